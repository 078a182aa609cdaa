"""From JSON-LD to RDF: literals as the API says, nothing dropped, nothing remembered of a document."""

import json
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.linked_data import LinkedDataSigner
from wallet.data_integrity.canonical import canonicalize
from wallet.data_integrity.contexts import SHIPPED, Contexts
from wallet.data_integrity.expansion import context_addresses, to_quads
from wallet.data_integrity.quads import Quad, literal
from wallet.errors import ContextNotKnownError, MalformedError, PropertyNotDefinedError, TooLargeError, WalletError

V1, V2 = "https://www.w3.org/2018/credentials/v1", "https://www.w3.org/ns/credentials/v2"
VOCAB = {"@vocab": "urn:v#", "id": "@id", "type": "@type"}
XSD = "http://www.w3.org/2001/XMLSchema#"
BADGE = LinkedDataSigner("did:example:issuer").badge()


def _values(value, context=None):
    quads = to_quads({"@context": {**VOCAB, **(context or {})}, "id": "urn:s", "p": value}, SHIPPED)
    return [quad.object for quad in quads if quad.predicate == "<urn:v#p>"]


def lines(document, contexts=SHIPPED):
    return canonicalize(to_quads(document, contexts)).lines


@pytest.mark.parametrize(
    ("value", "term"),
    [
        (True, literal("true", f"{XSD}boolean")),
        (5, literal("5", f"{XSD}integer")),
        (5.0, literal("5", f"{XSD}integer")),
        (-0.0, literal("0", f"{XSD}integer")),
        (5.5, literal("5.5E0", f"{XSD}double")),
        (0.1, literal("1.0E-1", f"{XSD}double")),
        (1.1e-7, literal("1.1E-7", f"{XSD}double")),
        (10**21, literal("1.0E21", f"{XSD}double")),
        (1e22, literal("1.0E22", f"{XSD}double")),
        (9_007_199_254_740_993, literal("9007199254740993", f"{XSD}integer")),
        ({"@value": 5, "@type": f"{XSD}double"}, literal("5.0E0", f"{XSD}double")),
        ({"@value": 5, "@type": f"{XSD}float"}, literal("5", f"{XSD}float")),
        ({"@value": 5.5, "@type": f"{XSD}float"}, literal("5.5E0", f"{XSD}float")),
        # Only numbers are brought into canonical form: a text stays as it was written.
        ({"@value": "5.50", "@type": f"{XSD}double"}, literal("5.50", f"{XSD}double")),
        ({"@value": True, "@type": f"{XSD}string"}, literal("true")),
        ({"@value": "x", "@language": "nl-BE"}, '"x"@nl-be'),
        ({"@value": "x", "@language": "ar", "@direction": "rtl"}, literal("x", "https://www.w3.org/ns/i18n#ar_rtl")),
        ({"@value": "x", "@direction": "ltr"}, literal("x", "https://www.w3.org/ns/i18n#_ltr")),
        (
            {"@value": {"b": 1, "a": [1.0, "é"]}, "@type": "@json"},
            literal('{"a":[1,"é"],"b":1}', "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"),
        ),
        ("a\x00\x7f\n", '"a\\u0000\\u007F\\n"'),
        ({"id": "did:key:z6Mk#z6Mk"}, "<did:key:z6Mk#z6Mk>"),
    ],
)
def test_literals(value, term) -> None:
    assert _values(value) == [term]


def test_lists_types_and_named_graphs() -> None:
    context = {**VOCAB, "l": {"@id": "urn:v#l", "@container": "@list"}, "g": {"@id": "urn:v#g", "@container": "@graph"}}
    document = {"@context": context, "id": "urn:s", "l": [1, [2]], "g": {"id": "urn:i", "type": "T"}}
    rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    quads = set(to_quads(document, SHIPPED))
    graph = next(quad.object for quad in quads if quad.predicate == "<urn:v#g>")
    assert Quad("<urn:i>", f"<{rdf}type>", "<urn:v#T>", graph) in quads
    assert sum(quad.predicate == f"<{rdf}first>" for quad in quads) == 3
    assert sum(quad.object == f"<{rdf}nil>" for quad in quads) == 2
    assert to_quads({**document, "l": [], "g": []}, SHIPPED) == (Quad("<urn:s>", "<urn:v#l>", f"<{rdf}nil>"),)


def test_labels_of_a_document_are_replaced() -> None:
    document = {"@context": VOCAB, "id": "_:b1", "p": [{"q": 1}, {"id": "_:b0", "q": {"id": "_:b1"}}]}
    other = {"@context": VOCAB, "id": "_:x", "p": [{"id": "_:y", "q": {"id": "_:x"}}, {"q": 1}]}
    assert lines(document) == lines(other)


