"""What a wallet that is no honest one hides around what was agreed, in every format, with signatures that hold."""

import json
from dataclasses import replace
from typing import Any

import pytest

from tests.unit.consent.test_scope import disclosure, exceeds, item_of, sd_jwt
from tests.unit.data_integrity.selective_material import ISSUER_KEY
from tests.unit.disclosure.w3c_material import (
    AT,
    END,
    HOLDER,
    first_jwt_text,
    jwt_text,
    selective,
    subject_of,
    whole_text,
)
from wallet.consent.attached_files import is_file_name, require_files
from wallet.consent.scope import OTHER_CREDENTIAL, within_scope
from wallet.consent.scope_surroundings import UNKNOWN_WRITING
from wallet.crypto.encoding import decode_base64url
from wallet.crypto.jws import parse_compact_jws, sign_compact_jws
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import create_proof
from wallet.disclosure import make_presentation
from wallet.errors import RecordError
from wallet.formats.recognise import parse_credential
from wallet.model.guidance import SealedFile

BOUND = subject_of(HOLDER)
SECRET = {"national_number": "94.04.03-123.45"}


def beyond(credential, text: str | dict[str, Any], paths=()):
    """What is told of a text where these paths were agreed to."""
    data = text if isinstance(text, str) else json.dumps(text)
    return within_scope(item_of(credential, paths), parse_credential(data.encode()))


def shown(credential, paths=()) -> str:
    return make_presentation(credential, paths, now=AT, end=END).text


def signed_again(token: str, key, header=None, **claims) -> str:
    """The same token with more in it, signed by the same key."""
    jws = parse_compact_jws(token)
    payload = json.loads(jws.payload) | claims
    return sign_compact_jws({**jws.header, **(header or {})}, json.dumps(payload).encode(), key)


def with_proof(document: dict[str, Any], key=HOLDER, **options) -> dict[str, Any]:
    """The same document with more in it, signed anew by the same key."""
    proof = {name: value for name, value in document["proof"].items() if name != "proofValue"} | options
    return create_proof({name: value for name, value in document.items() if name != "proof"}, proof, key, SHIPPED)


class TestKeyBinding:
    @pytest.mark.parametrize("place", ["claims", "header"])
    def test_nothing_else_is_said_in_it(self, place: str):
        head, _, binding = shown(sd_jwt(), [("name",)]).rpartition("~")
        more = signed_again(binding, HOLDER, **({"header": SECRET} if place == "header" else SECRET))

        assert beyond(sd_jwt_of(head), f"{head}~{binding}", [("name",)]) == ()
        assert beyond(sd_jwt_of(head), f"{head}~{more}", [("name",)]) == ("national_number",)

    def test_it_is_written_in_one_way(self):
        credential = sd_jwt()
        token, *disclosures, binding = shown(credential, [("name",)]).split("~")
        protected, payload, signature = token.split(".")
        flattened = {"payload": payload, "protected": protected, "signature": signature}
        header = {"disclosures": disclosures, "kb_jwt": binding}

        for document in ({**flattened, "header": header | SECRET}, {**flattened, "header": header} | SECRET):
            assert beyond(credential, document, [("name",)]) == (UNKNOWN_WRITING,)


def sd_jwt_of(head: str):
    """The credential that was shown, as it was shown."""
    return parse_credential(f"{head}~".encode())


def test_members_of_a_list_do_not_stand_in_for_names():
    assert exceeds(sd_jwt(), [("grades", 0)], [("name",)]) == ("name",)
    assert exceeds(sd_jwt(), [("grades", 0), ("grades", 1)], [("grades", 0), ("grades", 1)]) == ()


def test_a_detail_of_another_credential_is_none_of_this_one():
    credential = sd_jwt()
    strange = disclosure("diploma", "Master of Lies")
    text = make_presentation(credential, [("name",)], now=AT).text + strange + "~"

    with pytest.raises(Exception, match="disclos"):
        beyond(credential, text, [("name",)])


