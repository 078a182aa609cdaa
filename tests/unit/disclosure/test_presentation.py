"""What leaves the wallet: the chosen details, and a proof of the holder where there is a recipient."""

from datetime import timedelta

import pytest

from tests.simulators.learning import learning_claims, selective_paths
from tests.unit.formats.crafting import (
    AT,
    AUDIENCE,
    HOLDER,
    ISSUER,
    NONCE,
    THEN,
    digest,
    joined,
    jws,
    key_of,
    payload_of,
    report_on,
)
from wallet.crypto.encoding import decode_base64url
from wallet.crypto.jws import parse_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.disclosure import PresentationEnd, details_of, make_presentation, preview_claims
from wallet.errors import ClaimNotFoundError, HolderKeyMissingError, SharingError
from wallet.formats.recognise import parse_credential
from wallet.model.report import HolderBinding, Verdict
from wallet.verification import Presented

SHOWN = (("given_name",), ("learning_outcomes", 1), ("credits",))
END = PresentationEnd(AUDIENCE, NONCE, HOLDER)


def credential(holder=HOLDER, **options):
    options = {"selective": selective_paths(), "decoys": 1} | options
    text = ISSUER.issue(learning_claims(), issued_at=THEN, holder=holder and holder.public, **options)
    return parse_credential(text.encode())


def test_a_presentation_is_what_was_chosen_bound_to_the_holder():
    made = make_presentation(credential(), SHOWN, now=AT, end=END)
    report = report_on(made.text, expected=Presented(NONCE, AUDIENCE))

    assert report.verdict is Verdict.GENUINE
    assert report.claims == made.claims == preview_claims(credential(), SHOWN)
    assert made.claims["learning_outcomes"] == ["Plot results"]
    assert not {"family_name", "birthdate", "assessment_grade"} & made.claims.keys()
    assert report.binding == HolderBinding(AUDIENCE, AT, None)
    assert (made.key_bound, made.until) == (True, None)


def credential_of(made):
    return parse_credential(made.text.encode())


def test_what_is_shown_and_hidden_adds_up_to_all_details():
    whole = credential()
    made = make_presentation(whole, SHOWN, now=AT)

    assert set(made.shown) == {*SHOWN, ("learning_outcomes",)}
    assert not set(made.shown) & set(made.hidden)
    assert set(made.shown) | set(made.hidden) == {detail.path for detail in details_of(whole)}


def test_nothing_hidden_is_in_the_text():
    made = make_presentation(credential(), SHOWN, now=AT, end=END)
    token, *disclosures, _ = made.text.split("~")
    decoded = [decode_base64url(token.split(".")[1]), *map(decode_base64url, disclosures)]

    everything = b"\n".join(decoded).decode()
    for hidden in ("Peeters", "1994-04-03", "00417325", "16/20", "Write tests", "Clean and join", "110 hours"):
        assert hidden not in everything
    assert len(disclosures) == len(made.shown)


def test_a_copy_carries_no_proof_of_the_holder():
    made = make_presentation(credential(), SHOWN, now=AT)

    assert made.text.endswith("~")
    assert (made.key_bound, made.until) == (False, None)
    assert report_on(made.text, expected=Presented()).verdict is Verdict.GENUINE_UNDETERMINED


def test_an_end_is_signed_along():
    until = AT + timedelta(days=7)
    made = make_presentation(credential(), SHOWN, now=AT, end=PresentationEnd(AUDIENCE, NONCE, HOLDER, until))

    report = report_on(made.text, expected=Presented(NONCE, AUDIENCE))
    assert report.binding.until == made.until == until
    assert report_on(made.text, expected=Presented(NONCE, AUDIENCE), at=until).verdict is Verdict.NO_LONGER_VALID


@pytest.mark.parametrize("kind", ["P-256", "P-384", "P-521", "Ed25519", "RSA"])
@pytest.mark.parametrize("hash_name", ["sha-256", "sha-512"])
def test_every_kind_of_key_and_hash_works(kind, hash_name):
    key = key_of(kind)
    made = make_presentation(
        credential(key, hash_name=hash_name), SHOWN, now=AT, end=PresentationEnd(AUDIENCE, NONCE, key)
    )

    assert report_on(made.text, expected=Presented(NONCE, AUDIENCE)).verdict is Verdict.GENUINE
    binding = parse_compact_jws(made.text.rpartition("~")[2])
    assert binding.header == {"alg": key.algorithm.value, "typ": "kb+jwt"}
    presented = made.text[: made.text.rindex("~") + 1]
    assert parse_json_object(binding.payload)["sd_hash"] == digest(presented, hash_name)


def test_a_presentation_can_be_presented_again_with_less():
    once = credential_of(make_presentation(credential(), SHOWN, now=AT, end=END))
    again = make_presentation(once, [("given_name",)], now=AT, end=END)

    assert report_on(again.text, expected=Presented(NONCE, AUDIENCE)).verdict is Verdict.GENUINE
    assert again.shown == (("given_name",),)
    assert again.text.count("~") == 2


@pytest.mark.parametrize(
    "other", [None, PrivateKey.generate(), key_of("Ed25519")], ids=["bound to none", "to another", "of another kind"]
)
def test_a_key_the_credential_is_not_bound_to_proves_nothing(other):
    with pytest.raises(HolderKeyMissingError):
        make_presentation(credential(other), SHOWN, now=AT, end=END)


def test_a_credential_bound_in_an_unknown_way_cannot_be_proven():
    whole = parse_credential(joined(jws(payload_of(cnf={"kid": "x"}))).encode())
    with pytest.raises(HolderKeyMissingError):
        make_presentation(whole, [], now=AT, end=END)


def test_a_path_that_is_not_there_makes_nothing():
    with pytest.raises(ClaimNotFoundError):
        make_presentation(credential(), [*SHOWN, ("grade",)], now=AT, end=END)


@pytest.mark.parametrize(("audience", "nonce"), [("", NONCE), (AUDIENCE, ""), ("\ud800", NONCE), (AUDIENCE, "\udcff")])
def test_a_recipient_that_no_checker_could_match_makes_nothing(audience: str, nonce: str):
    with pytest.raises(SharingError):
        make_presentation(credential(), SHOWN, now=AT, end=PresentationEnd(audience, nonce, HOLDER))


@pytest.mark.parametrize("audience", ["Bakkerij Jansen & zonen", "株式会社", 'A "quoted" name\\', "a\nb", "\u202e"])
def test_a_recipient_may_have_any_name(audience: str):
    made = make_presentation(credential(), [], now=AT, end=PresentationEnd(audience, NONCE, HOLDER))
    assert report_on(made.text, expected=Presented(NONCE, audience)).verdict is Verdict.GENUINE


def test_a_json_credential_is_presented_in_the_compact_form():
    text = credential().sd_jwt.presented
    token, *disclosures, _ = text.split("~")
    protected, payload, signature = token.split(".")
    document = {"payload": payload, "protected": protected, "signature": signature}
    listed = ",".join(f'"{item}"' for item in disclosures)
    data = "{" + ",".join(f'"{name}":"{value}"' for name, value in document.items())
    whole = parse_credential(f'{data},"header":{{"disclosures":[{listed}]}}}}'.encode())

    made = make_presentation(whole, SHOWN, now=AT, end=END)

    assert made.text.startswith(f"{token}~")
    assert report_on(made.text, expected=Presented(NONCE, AUDIENCE)).verdict is Verdict.GENUINE