@pytest.mark.parametrize(
    "change",
    [
        {"grade": "A"},
        {"type": ["VerifiableCredential", "Diploma"]},
        {"id": "credential-1"},
        {"id": ""},
        {"issuer": "school"},
        {"issuer": {"id": "did:example:issuer", "motto": "x"}},
        {"credentialSubject": {"type": ["AchievementSubject"], "role": None, "nickname": "x"}},
        {"name": {"@value": None}},
        {"name": {"@value": "x", "@language": "not a language"}},
        {"name": {"@value": "x", "@language": "en", "@index": "1"}},
        {"@index": "1"},
        {"@included": [{"id": "urn:x", "name": "y"}]},
        {"@nest": {"description": "x"}},
        {"@reverse": {"evidence": {"id": "urn:x"}}},
        {"@graph": [{"id": "urn:x", "name": "y"}]},
        {"@version": 1},
        {"@nothing": 1},
        {"_:a": "x"},
        {"name": {"@set": ["x"]}},
    ],
    ids=str,
)
def test_what_would_be_dropped_or_moved_is_refused(change) -> None:
    with pytest.raises((PropertyNotDefinedError, MalformedError)):
        to_quads({**BADGE, **change}, SHIPPED)


@pytest.mark.parametrize(
    "document", [{}, {"@context": V2}, {"@context": V2, "id": "urn:x"}, {"@context": None, "a": 1}]
)
def test_a_document_that_says_nothing_is_refused(document) -> None:
    with pytest.raises(PropertyNotDefinedError):
        to_quads(document, SHIPPED)


@pytest.mark.parametrize(
    ("name", "renamed"),
    [
        ("validUntil", {"https://www.w3.org/2018/credentials#validUntil": {"@type": f"{XSD}dateTime"}}),
        ("validUntil", {"until": {"@type": f"{XSD}dateTime"}}),
        ("validUntil", {"cred:validUntil": {"@type": f"{XSD}dateTime"}}),
    ],
)
def test_a_signed_property_hides_behind_no_other_name(name, renamed) -> None:
    """The statements stay the same, so that only the name can be refused."""
    document = {**BADGE, name: "2020-01-01T00:00:00Z"}
    ((other, value),) = renamed.items()
    hidden = {**BADGE, other: {**value, "@value": document[name]}}
    cred = "https://www.w3.org/2018/credentials#"
    hidden["@context"] = [*BADGE["@context"], {"until": f"{cred}validUntil", "cred": cred}]
    assert lines(document)
    with pytest.raises(PropertyNotDefinedError):
        to_quads(hidden, SHIPPED)


def test_names_are_those_of_the_vocabulary_not_of_one_context() -> None:
    # A credential of the first data model may spell out a word that only later contexts define.
    own = {"validUntil": {"@id": "https://www.w3.org/2018/credentials#validUntil", "@type": f"{XSD}dateTime"}}
    document = {
        "@context": [V1, own],
        "id": "urn:x",
        "type": "VerifiableCredential",
        "validUntil": "2020-01-01T00:00:00Z",
    }
    assert any("validUntil" in line for line in lines(document))


def test_a_document_is_not_described_elsewhere() -> None:
    whole = {**BADGE, "validUntil": "2020-01-01T00:00:00Z", "evidence": [{"id": BADGE["id"], "type": ["Evidence"]}]}
    assert to_quads(whole, SHIPPED)
    moved = {**BADGE, "evidence": [{"id": BADGE["id"], "type": ["Evidence"], "name": "x"}]}
    with pytest.raises(PropertyNotDefinedError):
        to_quads(moved, SHIPPED)


@pytest.mark.parametrize("address", ["urn:a> <urn:b", "urn:a b", "urn:a\n", "urn:a\\", "urn:a\x00"])
def test_no_address_can_end_early(address) -> None:
    with pytest.raises(WalletError):
        to_quads({"@context": VOCAB, "id": address, "p": 1}, SHIPPED)


def test_protected_terms_stay() -> None:
    for own in ({"name": "urn:other"}, {"type": "urn:other"}, None):
        with pytest.raises(MalformedError):
            to_quads({**BADGE, "@context": [*BADGE["@context"], own]}, SHIPPED)


def test_base_counts_for_nothing() -> None:
    with pytest.raises(PropertyNotDefinedError):
        to_quads({"@context": {**VOCAB, "@base": "https://evil.example/"}, "id": "relative", "p": 1}, SHIPPED)


@pytest.mark.parametrize("keyword", ["@vocab", "@language", "@direction"])
def test_what_is_not_there_can_be_unset(keyword) -> None:
    assert to_quads({"@context": [{keyword: None}, VOCAB], "id": "urn:s", "p": 1}, SHIPPED)


def test_a_default_direction_reaches_nested_contexts() -> None:
    document = {"@context": {**VOCAB, "@direction": "rtl"}, "id": "urn:s", "q": {"@context": {"x": "urn:x"}, "p": "t"}}
    assert literal("t", "https://www.w3.org/ns/i18n#_rtl") in {quad.object for quad in to_quads(document, SHIPPED)}


