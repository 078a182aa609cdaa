"""A course as a wallet holds it, and queries for it."""

from typing import Any

from tests.simulators.holdings import AT, NO_TRUST, held
from tests.simulators.issuer import SampleIssuer, trust_list
from wallet.crypto.keys import PrivateKey
from wallet.model.question import Matches, Unmet, Way
from wallet.questions.dcql import parse_query
from wallet.questions.matching import Holding, match
from wallet.trust.trust_store import TrustStore, parse_trust

VCT = "urn:example:course:1"
KEY = PrivateKey.generate("P-256")
ISSUER = SampleIssuer()
CLAIMS = {
    "title": "Forklift operator",
    "family_name": "Peeters",
    "given_name": "Noor",
    "date_of_birth": "2001-02-03",
    "assessment_grade": 17,
    "passed": True,
    "skills": [{"name": "Driving", "level": 3}, {"name": "Loading", "level": 2}],
    "address": {"street": "Kaai 1", "city": "Gent", "country": {"code": "BE", "name": "Belgium"}},
    "school": {"name": "Practice School", "phone": "1"},
    "note": None,
}
SELECTIVE = (
    ("family_name",),
    ("given_name",),
    ("date_of_birth",),
    ("assessment_grade",),
    ("passed",),
    ("skills", None),
    ("address",),
    ("address", "street"),
    ("address", "country"),
    ("school",),
)


def course(number: int = 1, claims: dict[str, Any] = CLAIMS, **options: Any) -> Holding:
    holder = options.pop("holder", KEY)
    at, trust, issued = options.pop("at", AT), options.pop("trust", NO_TRUST), options.pop("issued", None)
    issuer = options.pop("issuer", ISSUER)
    options = {"vct": VCT, "selective": SELECTIVE, "holder": None if holder is None else holder.public, **options}
    return held(issuer.issue(claims, **options), number, key=KEY, at=at, trust=trust, issued=issued)


def asked(*claims: Any, **members: Any) -> dict[str, Any]:
    """A query for a course; a claim is a path, or an object."""
    stated = [claim if isinstance(claim, dict) else {"path": claim} for claim in claims]
    return {
        "id": "q",
        "format": "dc+sd-jwt",
        "meta": {"vct_values": [VCT]},
        **({"claims": stated} if stated else {}),
        **members,
    }


def matched(
    *queries: dict[str, Any],
    holdings: Any = None,
    trust: TrustStore = NO_TRUST,
    purpose: str = "To see whether you may drive",
    **members: Any,
) -> Matches:
    query = parse_query({"credentials": list(queries), **members})
    return match(query, [course()] if holdings is None else holdings, trust, purpose)


def ways(*queries: dict[str, Any], **options: Any) -> tuple[Way, ...]:
    (candidate,) = matched(*queries, **options).wanted["q"].candidates
    return candidate.ways


def unmet(*queries: dict[str, Any], **options: Any) -> Unmet | None:
    wanted = matched(*queries, **options).wanted["q"]
    assert (wanted.unmet is None) == bool(wanted.candidates)
    return wanted.unmet


def sets_of(*sets: str, values: dict[str, list[Any]] | None = None) -> dict[str, Any]:
    names = {
        "f": "family_name",
        "g": "given_name",
        "b": "date_of_birth",
        "p": "passed",
        "m": "missing",
        "t": "title",
        "a": "assessment_grade",
    }
    used = sorted(set("".join(sets)))
    claims = [{"id": letter, "path": [names[letter]], **_valued(values, letter)} for letter in used]
    return asked(*claims, claim_sets=[list(one) for one in sets])


def _valued(values: dict[str, list[Any]] | None, letter: str) -> dict[str, Any]:
    return {"values": values[letter]} if values and letter in values else {}


def backed_by(kind: str, *values: str) -> dict[str, Any]:
    return asked(trusted_authorities=[{"type": kind, "values": list(values)}])


def listed(*issuers: SampleIssuer, name: str = "Schools of Flanders") -> TrustStore:
    return parse_trust(trust_list(name, issuers, as_of=AT), name)
