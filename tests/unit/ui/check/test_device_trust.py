import json
import os

import pytest

from tests.simulators.issuer import SampleIssuer, trust_list
from tests.unit.ui.check.material import NOW, STATUS_URI, Material
from ui.device_trust import DeviceTrust, Knowledge
from wallet.checking import check_texts
from wallet.crypto.jws import sign_compact_jws
from wallet.model.report import Verdict
from wallet.status.cache import StatusCache
from wallet.trust.trust_store import TrustStore


@pytest.fixture(scope="module")
def material():
    return Material()


@pytest.fixture
def device(tmp_path):
    return DeviceTrust(tmp_path, lambda: NOW)


def verdict(device, material):
    (checked,) = check_texts([material.shown()], "text", device.surroundings())
    return checked.report.verdict


def put(device, folder, name, data):
    (device.folder / folder).mkdir(exist_ok=True)
    (device.folder / folder / name).write_bytes(data)


def test_without_any_list_nothing_is_known(device, material):
    assert verdict(device, material) is Verdict.GENUINE_UNDETERMINED
    assert device.refused == ()


def test_files_in_both_folders_count_at_once(device, material):
    put(device, "trust", "list.json", material.trust_list())
    assert verdict(device, material) is Verdict.GENUINE_UNDETERMINED  # withdrawn or not: unknown
    put(device, "status", "1.jwt", material.status_list() + b"\n")
    assert verdict(device, material) is Verdict.GENUINE


def test_a_changed_or_removed_file_counts_at_once(device, material):
    put(device, "trust", "list.json", material.trust_list())
    put(device, "status", "1.jwt", material.status_list())
    assert verdict(device, material) is Verdict.GENUINE
    put(device, "trust", "list.json", Material().trust_list())
    assert verdict(device, material) is Verdict.NOT_GENUINE  # the same issuer with another key
    put(device, "trust", "list.json", material.trust_list())
    (device.folder / "status" / "1.jwt").unlink()
    assert verdict(device, material) is Verdict.GENUINE_UNDETERMINED


def test_a_broken_file_is_named_and_the_others_count(device, material):
    put(device, "trust", "a-broken.json", b'{"name": ')
    put(device, "trust", "list.json", material.trust_list())
    put(device, "status", "1.jwt", material.status_list())
    put(device, "status", "2.jwt", b"none")
    put(device, "status", ".hidden", b"none")
    assert verdict(device, material) is Verdict.GENUINE
    assert device.refused == ("a-broken.json", "2.jwt")


def test_a_huge_file_is_not_read(device):
    put(device, "trust", "huge.json", b"")
    with (device.folder / "trust" / "huge.json").open("wb") as file:
        file.truncate(6_000_000)
    device.knowledge()
    assert device.refused == ("huge.json",)


def test_an_unchanged_file_is_parsed_once(device, material):
    put(device, "trust", "list.json", material.trust_list())
    first = device.knowledge().trust.issuers[material.issuer.id][0]
    assert device.knowledge().trust.issuers[material.issuer.id][0] is first
    path = device.folder / "trust" / "list.json"
    os.utime(path, ns=(1, 1))
    assert device.knowledge().trust.issuers[material.issuer.id][0] is not first


def test_the_lists_of_an_open_wallet_count_until_it_is_locked(device, material):
    device.use_wallet(Knowledge(material.trust(), material.statuses()))
    assert verdict(device, material) is Verdict.GENUINE
    device.forget_wallet()
    assert verdict(device, material) is Verdict.GENUINE_UNDETERMINED


def test_the_practice_list_is_read_once_and_known_as_such(tmp_path):
    practice = Material(example=True)
    read = []

    def lists():
        read.append(1)
        return Knowledge(practice.trust(), practice.statuses())

    device = DeviceTrust(tmp_path, lambda: NOW, lists)
    for _ in range(2):
        (checked,) = check_texts([practice.shown()], "text", device.surroundings())
        assert checked.report.verdict is Verdict.GENUINE
        assert checked.report.issuer.example
    assert read == [1]


def test_nothing_is_made_on_disk(tmp_path):
    device = DeviceTrust(tmp_path / "absent", lambda: NOW)
    assert device.knowledge() == Knowledge(TrustStore(), StatusCache())
    assert not (tmp_path / "absent").exists()


# --- registries, signed lists and what was published ---------------------------------------------------


def issuers_document(material):
    entry = {"id": "#key-1", "publicKeyJwk": material.issuer.key.public.jwk}
    return json.dumps({"id": material.issuer.id, "assertionMethod": [entry]}).encode()


def test_a_registry_makes_known_whom_a_published_document_binds(device, material):
    put(device, "documents", "issuer.json", issuers_document(material))
    put(device, "documents", "list.jwt", material.status_list())
    places = {material.issuer.id: "issuer.json", STATUS_URI: "list.jwt", "https://a.example/ctx": "ctx.json"}
    put(device, "documents", "ctx.json", b'{"@context": {"a": "urn:a"}}')
    put(device, "documents", "url-map.json", json.dumps(places).encode())
    assert verdict(device, material) is Verdict.GENUINE_UNDETERMINED
    put(device, "trust", "registry.json", json.dumps({"registry": {material.issuer.id: {"name": "A"}}}).encode())
    assert verdict(device, material) is Verdict.GENUINE

    documents = device.surroundings().documents
    assert documents.hosted[material.issuer.id] == issuers_document(material)
    assert documents.contexts.load("https://a.example/ctx") == {"@context": {"a": "urn:a"}}
    put(device, "documents", "issuer.json", b"{}")
    assert verdict(device, material) is not Verdict.GENUINE


@pytest.mark.parametrize(
    "places", [b"[]", b'{"https://a.example": "missing.json"}', b'{"https://a.example": "../trust/list.json"}']
)
def test_a_map_that_cannot_be_used_is_named_and_opens_no_other_file(device, material, places):
    put(device, "trust", "list.json", material.trust_list())
    put(device, "documents", "url-map.json", places)
    assert device.surroundings().documents.hosted == {}
    assert device.refused == ("url-map.json",)
    (device.folder / "documents" / "url-map.json").unlink()
    device.knowledge()
    assert device.refused == ()


def test_a_signed_list_counts_only_where_its_signer_is_known(device, material):
    registrar = SampleIssuer("https://registrar.example")
    payload = json.dumps({"iss": registrar.id, **json.loads(material.trust_list())}).encode()
    put(device, "status", "1.jwt", material.status_list())
    put(device, "trust", "a.jws", sign_compact_jws({"alg": "ES256"}, payload, registrar.key).encode())
    assert verdict(device, material) is Verdict.GENUINE_UNDETERMINED
    assert device.refused == ("a",)
    put(device, "trust", "own.json", trust_list("Own", [registrar], as_of=NOW))
    assert verdict(device, material) is Verdict.GENUINE
    assert device.refused == ()
