"""What a consent names of a credential, and what is told of a presentation that shows more."""

import json

import pytest

from tests.unit.disclosure.w3c_material import AT, END, HOLDER, jwt_text, selective, subject_of, whole_text
from wallet.consent.scope import OTHER_CREDENTIAL, scope_item, within_scope
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import PresentationEnd, details_of, make_presentation
from wallet.formats.disclosures import digest_of
from wallet.formats.recognise import parse_credential

SUBJECT = ("credentialSubject",)
ACHIEVEMENT = (*SUBJECT, "achievement")
ALIGNMENT = (*ACHIEVEMENT, "alignment")
BOUND = subject_of(HOLDER)
ISSUER = PrivateKey.generate()


def disclosure(*parts):
    from wallet.crypto.encoding import encode_base64url  # noqa: PLC0415 - used nowhere else

    return encode_base64url(json.dumps(["salt" + str(parts[0]), *parts]).encode())


def sd_jwt(salt="one"):
    """A credential with a name, a birth date, an address with a street inside, and two hidden grades."""
    street = disclosure("street", "Dorpsstraat 1")
    address = disclosure("address", {"country": "BE", "_sd": [digest_of(street)]})
    grades = [disclosure(8), disclosure(9)]
    plain = [disclosure("name", f"Sara {salt}"), disclosure("birthdate", "2000-01-01")]
    payload = {
        "iss": "https://issuer.example",
        "vct": "https://issuer.example/type",
        "title": "Werken op hoogte",
        "grades": [{"...": digest_of(item)} for item in grades],
        "_sd": [digest_of(item) for item in (*plain, address)],
        "cnf": {"jwk": HOLDER.public.jwk},
    }
    token = sign_compact_jws({"alg": "ES256", "typ": "dc+sd-jwt"}, json.dumps(payload).encode(), ISSUER)
    return parse_credential("~".join([token, *plain, address, street, *grades, ""]).encode())


def item_of(credential, paths):
    return scope_item("c1", credential, make_presentation(credential, paths, now=AT), "Titel", "Uitgever")


def exceeds(credential, agreed, shown, end=None, presented=None):
    """What is told of showing `shown` where `agreed` was agreed to."""
    presentation = make_presentation(presented or credential, shown, now=AT, end=end)
    return within_scope(item_of(credential, agreed), parse_credential(presentation.text.encode()))


class TestSdJwt:
    def test_an_item_names_what_is_shown_and_what_cannot_be_hidden(self):
        item = item_of(sd_jwt(), [("name",)])

        assert (item.id, item.title, item.issuer_name) == ("c1", "Titel", "Uitgever")
        assert item.paths == (("name",),)
        assert item.always_visible == (("title",),)
        assert not item.sensitive
        assert "Sara" not in str(item)

    @pytest.mark.parametrize("shown", [[("birthdate",)], [("name",), ("grades", 1)]])
    def test_an_item_says_that_a_detail_is_sensitive(self, shown):
        assert item_of(sd_jwt(), shown).sensitive is (("birthdate",) in shown)

    @pytest.mark.parametrize(
        "paths",
        [[], [("name",)], [("grades", 1)], [("address", "street")], [("address",)], [("name",), ("grades", 0)]],
        ids=str,
    )
    @pytest.mark.parametrize("end", [None, END], ids=["copy", "bound"])
    def test_what_was_agreed_is_within(self, paths, end):
        assert exceeds(sd_jwt(), paths, paths, end) == ()

    def test_less_than_agreed_is_within(self):
        assert exceeds(sd_jwt(), [("name",), ("birthdate",)], [("name",)]) == ()

    @pytest.mark.parametrize(
        ("agreed", "shown", "more"),
        [
            ([], [("name",)], ("name",)),
            ([("name",)], [("name",), ("birthdate",)], ("birthdate",)),
            ([("grades", 1)], [("grades", 0), ("grades", 1)], ("grades/1",)),
            ([("name",)], [("address", "street")], ("address", "address/street")),
        ],
    )
    def test_more_than_agreed_is_named(self, agreed, shown, more):
        assert exceeds(sd_jwt(), agreed, shown) == more

    def test_another_credential_is_not_the_one_agreed(self):
        assert exceeds(sd_jwt(), [("name",)], [("name",)], presented=sd_jwt("two")) == (OTHER_CREDENTIAL,)