def test_imported_contexts_are_merged_and_stay_what_they_are() -> None:
    before = lines(BADGE)
    address = "https://w3id.org/openbadges/v2"
    bare = {"@context": address, "id": "urn:x", "type": "BadgeClass", "name": "y"}
    changed = {**bare, "@context": {"@import": address, "name": "urn:other#name"}}
    assert any("<urn:other#name>" in line for line in lines(changed))
    # Neither the imported context nor what was made of it has changed for the next document.
    assert any("<http://schema.org/name>" in line for line in lines(bare))
    assert lines(BADGE) == before
    for own in ({"@import": 1}, {"@import": "https://nowhere.example"}):
        with pytest.raises(WalletError):
            to_quads({**bare, "@context": own}, SHIPPED)


def test_contexts_of_a_document_are_forgotten() -> None:
    scoped = {
        "@context": {**VOCAB, "t": {"@id": "urn:v#t", "@context": {"p": "urn:first"}}},
        "id": "urn:s",
        "t": {"p": 1},
    }
    assert any("<urn:first>" in line for line in lines(scoped))
    scoped["@context"]["t"]["@context"]["p"] = "urn:second"
    assert any("<urn:second>" in line for line in lines(scoped))


def test_an_unknown_context_says_which_wherever_it_stands() -> None:
    unknown = "https://nowhere.example/v1"
    places = [
        {**BADGE, "@context": [*BADGE["@context"], unknown]},
        {**BADGE, "issuer": {**BADGE["issuer"], "@context": unknown}},
        {"@context": {**VOCAB, "p": {"@id": "urn:p", "@context": unknown}}, "p": {"q": 1}},
    ]
    for document in places:
        with pytest.raises(ContextNotKnownError) as caught:
            to_quads(document, SHIPPED)
        assert caught.value.address == unknown
    added = Contexts({unknown: b'{"@context": {"grade": "https://nowhere.example/grade"}}'})
    document = {**places[0], "grade": "A"}
    assert any("nowhere.example/grade" in line for line in lines(document, SHIPPED + added))


def test_addresses_named_at_any_depth() -> None:
    document = {"@context": ["urn:a", {"x": {"@context": "urn:b"}}], "y": [{"@context": ["urn:c"]}]}
    assert context_addresses(document) == {"urn:a", "urn:b", "urn:c"}


def _deep(levels):
    value = {"p": 1}
    for _ in range(levels):
        value = {"p": value}
    return {"@context": VOCAB, **value}


@pytest.mark.parametrize(
    "document",
    [
        _deep(70),
        {"@context": VOCAB, "p": [1] * 30_000},
        {**BADGE, "@context": BADGE["@context"] * 3000},
        {"@context": VOCAB, "p": [{"@context": {f"t{i}": f"urn:{i}" for i in range(1000)}, "p": 1}] * 60},
    ],
    ids=["deep", "wide", "many contexts", "many terms"],
)
def test_bounds(document) -> None:
    start = time.process_time()
    with pytest.raises(TooLargeError):
        to_quads(document, SHIPPED)
    assert time.process_time() - start < 2


def test_contexts_that_name_one_another_end() -> None:
    added = Contexts({"urn:a": b'{"@context": "urn:b"}', "urn:b": b'{"@context": "urn:a"}'})
    with pytest.raises(TooLargeError):
        to_quads({"@context": "urn:a", "p": 1}, SHIPPED + added)


def test_a_large_document_is_quick() -> None:
    document = {
        **BADGE,
        "credentialSubject": {**BADGE["credentialSubject"], "result": BADGE["credentialSubject"]["result"] * 1500},
    }
    start = time.process_time()
    canonicalize(to_quads(document, SHIPPED))
    assert time.process_time() - start < 2


_JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**6), 10**6),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(max_size=4),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                [
                    "@context",
                    "@id",
                    "@type",
                    "@value",
                    "@list",
                    "@set",
                    "@graph",
                    "@language",
                    "@container",
                    "@import",
                    "@vocab",
                    "id",
                    "type",
                    "name",
                    "p",
                    "@protected",
                    "@propagate",
                    "@version",
                    "@json",
                ]
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=12,
)


@given(_JSON, _JSON)
@settings(max_examples=300, deadline=None)
def test_anything_ends_in_statements_or_a_wallet_error(context, value) -> None:
    with suppress(WalletError):
        to_quads({"@context": [V2, context], "id": "urn:x", "name": value}, SHIPPED)


@given(
    st.dictionaries(st.sampled_from(["name", "description"]), st.text(max_size=10)),
    st.floats(allow_nan=False, allow_infinity=False),
)
@settings(max_examples=60, deadline=None)
def test_the_same_as_the_library_where_it_is_right(texts, earned) -> None:
    from pyld import jsonld  # noqa: PLC0415 - takes a while to load

    document = json.loads(json.dumps({**BADGE, **texts}))
    document["credentialSubject"]["creditsEarned"] = earned

    def load(address, options):
        copy = json.loads(json.dumps(SHIPPED.load(address)))
        return {"contextUrl": None, "documentUrl": address, "document": copy, "contentType": "application/ld+json"}

    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load, "base": None}
    theirs = jsonld.normalize(document, options)
    controls = [
        character for text in texts.values() for character in text if character < " " or character in "\x7f\ufffe\uffff"
    ]
    if not set(controls) - {"\n", "\r"}:
        assert "".join(lines(document)) == theirs