class TestPresentation:
    """Around one whole document, signed by its holder."""

    CREDENTIAL = parse_credential(whole_text(BOUND).encode())

    def document(self) -> dict[str, Any]:
        return json.loads(shown(self.CREDENTIAL))

    def test_what_the_wallet_writes_is_within(self):
        assert beyond(self.CREDENTIAL, self.document()) == ()
        assert beyond(self.CREDENTIAL, with_proof(self.document())) == ()

    @pytest.mark.parametrize(
        ("member", "value", "named"),
        [
            ("holder", {"id": BOUND, **SECRET}, "holder"),
            ("id", "urn:name:Amina", "id"),
            ("type", ["VerifiablePresentation", "Born2000"], "type"),
        ],
    )
    def test_what_stands_around_it_is_named(self, member: str, value: Any, named: str):
        assert beyond(self.CREDENTIAL, {**self.document(), member: value}) == (named,)

    def test_a_context_says_nothing(self):
        document = self.document()
        document["@context"] = [*document["@context"], {"born": "urn:born:2000-01-01"}]

        assert beyond(self.CREDENTIAL, document) == ("@context",)

    def test_a_proof_says_nothing_else(self):
        document = self.document()
        document["proof"]["note"] = "born in 2000"
        assert beyond(self.CREDENTIAL, document) == ("note",)
        document = self.document()
        document["proof"]["domain"] = [SECRET]
        assert beyond(self.CREDENTIAL, document) == ("domain",)

    def test_there_is_one_proof(self):
        document = self.document()
        document["proof"] = [document["proof"], document["proof"]]

        assert beyond(self.CREDENTIAL, document) == ("proof",)

    def test_a_presentation_inside_another_is_none(self):
        document = self.document()

        with pytest.raises(Exception, match="malformed"):
            beyond(self.CREDENTIAL, {**document, "verifiableCredential": [document]})

    def test_no_credential_beside_it(self):
        document = self.document()
        document["verifiableCredential"] = [*document["verifiableCredential"], json.loads(whole_text(BOUND))]

        assert beyond(self.CREDENTIAL, document) == (OTHER_CREDENTIAL,)

    def test_a_whole_document_with_one_member_more_is_another(self):
        document = self.document()
        document["verifiableCredential"][0]["credentialSubject"] |= SECRET

        assert beyond(self.CREDENTIAL, document) == (OTHER_CREDENTIAL,)


@pytest.mark.parametrize("text", [jwt_text(BOUND), first_jwt_text(BOUND)], ids=["enveloped", "first edition"])
class TestToken:
    """Around one token, in a token of its holder."""

    def test_what_the_wallet_writes_is_within(self, text: str):
        credential = parse_credential(text.encode())

        assert beyond(credential, shown(credential)) == ()

    @pytest.mark.parametrize("place", ["claims", "header"])
    def test_nothing_else_is_said_in_it(self, text: str, place: str):
        credential = parse_credential(text.encode())
        more = {"header": SECRET} if place == "header" else SECRET

        assert "national_number" in beyond(credential, signed_again(shown(credential), HOLDER, **more))

    @pytest.mark.parametrize("claim", ["sub", "jti"])
    def test_no_claim_of_a_token_is_free_for_anything(self, text: str, claim: str):
        credential = parse_credential(text.encode())

        assert claim in beyond(credential, signed_again(shown(credential), HOLDER, **{claim: "urn:born:2000"}))

    def test_an_unsigned_header_or_another_token_is_another_credential(self, text: str):
        credential = parse_credential(text.encode())
        other = signed_again(text, ISSUER_KEY, **SECRET)

        assert beyond(credential, other) == (OTHER_CREDENTIAL,)


@pytest.mark.parametrize("member", ["holder", "@context", "verifiableCredential"])
def test_nothing_stands_beside_a_presentation_in_its_own_claim(member: str):
    credential = parse_credential(first_jwt_text(BOUND).encode())

    assert beyond(credential, signed_again(shown(credential), HOLDER, **{member: "Amina"})) == (member,)