class TestSelectiveDocument:
    def test_an_item_names_the_outermost_details(self):
        item = item_of(selective(BOUND), [ALIGNMENT, (*SUBJECT, "result", 0, "value")])

        assert ALIGNMENT in item.paths
        assert not [path for path in item.paths if path[: len(ALIGNMENT)] == ALIGNMENT and path != ALIGNMENT]
        assert all(path[0] != "issuer" for path in item.always_visible)

    @pytest.mark.parametrize("path", [detail.path for detail in details_of(selective())], ids=str)
    def test_each_detail_is_within_what_it_was_agreed_as(self, path):
        assert exceeds(selective(BOUND), [path], [path], END) == ()

    def test_a_choice_is_within_itself(self):
        paths = [(*ALIGNMENT, 1, "targetName"), (*ACHIEVEMENT, "name"), ("name",)]

        assert exceeds(selective(BOUND), paths, paths) == ()

    @pytest.mark.parametrize(
        ("agreed", "shown", "more"),
        [
            ([("name",)], [("name",), (*SUBJECT, "creditsEarned")], "credentialSubject/creditsEarned"),
            ([(*ALIGNMENT, 1)], [ALIGNMENT], "credentialSubject/achievement/alignment/1/targetName"),
            (
                [(*ALIGNMENT, 0, "targetName")],
                [(*ALIGNMENT, 0, "targetName"), (*ALIGNMENT, 1, "targetName")],
                "credentialSubject/achievement/alignment/1/targetName",
            ),
        ],
    )
    def test_more_than_agreed_is_named(self, agreed, shown, more):
        assert more in exceeds(selective(BOUND), agreed, shown, END)

    def test_another_credential_is_not_the_one_agreed(self):
        assert exceeds(selective(BOUND), [("name",)], [("name",)], presented=selective(BOUND)) == (OTHER_CREDENTIAL,)


@pytest.mark.parametrize("text", [whole_text(BOUND), jwt_text(BOUND)], ids=["document", "token"])
class TestWhole:
    @pytest.mark.parametrize("end", [None, END], ids=["copy", "bound"])
    def test_the_whole_is_within(self, text, end):
        credential = parse_credential(text.encode())
        item = item_of(credential, [])

        assert item.paths == ()
        assert ("credentialSubject",) in item.always_visible
        assert item.sensitive
        assert exceeds(credential, [], [], end) == ()

    def test_another_credential_is_not_the_one_agreed(self, text):
        other = parse_credential((whole_text(BOUND) if text.startswith("ey") else jwt_text(BOUND)).encode())

        assert exceeds(parse_credential(text.encode()), [], [], presented=other) == (OTHER_CREDENTIAL,)


def test_two_credentials_at_once_are_not_what_was_agreed():
    credential = parse_credential(whole_text(BOUND).encode())
    presentation = presentation_of(credential)
    presentation["verifiableCredential"] *= 2

    assert within_scope(item_of(credential, []), parse_credential(json.dumps(presentation).encode())) == (
        OTHER_CREDENTIAL,
    )


def test_what_stands_beside_the_credential_was_not_agreed():
    credential = parse_credential(whole_text(BOUND).encode())
    presentation = {**presentation_of(credential), "note": "born in 2000"}

    assert within_scope(item_of(credential, []), parse_credential(json.dumps(presentation).encode())) == ("note",)


def presentation_of(credential):
    return json.loads(make_presentation(credential, [], now=AT, end=END).text)


def test_a_title_is_one_short_line():
    credential = sd_jwt()
    copy = make_presentation(credential, [], now=AT)
    item = scope_item("c1", credential, copy, "Werken\u202e op\n" + "hoogte " * 100, "")

    assert item.title.startswith("Werken op hoogte")
    assert len(item.title) <= 300


def test_an_end_elsewhere_changes_nothing():
    end = PresentationEnd("did:jwk:somebody", "nonce", HOLDER)

    assert exceeds(sd_jwt(), [("name",)], [("name",)], end) == ()
