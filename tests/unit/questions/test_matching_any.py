"""Whatever is asked of whatever is held: nothing fails, and a way shows nothing that was not asked for."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.holdings import AT, NO_TRUST, held
from tests.simulators.issuer import SampleIssuer
from tests.unit.questions.matching_material import VCT, course
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import details_of, make_presentation, preview_claims
from wallet.disclosure.details import touches
from wallet.errors.questions import QueryInvalidError
from wallet.model.query import ClaimQuery, CredentialQuery, DcqlQuery
from wallet.model.question import Unmet
from wallet.questions.dcql import parse_query
from wallet.questions.matching import match, satisfies
from wallet.questions.query_paths import select
from wallet.questions.ways import claim_sets_of

KEY = PrivateKey.generate("P-256")
ISSUER = SampleIssuer()
_NAMES = st.sampled_from(["a", "b", "c", "family_name", "birthdate"])
_SHAPES = st.recursive(
    st.just(None),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3), st.dictionaries(_NAMES, inner, min_size=1, max_size=3)
    ),
    max_leaves=10,
)
_CLAIMS = st.dictionaries(_NAMES, _SHAPES, min_size=1, max_size=4)


def _numbered(shape: Any, count: list[int]) -> Any:
    """Give every single value a number of its own."""
    if isinstance(shape, dict):
        return {name: _numbered(member, count) for name, member in shape.items()}
    if isinstance(shape, list):
        return [_numbered(member, count) for member in shape]
    count.append(len(count))
    return count[-1]


def _places(value: Any, path: tuple[str | int, ...] = ()):
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, member in members:
        yield (*path, step)
        yield from _places(member, (*path, step))


def _values(value: Any) -> set[int]:
    if isinstance(value, dict | list):
        return set().union(*map(_values, value.values() if isinstance(value, dict) else value))
    return {value}


@st.composite
def _scenes(draw: st.DrawFn) -> tuple[dict[str, Any], list[tuple[str | int, ...]], CredentialQuery]:
    claims = _numbered(draw(_CLAIMS), [])
    places = list(_places(claims))
    selective = draw(st.lists(st.sampled_from(places), unique=True))
    paths = []
    for place in draw(st.lists(st.sampled_from(places), min_size=1, max_size=4, unique=True)):
        every = draw(st.booleans())
        paths.append(tuple(None if every and isinstance(step, int) else step for step in place))
    asked = tuple(ClaimQuery(path, (), f"c{number}") for number, path in enumerate(dict.fromkeys(paths)))
    ids = [claim.id for claim in asked]
    sets = draw(st.lists(st.lists(st.sampled_from(ids), min_size=1, unique=True).map(tuple), max_size=3))
    return claims, selective, CredentialQuery("q", "dc+sd-jwt", {"vct_values": [VCT]}, asked, tuple(sets))


@settings(max_examples=150, deadline=None)
@given(_scenes())
def test_what_is_disclosed_was_asked_for_and_what_a_way_names_is_what_shows(scene):
    claims, selective, query = scene
    holding = held(ISSUER.issue(claims, vct=VCT, selective=selective, holder=KEY.public), key=KEY)
    wanted = match(DcqlQuery((query,)), [holding], NO_TRUST, "").wanted["q"]
    hidden = [detail.path for detail in details_of(holding.credential)]
    asked = [
        {place for claim in one for place in select(claims, claim.path)}
        for one in claim_sets_of(query)
        if all(select(claims, claim.path) for claim in one)
    ]
    assert bool(wanted.candidates) == bool(asked)
    for candidate in wanted.candidates:
        always = _said(preview_claims(holding.credential, ()))
        assert always >= {value for item in candidate.also_shown for value in _values(item.value)}
        for way in candidate.ways:
            needed = [item.path for item in way.needed]
            shown = make_presentation(holding.credential, needed, now=AT)
            # The oracle: what is in or around a claim of one of the sets, and nothing else.
            one_set = [set(filter(lambda path, one=one: touches(path, one), hidden)) for one in asked]
            assert set(shown.shown) in one_set
            named = {value for item in way.needed for value in _values(item.value)}
            assert _said(shown.claims) - always <= named
            if not candidate.whole:
                assert {value for item in way.needed if item.always_visible for value in _values(item.value)} <= always
            assert satisfies(query, holding.credential, shown.claims, NO_TRUST) == ()
            # With all that is welcome, nothing shows that no set asks for.
            welcome = make_presentation(holding.credential, needed + [item.path for item in way.welcome], now=AT)
            assert set(welcome.shown) <= set().union(*one_set)


def _said(claims: Any) -> set[int]:
    return _values({name: value for name, value in claims.items() if name not in ("iss", "vct", "cnf")})


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(0, 3), st.sampled_from(["title", "skills", "q", "c0", VCT])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["title", "skills", "name"]), inner, max_size=3)
    ),
    max_leaves=12,
)
_FORMATS = st.sampled_from(["dc+sd-jwt", "ldp_vc", "jwt_vc_json", "mso_mdoc"])
_STATED = st.lists(
    st.builds(
        lambda path, values: {"path": path, **({"values": values} if values else {})},
        st.lists(st.one_of(st.none(), st.integers(0, 2), st.sampled_from(["title", "skills", "name"])), max_size=3),
        st.lists(_JSON, max_size=2),
    ),
    max_size=3,
)


@settings(max_examples=200, deadline=None)
@given(_FORMATS, st.one_of(_JSON, st.just({}), st.just({"vct_values": [VCT]})), st.one_of(_JSON, _STATED), _JSON, _JSON)
def test_matching_never_fails_on_a_query_that_is_read(form, meta, claims, authorities, sets):
    document = {"id": "q", "format": form, "meta": meta, "claims": claims, "trusted_authorities": authorities}
    shorter = {name: value for name, value in document.items() if name != "trusted_authorities"}
    for one in (document, shorter):
        for whole in ({"credentials": [one]}, {"credentials": [one], "credential_sets": sets}):
            try:
                query = parse_query(whole)
            except QueryInvalidError:
                continue
            found = match(query, [_HELD], NO_TRUST, "")
            assert found.wanted["q"].unmet in (None, *Unmet)
            satisfies(query.credentials[0], _HELD.credential, {}, NO_TRUST)


@settings(max_examples=100, deadline=None)
@given(_FORMATS, _JSON, st.lists(st.builds(ClaimQuery, st.lists(_JSON, max_size=2).map(tuple)), max_size=2))
def test_matching_never_fails_on_a_query_that_nobody_read(form, meta, claims):
    stated = {"vct_values": meta, "type_values": meta, "doctype_value": meta}
    query = DcqlQuery((CredentialQuery("q", form, stated, tuple(claims)),))
    assert set(match(query, [_HELD], NO_TRUST, "").wanted) == {"q"}


_HELD = course()