def test_an_envelope_holds_a_token_alone():
    credential = parse_credential(jwt_text(BOUND).encode())
    claims = json.loads(parse_compact_jws(shown(credential)).payload)
    (envelope,) = claims["verifiableCredential"]

    def wrapped(**changes: Any) -> str:
        return signed_again(shown(credential), HOLDER, verifiableCredential=[envelope | changes])

    assert beyond(credential, wrapped()) == ()
    assert beyond(credential, wrapped(name="Amina")) == ("name",)
    assert beyond(credential, wrapped(**{"@context": SECRET})) == ("@context",)
    note = envelope["id"].replace("vc+jwt,", "vc+jwt;note=born-in-2000,")
    assert beyond(credential, wrapped(id=note)) == (UNKNOWN_WRITING,)


def test_a_presentation_as_an_sd_jwt_is_not_what_a_wallet_writes():
    credential = parse_credential(jwt_text(BOUND).encode())
    header, payload, _ = (
        json.loads(decode_base64url(part)) if number < 2 else part
        for number, part in enumerate(shown(credential).split("."))
    )
    token = sign_compact_jws({**header, "typ": "vp+sd-jwt"}, json.dumps(payload).encode(), HOLDER)

    assert UNKNOWN_WRITING in beyond(credential, f"{token}~")


class TestSelectiveDocument:
    """Whose digest is that of a signature: what stands under it is compared by name."""

    @pytest.mark.parametrize("mark", ["id", "type", "@id", "@type", "@context"])
    @pytest.mark.parametrize("value", [SECRET, [SECRET], [["x"]]], ids=["object", "list", "lists"])
    def test_an_object_in_the_place_of_a_mark_is_named(self, mark: str, value: Any):
        credential = selective(BOUND)
        document = json.loads(make_presentation(credential, [("name",)], now=AT).text)
        document["credentialSubject"]["achievement"][mark] = value
        presented = parse_credential(json.dumps(document).encode())

        named = within_scope(item_of(credential, [("name",)]), presented)
        assert named
        assert all(name.startswith(f"credentialSubject/achievement/{mark}") for name in named)

    def test_marks_alone_are_within(self):
        credential = selective(BOUND)
        text = make_presentation(credential, [("name",)], now=AT).text

        assert beyond(credential, text, [("name",)]) == ()

    def test_a_base_proof_would_let_them_choose_for_themselves(self):
        credential = selective(BOUND)

        assert beyond(credential, credential.original.decode(), [("name",)])

    def test_another_seal_on_it_is_another_credential(self):
        credential = selective(BOUND)
        document = json.loads(make_presentation(credential, [("name",)], now=AT).text)
        document["proof"] = [document["proof"], document["proof"]]

        assert beyond(credential, document, [("name",)]) == (OTHER_CREDENTIAL,)


@pytest.mark.parametrize(
    "name",
    ["../x", "..", ".bashrc", "a/b", "a\\b", "C:x", "x\u202efdp.exe", "x\n", "x.", " x", "x ", "", "a" * 201, "x|y"],
)
def test_a_name_that_leads_elsewhere_is_no_name_of_a_file(name: str):
    assert not is_file_name(name)
    with pytest.raises(RecordError):
        require_files([SealedFile(name, "text/plain", b"x")])


@pytest.mark.parametrize("name", ["con", "NUL.txt", "aux.tar.gz", "Com1", "lpt9.pdf", "COM¹.pdf", "prn .txt", "conin$"])
def test_a_device_is_no_file(name: str):
    assert not is_file_name(name)


@pytest.mark.parametrize("name", ["cv.pdf", "console.txt", "com10.txt", "brief (2).docx", "Über mich.pdf", "nulpunt"])
def test_a_plain_name_is_one(name: str):
    assert is_file_name(name)


@pytest.mark.parametrize(
    ("one", "two"), [("cv.pdf", "CV.PDF"), ("\u00e9.txt", "e\u0301.txt"), ("\ufb01.txt", "FI.txt")]
)
def test_two_files_never_fall_on_one_name(one: str, two: str):
    file = SealedFile(one, "text/plain", b"x")
    with pytest.raises(RecordError):
        require_files([file, replace(file, name=two)])
