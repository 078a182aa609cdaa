"""`verify`, `inspect` and `scan`."""

import json
from pathlib import Path

import pytest
from PIL import Image

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import REVOKED, SampleIssuer, trust_list
from tests.simulators.learning import learning_claims, selective_paths
from tests.unit.cli.conftest import AT, STATUS_LIST, THEN, Run, Scene
from wallet.crypto.did import did_jwk_of
from wallet.crypto.jws import sign_compact_jws
from wallet.model.json import Json

_CHECKS = ["structure", "proof", "issuer", "holder", "validity", "status", "content"]


def _verify(run: Run, *arguments: object) -> tuple[int, dict[str, Json]]:
    outcome = run("verify", "--json", "--at", AT, *arguments)
    return outcome.status, json.loads(outcome.out)


def _codes(document: dict[str, Json]) -> dict[str, str]:
    return {check["check"]: check["code"] for check in document["checks"]}


def test_the_answer_has_the_shape_of_the_contract(run: Run, scene: Scene):
    file = scene.credential()

    status, document = _verify(run, file, *scene.checker)

    assert status == 3
    assert list(document) == [
        "file", "verdict", "format", "profile", "carrier", "issuer", "checks", "claims", "elements",
        "checked_at",
    ]  # fmt: skip
    assert document["file"] == str(file)
    assert (document["verdict"], document["format"]) == ("genuine-undetermined", "dc+sd-jwt")
    assert (document["profile"], document["carrier"]) == ("eu-learning-credential", "text")
    assert document["issuer"]["known_by"] == "Sample list"
    assert [check["check"] for check in document["checks"]] == _CHECKS
    assert all(check.keys() == {"check", "outcome", "code", "rule", "as_of"} for check in document["checks"])
    assert _codes(document) == dict.fromkeys(_CHECKS, "ok") | {"holder": "holder-binding-missing"}
    assert document["claims"]["learner_identification"] == "00417325"
    assert len(document["elements"]) == 16
    assert "error" not in document


def test_several_files_are_a_list_in_shell_order(run: Run, scene: Scene):
    scene.withdraw(_1=REVOKED)
    files = [scene.credential("b"), scene.credential("a", index=1)]

    status, documents = _verify(run, *files, *scene.checker)

    assert [document["file"] for document in documents] == [str(file) for file in files]
    assert [document["verdict"] for document in documents] == ["genuine-undetermined", "no-longer-valid"]
    assert status == 1


def test_an_unreadable_file_does_not_stop_the_others(run: Run, scene: Scene):
    note = scene.folder / "note.txt"
    note.write_text("No credential at all.", encoding="utf-8")

    outcome = run("verify", "--json", "--at", AT, note, scene.credential(), *scene.checker)
    documents = json.loads(outcome.out)

    assert outcome.status == 2
    assert [document["verdict"] for document in documents] == ["unreadable", "genuine-undetermined"]
    assert documents[0]["error"]["code"] == "unsupported-format"
    assert (
        outcome.err
        == f"error[unsupported-format]: {note}: Of a format this version does not know: ask for another form.\n"
    )


def test_a_changed_letter_is_not_genuine(run: Run, scene: Scene):
    file = scene.credential()
    text = file.read_text(encoding="ascii")
    at = text.index("~") - 40
    file.write_text(text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :], encoding="ascii")

    outcome = run("verify", "--at", AT, file, *scene.checker)

    assert outcome.status == 1
    assert "  Not genuine\n" in outcome.out
    assert "[signature-invalid]" in outcome.out
    assert "Amina" not in outcome.out


def test_without_trust_the_issuer_is_unknown_and_nothing_more(run: Run, scene: Scene):
    status, document = _verify(run, scene.credential())

    assert status == 3
    assert _codes(document)["proof"] == "key-not-found"
    assert "Genuine" not in run("verify", scene.credential()).out


def test_standard_input_is_a_file_too(run: Run, scene: Scene):
    outcome = run("verify", "--at", AT, "-", *scene.checker, stdin=scene.credential().read_bytes())

    assert outcome.status == 3
    assert outcome.out.startswith("-\n")


def test_time_decides(run: Run, scene: Scene):
    outcome = run("verify", "--at", "2025-02-01", scene.credential(), *scene.checker)

    assert outcome.status == 1
    assert "[not-yet-valid]" in outcome.out


