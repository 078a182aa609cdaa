"""Queries: what is read, what is refused, and that writing is the inverse of reading."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.errors.questions import QueryInvalidError
from wallet.model.query import (
    ClaimQuery,
    CredentialQuery,
    CredentialSet,
    DcqlQuery,
    TrustedAuthority,
)
from wallet.questions.dcql import format_query_path, parse_query, query_json

VCT = "urn:example:course:1"


def credential(**members: Any) -> dict[str, Any]:
    return {"id": "course", "format": "dc+sd-jwt", "meta": {"vct_values": [VCT]}, **members}


def query(*credentials: dict[str, Any], **members: Any) -> dict[str, Any]:
    return {"credentials": list(credentials or (credential(),)), **members}


def claims(*paths: list[Any]) -> list[dict[str, Any]]:
    return [{"id": f"c{number}", "path": path} for number, path in enumerate(paths)]


def test_every_member_is_read():
    document = query(
        credential(
            multiple=True,
            require_cryptographic_holder_binding=False,
            trusted_authorities=[{"type": "aki", "values": ["s9tIpPmhxdiuNkHMEWNpYim8S8Y"]}],
            claims=[
                {"id": "name", "path": ["family_name"]},
                {"id": "skill", "path": ["skills", None, 0, "title"], "values": ["Welding", 3, True]},
            ],
            claim_sets=[["name", "skill"], ["name"]],
        ),
        {"id": "Other_1", "format": "ldp_vc", "meta": {"type_values": [["A", "B"], ["C"]]}},
        credential_sets=[
            {"options": [["course"], ["Other_1", "course"]]},
            {"options": [["Other_1"]], "required": False},
        ],
    )

    read = parse_query(document)

    assert read == DcqlQuery(
        (
            CredentialQuery(
                "course",
                "dc+sd-jwt",
                {"vct_values": [VCT]},
                (
                    ClaimQuery(("family_name",), (), "name"),
                    ClaimQuery(("skills", None, 0, "title"), ("Welding", 3, True), "skill"),
                ),
                (("name", "skill"), ("name",)),
                (TrustedAuthority("aki", ("s9tIpPmhxdiuNkHMEWNpYim8S8Y",)),),
                multiple=True,
                require_binding=False,
            ),
            CredentialQuery("Other_1", "ldp_vc", {"type_values": [["A", "B"], ["C"]]}),
        ),
        (
            CredentialSet((("course",), ("Other_1", "course"))),
            CredentialSet((("Other_1",),), required=False),
        ),
    )
    assert query_json(read) == document


def test_what_is_left_out_has_the_meaning_of_the_specification():
    read = parse_query(query({"id": "a", "format": "mso_mdoc", "meta": {}})).credentials[0]
    assert (read.multiple, read.require_binding, read.claims, read.claim_sets) == (False, True, (), ())


def test_members_that_nobody_knows_are_passed_over():
    extended = query(
        credential(claims=[{"path": ["a"], "new": 1}], new=[]),
        new={},
        credential_sets=[{"options": [["course"]], "n": 1}],
    )
    plain = query(credential(claims=[{"path": ["a"]}]), credential_sets=[{"options": [["course"]]}])
    assert parse_query(extended) == parse_query(plain)


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(None, id="null"),
        pytest.param([], id="a list"),
        pytest.param({}, id="nothing asked"),
        pytest.param({"credentials": []}, id="no credentials"),
        pytest.param({"credentials": {}}, id="credentials as an object"),
        pytest.param({"credentials": ["course"]}, id="a credential as text"),
        pytest.param(query(credential(), credential()), id="one id twice"),
        pytest.param(query(credential(id="")), id="an empty id"),
        pytest.param(query(credential(id="a b")), id="a space in an id"),
        pytest.param(query(credential(id="a\n")), id="a line end in an id"),
        pytest.param(query(credential(id="\u00e9")), id="a letter in an id that is not of ASCII"),
        pytest.param(query(credential(id=1)), id="a number as an id"),
        pytest.param(query(credential(id="a" * 129)), id="an endless id"),
        pytest.param(query(credential(format="")), id="an empty format"),
        pytest.param(query({"id": "a", "meta": {}}), id="no format"),
        pytest.param(query({"id": "a", "format": "dc+sd-jwt"}), id="no meta"),
        pytest.param(query(credential(meta=[])), id="meta as a list"),
        pytest.param(query(credential(meta={"vct_values": []})), id="no types"),
        pytest.param(query(credential(meta={"vct_values": VCT})), id="types as text"),
        pytest.param(query(credential(meta={"vct_values": [1]})), id="a number as a type"),
        pytest.param(query(credential(format="ldp_vc", meta={"type_values": ["A"]})), id="types that are not in sets"),
        pytest.param(query(credential(format="jwt_vc_json", meta={"type_values": [[]]})), id="an empty set of types"),
        pytest.param(query(credential(multiple="true")), id="multiple as text"),
        pytest.param(query(credential(multiple=None)), id="multiple as null"),
        pytest.param(query(credential(require_cryptographic_holder_binding=0)), id="binding as a number"),
        pytest.param(query(credential(claims=[])), id="no claims in a list of them"),
        pytest.param(query(credential(claims=None)), id="claims as null"),
        pytest.param(query(credential(claims=[{"id": "a"}])), id="no path"),
        pytest.param(query(credential(claims=claims([]))), id="an empty path"),
        pytest.param(query(credential(claims=claims(["a", -1]))), id="a negative index"),
        pytest.param(query(credential(claims=claims(["a", True]))), id="true as an index"),
        pytest.param(query(credential(claims=claims(["a", 1.0]))), id="a number with a fraction as an index"),
        pytest.param(query(credential(claims=claims(["a", ["b"]]))), id="a list in a path"),
        pytest.param(query(credential(claims=claims(["a", 10**19]))), id="an index beyond any list"),
        pytest.param(query(credential(claims=claims(["a"] * 17))), id="a path of 17 steps"),
        pytest.param(
            query(credential(claims=[{"path": ["a"], "values": [1]}, {"path": ["a"], "values": [True]}])),
            id="two values of one claim",
        ),
        pytest.param(
            query(credential(claims=[{"id": "a", "path": ["x"]}, {"id": "a", "path": ["y"]}])), id="a claim id twice"
        ),
        pytest.param(query(credential(claims=[{"id": "a.b", "path": ["x"]}])), id="a full stop in a claim id"),
        pytest.param(query(credential(claims=[{"path": ["x"], "values": []}])), id="no values in a list of them"),
        pytest.param(query(credential(claims=[{"path": ["x"], "values": [None]}])), id="null as a value"),
        pytest.param(query(credential(claims=[{"path": ["x"], "values": [1.5]}])), id="a fraction as a value"),
        pytest.param(query(credential(claims=[{"path": ["x"], "values": [{}]}])), id="an object as a value"),
        pytest.param(query(credential(claims=[{"path": ["x"], "values": "x"}])), id="values as text"),
        pytest.param(query(credential(claim_sets=[["a"]])), id="claim sets without claims"),
        pytest.param(query(credential(claims=claims(["x"]), claim_sets=[])), id="no claim sets in a list of them"),
        pytest.param(query(credential(claims=claims(["x"]), claim_sets=[[]])), id="an empty claim set"),
        pytest.param(query(credential(claims=claims(["x"]), claim_sets=[["c1"]])), id="a claim set with an unknown id"),
        pytest.param(
            query(credential(claims=claims(["x"]), claim_sets=[["c0", "c0"]])), id="a claim set with one twice"
        ),
        pytest.param(query(credential(claims=claims(["x"]), claim_sets=["c0"])), id="a claim set as text"),
        pytest.param(
            query(credential(claims=[{"id": "a", "path": ["x"]}, {"path": ["y"]}], claim_sets=[["a"]])),
            id="claim sets and a claim without an id",
        ),
        pytest.param(query(credential(trusted_authorities=[])), id="no authorities in a list of them"),
        pytest.param(query(credential(trusted_authorities=[{"type": "aki"}])), id="an authority without values"),
        pytest.param(query(credential(trusted_authorities=[{"type": "aki", "values": []}])), id="no values of one"),
        pytest.param(query(credential(trusted_authorities=[{"values": ["a"]}])), id="an authority of no kind"),
        pytest.param(query(credential_sets=[]), id="no credential sets in a list of them"),
        pytest.param(query(credential_sets=None), id="credential sets as null"),
        pytest.param(query(credential_sets=[{}]), id="no options"),
        pytest.param(query(credential_sets=[{"options": []}]), id="an empty list of options"),
        pytest.param(query(credential_sets=[{"options": [[]]}]), id="an empty option"),
        pytest.param(query(credential_sets=[{"options": [["other"]]}]), id="an option with an unknown id"),
        pytest.param(query(credential_sets=[{"options": [["course", "course"]]}]), id="an option with one id twice"),
        pytest.param(query(credential_sets=[{"options": [["course"]], "required": 1}]), id="required as a number"),
        pytest.param(query(*(credential(id=f"c{number}") for number in range(33))), id="33 credentials"),
        pytest.param(query(credential(claims=claims(*([f"x{number}"] for number in range(65))))), id="65 claims"),
        pytest.param(query(credential(claims=claims(["x"]), claim_sets=[["c0"]] * 65)), id="65 claim sets"),
        pytest.param(query(credential_sets=[{"options": [["course"]]}] * 33), id="33 credential sets"),
        pytest.param(query(credential_sets=[{"options": [["course"]] * 33}]), id="33 options"),
        pytest.param(query(credential(claims=claims(["x" * 2049]))), id="an endless key"),
    ],
)
def test_what_contradicts_itself_or_the_language_is_refused(document):
    with pytest.raises(QueryInvalidError) as refused:
        parse_query(document)
    assert refused.value.code == "query-invalid"


def test_as_much_as_the_bounds_allow_is_read():
    full = [
        credential(id=f"c{number}", claims=claims(*([f"x{inner}", *[None] * 15] for inner in range(64))))
        for number in range(32)
    ]
    sets = [{"options": [["c0"]] * 32}] * 32
    assert len(parse_query(query(*full, credential_sets=sets)).credentials) == 32


def test_a_key_of_digits_is_no_index_and_both_may_be_asked_for():
    read = parse_query(query(credential(claims=claims(["a", 0], ["a", "0"], ["a", None]))))
    assert [claim.path for claim in read.credentials[0].claims] == [("a", 0), ("a", "0"), ("a", None)]


def test_a_path_is_written_for_people():
    assert format_query_path(("skills", None, 0, "a/b", "~")) == "skills/*/0/a~1b/~0"


_IDS = st.text("abAB09_-", min_size=1, max_size=4)
_TEXT = st.text(min_size=1, max_size=6)
_PATHS = st.lists(st.one_of(_TEXT, st.none(), st.integers(0, 3)), min_size=1, max_size=4).map(tuple)
_VALUES = st.lists(st.one_of(_TEXT, st.integers(), st.booleans()), max_size=3).map(tuple)
_META = st.one_of(
    st.just({}),
    st.lists(_TEXT, min_size=1, max_size=2).map(lambda types: {"vct_values": types}),
    st.lists(st.lists(_TEXT, min_size=1, max_size=2), min_size=1, max_size=2).map(lambda sets: {"type_values": sets}),
)


@st.composite
def _subsets(draw: st.DrawFn, names: list[str], most: int) -> tuple[tuple[str, ...], ...]:
    one = st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True).map(tuple)
    return tuple(draw(st.lists(one, min_size=1, max_size=most)))


@st.composite
def _credential_queries(draw: st.DrawFn, name: str) -> CredentialQuery:
    paths = draw(st.lists(_PATHS, max_size=4, unique=True))
    in_sets = bool(paths) and draw(st.booleans())
    named = [ClaimQuery(path, draw(_VALUES), f"c{number}" if in_sets else "") for number, path in enumerate(paths)]
    return CredentialQuery(
        name,
        draw(st.sampled_from(["dc+sd-jwt", "ldp_vc", "jwt_vc_json", "mso_mdoc"])),
        draw(_META),
        tuple(named),
        draw(_subsets([claim.id for claim in named], 3)) if in_sets else (),
        tuple(
            draw(
                st.lists(
                    st.builds(TrustedAuthority, _TEXT, st.lists(_TEXT, min_size=1, max_size=2).map(tuple)), max_size=2
                )
            )
        ),
        draw(st.booleans()),
        draw(st.booleans()),
    )


@st.composite
def _queries(draw: st.DrawFn) -> DcqlQuery:
    names = draw(st.lists(_IDS, min_size=1, max_size=3, unique=True))
    sets: tuple[CredentialSet, ...] = ()
    if draw(st.booleans()):
        sets = tuple(CredentialSet(options, draw(st.booleans())) for options in [draw(_subsets(names, 2))])
    return DcqlQuery(tuple(draw(_credential_queries(name)) for name in names), sets)


@settings(max_examples=150, deadline=None)
@given(_queries())
def test_writing_is_the_inverse_of_reading(made):
    written = query_json(made)
    assert parse_query(written) == made
    assert repr(parse_query(written)) == repr(made)  # where 1 and true are not equal
    assert query_json(parse_query(written)) == written


_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=4)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.one_of(
                st.text(max_size=3),
                st.sampled_from(["credentials", "id", "format", "meta", "claims", "path", "values", "credential_sets"]),
            ),
            inner,
            max_size=5,
        ),
    ),
    max_leaves=15,
)


@settings(max_examples=200, deadline=None)
@given(
    _JSON, st.sampled_from(["credentials", "meta", "claims", "claim_sets", "trusted_authorities", "credential_sets"])
)
def test_any_json_is_read_or_refused(value, place):
    whole = {"credentials": value} if place == "credentials" else query(credential(**{place: value}))
    if place == "credential_sets":
        whole = query(credential_sets=value)
    for document in (value, whole):
        try:
            read = parse_query(document)
        except QueryInvalidError:
            continue
        assert parse_query(query_json(read)) == read
