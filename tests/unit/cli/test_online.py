"""`status refresh`, `trust add` with an address, `trust update`: what is said before, and after."""

import json

import click
import pytest

from tests.simulators.issuer import trust_list
from tests.unit.cli.conftest import STATUS_LIST, THEN
from wallet.cli.language import speaking
from wallet.cli.online import _says_yes
from wallet.errors import FetchFailedError, RedirectRefusedError
from wallet.online.fetching import Fetched

TRUST = "https://lists.example/issuers.json"


@pytest.fixture
def web(monkeypatch):
    """What is published, by address; an error is raised. The second value is what was asked."""
    published, asked = {}, []

    def fetch(address, *, accept, now):
        asked.append(address)
        found = published.get(address, FetchFailedError("status 404"))
        if isinstance(found, Exception):
            raise found
        return Fetched(address, found, accept.types[0], now)

    monkeypatch.setattr("wallet.cli.online.fetch_document", fetch)
    return published, asked


def issuer_address(scene):
    return f"{scene.issuer.issuer}"


def test_what_is_asked_is_said_first_and_nothing_is_asked_without_a_yes(filled, run, web):
    _, asked = web
    said = run("status", "refresh", *filled.open_with, stdin="n\n")
    assert said.status == 3 and asked == []
    assert said.out.startswith("Would ask 1 address, at issuer.example:\n")
    assert f"  {STATUS_LIST}  list of withdrawn credentials\n" in said.out
    assert said.out.endswith("Nothing was asked.\n")
    silent = run("status", "refresh", *filled.open_with)
    assert (silent.status, asked) == (2, []) and "error[interrupted]" in silent.err


@pytest.mark.parametrize(
    ("language", "answers", "others"),
    [
        ("en", ("y", "Yes", " y "), ("", "n", "no", "j", "oui")),
        ("nl", ("j", "Ja", "yes"), ("", "n", "nee", "oui")),
        ("fr", ("o", "Oui", "yes"), ("", "non", "ja")),
        ("de", ("j", "Ja", "yes"), ("", "nein", "oui")),
    ],
)
def test_yes_is_understood_in_the_language_that_is_spoken(monkeypatch, language, answers, others):
    with speaking(language):
        for given in (*answers, *others):
            monkeypatch.setattr(click, "prompt", lambda *_, given=given, **__: given)
            assert _says_yes("Ask?") is (given in answers), given


def test_a_newer_list_is_kept_and_counts(filled, run, web):
    published, asked = web
    filled.withdraw(_0=1)
    published[STATUS_LIST] = filled.statuses.read_bytes()
    done = run("status", "refresh", *filled.open_with, stdin="y\n")
    assert (done.status, asked) == (0, [STATUS_LIST])
    assert done.out.endswith(f"{STATUS_LIST}  kept\n")
    (listed,) = json.loads(run("list", "--json", *filled.open_with).out)
    assert listed["verdict"] == "no-longer-valid"


@pytest.mark.parametrize("answer", [FetchFailedError("status 500"), RedirectRefusedError("status 302"), b"rubbish"])
def test_one_that_cannot_be_had_leaves_the_former_one(filled, run, web, answer):
    published, _ = web
    published[STATUS_LIST] = answer
    before = run("status", "list", *filled.open_with).out
    done = run("status", "refresh", "--yes", *filled.open_with)
    assert done.status == 3 and "error[" in done.out and "Traceback" not in done.err
    assert run("status", "list", *filled.open_with).out == before


def test_an_empty_vault_has_nothing_to_ask(scene, run, web):
    done = run("status", "refresh", *scene.open_with)
    assert (done.status, done.out) == (0, "There is no address to ask.\n")


def test_a_list_of_issuers_is_added_and_updated_from_its_address(scene, run, web):
    published, asked = web
    published[TRUST] = scene.trust.read_bytes()
    assert run("trust", "add", TRUST, *scene.open_with, stdin="n\n").status == 3 and asked == []
    added = run("trust", "add", TRUST, "--yes", *scene.open_with)
    assert (added.status, asked) == (0, [TRUST])
    assert added.out.startswith("Would ask 1 address, at lists.example:\n") and "Sample list  1 issuer" in added.out
    assert TRUST in run("trust", "list", *scene.open_with).out

    published[TRUST] = trust_list("Sample list", [scene.issuer], as_of=THEN.replace(month=5))
    assert run("trust", "update", "--yes", *scene.open_with).status == 0
    assert "of 1 May 2025" in run("trust", "list", *scene.open_with).out
    published[TRUST] = scene.trust.read_bytes()
    older = run("trust", "update", "Sample list", "--yes", *scene.open_with)
    assert older.status == 3 and "error[trust-list-older]" in older.out
    assert "of 1 May 2025" in run("trust", "list", *scene.open_with).out
    assert run("trust", "update", "Nobody", "--yes", *scene.open_with).status == 2


def test_lists_from_files_are_not_updated_from_anywhere(filled, run, web):
    done = run("trust", "update", *filled.open_with)
    assert done.status == 0 and "No such list came from an address" in done.out


@pytest.mark.parametrize("address", ["https://127.0.0.1/list", "https://lists", "https://a@lists.example/", "HTTPS://"])
def test_an_address_that_may_not_be_asked_is_refused_before_anything(scene, run, web, address):
    done = run("trust", "add", address, "--yes", *scene.open_with)
    assert done.status == 2 and "error[address-refused]" in done.err and web[1] == []


def test_a_file_that_is_not_there_is_wrong_usage(scene, run, web):
    assert run("trust", "add", "nowhere.json", *scene.open_with).status == 2


def test_a_hosted_badge_is_followed_as_far_as_it_leads(scene, run, web, tmp_path):
    published, asked = web
    host = "https://school.example"
    issuer = {"@context": "https://w3id.org/openbadges/v2", "type": "Profile", "id": f"{host}/issuer", "name": "School"}
    issuer |= {"url": host, "email": "info@school.example"}
    badge = {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "BadgeClass",
        "id": f"{host}/class",
        "name": "Robots",
    }
    badge |= {"description": "Builds", "image": f"{host}/a.png", "criteria": f"{host}/c", "issuer": f"{host}/issuer"}
    assertion = {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": f"{host}/badges/1"}
    assertion |= {"recipient": {"type": "email", "hashed": False, "identity": "a@b.example"}, "badge": f"{host}/class"}
    assertion |= {"verification": {"type": "hosted"}, "issuedOn": "2025-01-01T00:00:00Z"}
    for document in (issuer, badge, assertion):
        published[document["id"]] = json.dumps(document).encode()
    file = tmp_path / "badge.json"
    file.write_text(json.dumps(assertion))
    assert run("add", file, *scene.open_with).status == 0

    def codes():
        checks = json.loads(run("show", "1", "--json", *scene.open_with).out)["checks"]
        return {check["check"]: (check["outcome"], check["code"]) for check in checks}

    assert codes()["proof"] == ("undetermined", "documents-missing")
    done = run("status", "refresh", "--yes", *scene.open_with)
    assert done.status == 0
    assert asked == [f"{host}/badges/1", f"{host}/class", f"{host}/issuer"]
    assert "The website of a badge also learns which badge it is about." in done.out
    assert codes()["proof"] == ("passed", "ok")