def test_a_folder_stands_for_the_lists_in_it(run: Run, scene: Scene):
    folder = scene.folder / "lists"
    folder.mkdir()
    scene.trust.rename(folder / "trust.json")
    scene.statuses.rename(folder / "status.jwt")
    (folder / "README.md").write_text("Lists.", encoding="utf-8")

    _, document = _verify(run, scene.credential(), "--trust", folder, "--status-list", folder)

    assert (_codes(document)["issuer"], _codes(document)["status"]) == ("ok", "ok")


@pytest.mark.parametrize(
    ("option", "code"), [("--trust", "trust-list-invalid"), ("--status-list", "status-list-invalid")]
)
def test_a_list_that_is_none_is_named(run: Run, scene: Scene, option: str, code: str):
    wrong = scene.folder / "wrong.json"
    wrong.write_text('{"issuers": 3}', encoding="utf-8")

    outcome = run("verify", scene.credential(), option, wrong)

    assert outcome.status == 2
    assert outcome.err.startswith(f"error[{code}]: {wrong}: ")
    assert outcome.err.count("\n") == 1


def test_a_certificate_is_an_anchor(run: Run, scene: Scene):
    authority = SampleAuthority("Root", not_before=THEN, not_after=THEN.replace(year=2030))
    scene.issuer.chain = (
        authority.certify(
            scene.issuer.key.public, not_before=THEN, not_after=THEN.replace(year=2030), uris=[scene.issuer.id]
        ),
    )
    anchor = scene.folder / "My root.pem"
    anchor.write_bytes(authority.pem)

    _, document = _verify(run, scene.credential(), "--trust", anchor)

    assert _codes(document)["issuer"] == "ok"
    assert document["issuer"]["known_by"] == "My root"


@pytest.mark.parametrize(("unbound", "code"), [(False, "key-not-bound-to-issuer"), (True, "ok")])
def test_a_key_set_speaks_for_any_issuer_only_when_told_so(run: Run, scene: Scene, unbound: bool, code: str):
    keys = scene.folder / "keys.json"
    keys.write_text(json.dumps({"keys": [scene.issuer.key.public.jwk]}), encoding="utf-8")
    more = ("--trust-unbound",) if unbound else ()

    _, document = _verify(run, scene.credential(), "--trust", keys, *more)

    assert _codes(document)["proof"] == "ok"
    assert _codes(document)["issuer"] == code


@pytest.mark.parametrize("address", ["https://issuer.example", "https://issuer.example/.well-known/jwt-vc-issuer"])
def test_documents_bind_keys_and_bring_status_lists(run: Run, scene: Scene, address: str):
    folder = scene.folder / "documents"
    folder.mkdir()
    jwks = {"keys": [scene.issuer.key.public.jwk]}
    document = {"issuer": scene.issuer.id, "jwks": jwks} if "well-known" in address else jwks
    (folder / "keys.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "list.jwt").write_bytes(scene.statuses.read_bytes())
    (folder / "schema.json").write_text('{"type": "object"}', encoding="utf-8")
    mapping = {address: "keys.json", STATUS_LIST: "list.jwt", "https://schema.example/1": "schema.json"}
    (folder / "url-map.json").write_text(json.dumps(mapping), encoding="utf-8")

    _, document = _verify(run, scene.credential(), "--documents", folder)

    assert _codes(document) | {"holder": "-"} == dict.fromkeys(_CHECKS, "ok") | {
        "issuer": "issuer-not-known",
        "holder": "-",
    }


@pytest.mark.parametrize("mapping", ["[]", '{"https://a.example": 3}', '{"https://a.example": "missing.json"}', "{"])
def test_a_broken_map_of_documents_is_wrong_usage(run: Run, scene: Scene, mapping: str):
    (scene.folder / "url-map.json").write_text(mapping, encoding="utf-8")

    outcome = run("verify", scene.credential(), "--documents", scene.folder)

    assert outcome.status == 2
    assert outcome.err.count("\n") == 1


def test_a_question_asks_for_nonce_and_audience(run: Run, filled: Scene):
    shared = filled.folder / "shared.txt"
    asked = ("--audience", "https://asker.example", "--nonce", "n-1")
    assert run("share", 1, "--show", "credits", *asked, "--out", shared, *filled.open_with).status == 0

    answers = {
        code: run("verify", shared, *filled.checker, *question)
        for code, question in {
            "ok": asked,
            "nonce-mismatch": ("--nonce", "n-2"),
            "audience-mismatch": ("--audience", "https://other.example"),
        }.items()
    }

    assert answers["ok"].status == 0
    assert "Answer to the question" in answers["ok"].out
    assert all((answers[code].status, code in answers[code].out) == (1, True) for code in answers if code != "ok")


def test_text_from_an_issuer_cannot_drive_the_terminal(run: Run, scene: Scene):
    title = "Safe\x1b]0;owned\x07\u202egnp.exe\nGenuine"

    outcome = run("verify", "--at", AT, scene.credential(achievement_title=title), *scene.checker)

    assert not {"\x1b", "\x07", "\u202e"} & set(outcome.out)
    assert "Safe\\u{1b}]0;owned\\u{7}\\u{202e}gnp.exe" in outcome.out


def test_inspect_judges_nothing(run: Run, scene: Scene):
    issuer = SampleIssuer(did_jwk_of(SampleIssuer().key.public))  # signs with another key than it names
    file = scene.folder / "forged.sd-jwt"
    file.write_text(issuer.issue(learning_claims(), issued_at=THEN, selective=selective_paths(), decoys=1))

    outcome = run("inspect", file)
    document = json.loads(run("inspect", file, "--json").out)

    assert outcome.status == 0
    assert "Not judged" in outcome.out
    assert "learning_outcomes" in outcome.out
    assert document["issuer"]["id"] == issuer.id
    assert document["claims"]["given_name"] == "Amina"
    assert {"given_name", "learning_outcomes/2"} <= set(document["details"])
    assert document["hidden"] == 4
    assert "verdict" not in document


def test_inspect_says_for_whom_something_was_made(run: Run, filled: Scene):
    shared = filled.folder / "shared.txt"
    run("share", 1, "--show", "credits", "--audience", "Bakker", "--out", shared, *filled.open_with)

    document = json.loads(run("inspect", shared, "--json").out)

    assert document["key_binding"]["audience"] == "Bakker"
    assert document["holder_key"] == filled.key.thumbprint
    assert "Bakker" in run("inspect", shared).out


def test_inspect_refuses_what_is_no_credential(run: Run, scene: Scene):
    outcome = run("inspect", scene.trust)

    assert outcome.status == 2
    assert outcome.err.startswith("error[unsupported-format]: ")


def test_scan_joins_frames_from_pictures_in_any_order(run: Run, filled: Scene):
    frames = filled.folder / "frames"
    everything = ("--show", "learning_outcomes", "--show", "birthdate", "--show", "assessment_grade")
    run("share", 1, *everything, "--audience", "Bakker", "--frames", frames, *filled.open_with)
    pictures = sorted(frames.iterdir(), reverse=True)

    outcome = run("scan", *pictures, *filled.checker)
    document = json.loads(run("scan", *pictures, *filled.checker, "--json").out)

    assert len(pictures) > 1
    assert outcome.status == 0
    assert "Genuine" in outcome.out
    assert (document["verdict"], document["carrier"]) == ("genuine", "qr")
    assert document["text"] in outcome.out


def test_scan_saves_and_then_judges_nothing(run: Run, filled: Scene):
    picture, saved, text = (filled.folder / name for name in ("code.png", "saved.txt", "text.txt"))
    run("share", 1, "--show", "credits", "--copy", "--qr", picture, "--out", text, *filled.open_with)

    outcome = run("scan", picture, "--out", saved)

    assert (outcome.status, outcome.out) == (0, "")
    assert saved.read_bytes() == text.read_bytes()


def test_scan_without_all_frames_says_how_much_arrived(run: Run, filled: Scene):
    frames = filled.folder / "frames"
    paths = ("--show", "learning_outcomes", "--show", "birthdate", "--show", "assessment_grade")
    run("share", 1, *paths, "--audience", "Bakker", "--frames", frames, *filled.open_with)

    outcome = run("scan", frames / "frame-001.png")

    assert outcome.status == 2
    assert outcome.err.startswith("error[frames-missing]: ")
    assert "%" in outcome.err


def test_scan_passes_over_a_picture_without_a_code(run: Run, filled: Scene):
    blank, picture = filled.folder / "blank.png", filled.folder / "code.png"
    Image.new("L", (200, 200), 255).save(blank)
    run("share", 1, "--show", "credits", "--audience", "Bakker", "--qr", picture, *filled.open_with)

    outcome = run("scan", blank, picture, *filled.checker)

    assert outcome.status == 0
    assert outcome.err.startswith(f"warning[no-code-found]: {blank}")
    assert run("scan", blank).err.startswith("error[no-code-found]: ")


def test_a_file_that_the_system_refuses_is_one_line(run: Run, scene: Scene, monkeypatch: pytest.MonkeyPatch):
    file = scene.credential()
    real_open = Path.open

    def refuse(path: Path, *arguments, **named):
        if path == file:
            raise PermissionError(13, "Permission denied")
        return real_open(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", refuse)
    outcome = run("verify", file)

    assert (outcome.status, outcome.err) == (2, f"error[file-unreadable]: {file} cannot be read: Permission denied.\n")


# --- kinds of lists, documents and contexts ------------------------------------------------------------


def _known_by(run: Run, scene: Scene, *arguments: object) -> tuple[str | None, str]:
    _, document = _verify(run, scene.credential(), *arguments)
    return document["issuer"]["known_by"], _codes(document)["issuer"]


def _issuers_document(scene: Scene) -> bytes:
    method = {"id": "#key-1", "type": "JsonWebKey", "publicKeyJwk": scene.issuer.key.public.jwk}
    return json.dumps({"id": scene.issuer.id, "assertionMethod": [method]}).encode()


def test_a_registry_makes_known_whom_a_document_binds(run: Run, scene: Scene):
    documents = scene.folder / "documents"
    documents.mkdir()
    (documents / "issuer.json").write_bytes(_issuers_document(scene))
    (documents / "url-map.json").write_text(json.dumps({scene.issuer.id: "issuer.json"}), encoding="utf-8")
    registry = scene.folder / "registry.json"
    registry.write_text(json.dumps({"registry": {scene.issuer.id: {"name": "School"}}}), encoding="utf-8")

    assert _known_by(run, scene, "--trust", registry) == (None, "key-not-found")
    assert _known_by(run, scene, "--documents", documents) == (None, "issuer-not-known")
    assert _known_by(run, scene, "--trust", registry, "--documents", documents) == ("registry", "ok")


def test_an_issuers_own_document_may_be_trusted(run: Run, scene: Scene):
    file = scene.folder / "issuer.json"
    file.write_bytes(_issuers_document(scene))

    assert _known_by(run, scene, "--trust", file) == (scene.issuer.id, "ok")


def test_a_signed_list_counts_beside_one_that_knows_its_signer(run: Run, scene: Scene):
    registrar = SampleIssuer("https://registrar.example")
    payload = json.dumps({"iss": registrar.id, **json.loads(scene.trust.read_bytes())}).encode()
    signed, own = scene.folder / "signed.jws", scene.folder / "own.json"
    signed.write_text(sign_compact_jws({"alg": "ES256"}, payload, registrar.key), encoding="ascii")
    own.write_bytes(trust_list("Own", [registrar], as_of=THEN))

    for order in ((signed, own), (own, signed)):
        assert _known_by(run, scene, *(part for path in order for part in ("--trust", path)))[0] == "Sample list"
    refused = run("verify", scene.credential(), "--trust", signed)
    assert (refused.status, refused.err.count("\n")) == (2, 1)
    assert refused.err.startswith(f"error[trust-list-signer-unknown]: {signed}: ")


def test_a_context_that_is_no_context_is_wrong_usage(run: Run, scene: Scene):
    (scene.folder / "no.json").write_text("{}", encoding="utf-8")
    (scene.folder / "a=b.json").write_text('{"@context": {"a": "urn:a"}}', encoding="utf-8")

    for option in ("https://a.example", "https://a.example=missing.json", f"https://a.example={scene.folder}/no.json"):
        outcome = run("verify", scene.credential(), "--context", option)
        assert (outcome.status, outcome.err.count("\n")) == (2, 1), option
    good = f"https://a.example/?x=1={scene.folder}/a=b.json"
    assert run("verify", "--at", AT, scene.credential(), *scene.checker, "--context", good).status == 3


def test_files_of_other_kinds_in_a_folder_of_status_lists_are_passed_over(run: Run, scene: Scene):
    folder = scene.folder / "lists"
    folder.mkdir()
    (folder / "list.jwt").write_bytes(scene.statuses.read_bytes())
    (folder / "notes").write_text("hello", encoding="utf-8")
    (folder / "other.json").write_text("{}", encoding="utf-8")

    _, document = _verify(run, scene.credential(), "--trust", scene.trust, "--status-list", folder)

    assert _codes(document)["status"] == "ok"
    (folder / "broken.jwt").write_text("hello", encoding="utf-8")
    assert run("verify", scene.credential(), "--status-list", folder).status == 2
    assert run("verify", scene.credential(), "--status-list", folder / "notes").status == 2
