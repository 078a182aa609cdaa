"""What of a credential is visible to somebody, in words: an SD-JWT by its type, a JSON-LD document by its members."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from ui.document_rows import DocumentRow, document_label, document_rows, simple_text
from ui.element_texts import element_text
from ui.i18n import labelled
from ui.values import label_text, language, short_text, shortened, value_text
from wallet.formats.elements import describe_elements
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.type_metadata import TypeMetadata, type_metadata
from wallet.model.credential import UnverifiedCredential
from wallet.model.elements import Element, ElementState, ElementValue
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath, parse_path

# Of the token, not of what was learned; RFC 7519, RFC 9901, SD-JWT VC.
TOKEN_CLAIMS: Final = frozenset(
    {"iss", "iat", "nbf", "exp", "vct", "vct#integrity", "cnf", "status", "sub", "jti", "_sd_alg", "@context", "type"}
)
# Said at the head of a page or card already.
_HEADED: Final = frozenset({Element.LEARNER, Element.TITLE, Element.AWARDING_BODY})
_NAMES_OF_LEARNERS: Final[frozenset[ClaimPath]] = frozenset(
    {("given_name",), ("family_name",), ("credentialSubject", "givenName"), ("credentialSubject", "familyName")}
)


class ClaimReader:
    """Writes the claims of one credential for people, as many of them as somebody sees.

    Attributes:
        credential: The credential; which of its claims are meant is said at each call.
        languages: Wanted languages, best first (BCP 47).
    """

    def __init__(self, credential: UnverifiedCredential, languages: Sequence[str] = ()) -> None:
        self.credential = credential
        self.languages = tuple(languages) or wanted_languages()
        self._vct = credential.vct if isinstance(credential, SdJwtVc) else None

    @cached_property
    def metadata(self) -> TypeMetadata | None:
        """What is known of its type; None for a type this version does not know, and for other formats."""
        return type_metadata(self._vct) if self._vct is not None else None

    @cached_property
    def is_document(self) -> bool:
        """It is a JSON-LD document, whichever way it is sealed."""
        if not isinstance(self.credential, SdJwtVc):
            return True
        return self.metadata is None and "@context" in self.credential.sd_jwt.payload

    # --- single details -----------------------------------------------------------------------------

    def label(self, path: ClaimPath) -> str:
        """Name a detail."""
        return document_label(path) if self.is_document else label_text(path, self._vct)

    def value(self, value: Json, path: ClaimPath) -> str:
        """Write a detail; parts stand on lines of their own."""
        if not self.is_document:
            return value_text(value, path)
        text = simple_text(value, path, self.languages)
        if text is not None:
            return text
        inner = document_rows(value, self.languages) if isinstance(value, Mapping) else ()
        return "\n".join(labelled(row.label, row.value) for row in inner) if inner else value_text(value, path)

    def listed(self, value: Json, path: ClaimPath) -> str:
        """Write a detail; several of a kind stand in a list."""
        if isinstance(value, Sequence) and not isinstance(value, str) and len(value) > 1:
            return "\n".join(f"• {self.value(member, (*path, index))}" for index, member in enumerate(value))
        return self.value(value, path)

    def short(self, value: Json, path: ClaimPath) -> str:
        """Write a detail on one line."""
        if not self.is_document:
            return short_text(value, path)
        parts = len(value) if isinstance(value, Sequence | Mapping) and not isinstance(value, str) else 1
        return shortened(self.value(value, path), parts)

    # --- what heads a card --------------------------------------------------------------------------

    def person(self, claims: JsonObject) -> str:
        """Return the name of the learner as far as it is among these claims."""
        return self._stated(claims, Element.LEARNER).value

    def title(self, claims: JsonObject) -> str:
        """Return the title as far as it is among these claims."""
        return self._stated(claims, Element.TITLE).value

    def issuer(self, claims: JsonObject) -> str:
        """Return the name of who awarded it as far as it is among these claims."""
        return self._stated(claims, Element.AWARDING_BODY).value

    def elements(self, claims: JsonObject) -> tuple[ElementValue, ...]:
        """Return the sixteen standard elements that these claims state."""
        return describe_elements(self.credential, claims, hidden=0, languages=self.languages)

    def _stated(self, claims: JsonObject, wanted: Element) -> ElementValue:
        found = next(item for item in self.elements(claims) if item.element is wanted)
        return found if found.state is ElementState.STATED else ElementValue(wanted, ElementState.NOT_STATED)

    # --- rows ---------------------------------------------------------------------------------------

    def rows(self, claims: JsonObject) -> list[tuple[str, str]]:
        """Write everything that is visible as labels and values, without what heads the card.

        Title, issuer and name of the learner stand there; what belongs to the token is said elsewhere.
        """
        headed = {
            parse_path(item.source)
            for item in self.elements(claims)
            if item.element in _HEADED and item.state is ElementState.STATED and item.source
        } | _NAMES_OF_LEARNERS
        if self.is_document:
            rows = [
                row
                for row in document_rows(claims, self.languages)
                if not any(_leads_to(row.path, path) for path in headed)
            ]
            # What only names things for machines comes last.
            rows.sort(key=lambda row: row.path[-1:] == ("id",))
            return [(row.label, row.value) for row in rows]
        order = self._order()
        leaves = [(path, value) for path, value in _leaves(claims, (), order) if path not in headed]
        leaves.sort(key=lambda leaf: order.get(leaf[0], len(order)))
        return [(self.label(path), self.listed(value, path)) for path, value in leaves]

    def document_rows(self, claims: JsonObject) -> tuple[DocumentRow, ...]:
        """Write everything visible of a document, each with where it stands."""
        return document_rows(claims, self.languages)

    def places(self, claims: JsonObject) -> tuple[ClaimPath, ...]:
        """Return where each visible detail stands."""
        if self.is_document:
            return tuple(row.path for row in document_rows(claims, self.languages) if row.path)
        return tuple(path for path, _ in _leaves(claims, (), ()))

    def rows_beyond(self, claims: JsonObject) -> tuple[tuple[str, str], ...]:
        """Write what no standard element was read from, in the order of the type or the document.

        A claim belongs to an element where the elements would read differently without it.
        """
        elements = self.elements(claims)

        def is_beyond(path: ClaimPath) -> bool:
            return self.elements(_claims_without(claims, path)) == elements

        if self.is_document:
            said = {line for item in elements for line in (item.value, *item.value.split("\n"))}
            said |= {element_text(item, claims) for item in elements}
            rows = document_rows(claims, self.languages)
            told = _NAMES_OF_LEARNERS if self.person(claims) else ()
            news = (row for row in rows if _is_news(row, said) and row.path not in told)
            return tuple((row.label, row.value) for row in news if is_beyond(row.path))
        order = self._order()
        found = [(path, value) for path, value in _leaves(claims, (), (), ("exp",)) if is_beyond(path)]
        found.sort(key=lambda leaf: order.get(leaf[0], len(order)))
        return tuple((self.label(path), self.value(value, path)) for path, value in found)

    def _order(self) -> dict[tuple[str | int | None, ...], int]:
        claims = self.metadata.claims if self.metadata is not None else ()
        return {claim.path: place for place, claim in enumerate(claims)}


def wanted_languages() -> tuple[str, ...]:
    """Return the languages a person who reads this window wants, best first."""
    return tuple(dict.fromkeys((language(), "en")))


def _is_news(row: DocumentRow, said: Collection[str]) -> bool:
    """Whether a row says what no element says; what only names things for machines is no news either."""
    return bool(row.path) and row.path[-1] != "id" and row.value not in said


def _leads_to(path: ClaimPath, source: ClaimPath) -> bool:
    return bool(path) and (source[: len(path)] == path or path[: len(source)] == source)


def _leaves(
    node: JsonObject,
    path: ClaimPath,
    named: Collection[tuple[str | int | None, ...]],
    kept: Collection[str] = (),
) -> Iterator[tuple[ClaimPath, Json]]:
    for name, value in node.items():
        here = (*path, name)
        if not path and name in TOKEN_CLAIMS and name not in kept:
            continue
        if isinstance(value, Mapping) and value and here not in named:
            yield from _leaves(value, here, named)
        else:
            yield here, value


def _claims_without(claims: JsonObject, path: ClaimPath) -> JsonObject:
    rest = _without(claims, path)
    return rest if isinstance(rest, Mapping) else {}


def _without(node: Json, path: ClaimPath) -> Json:
    first, *rest = path
    if isinstance(node, Mapping) and isinstance(first, str) and first in node:
        kept = {name: member for name, member in node.items() if name != first}
        return {**kept, first: _without(node[first], tuple(rest))} if rest else kept
    if isinstance(node, Sequence) and not isinstance(node, str):
        if isinstance(first, int) and first < len(node):
            inner = [_without(node[first], tuple(rest))] if rest else []
            return [*node[:first], *inner, *node[first + 1 :]]
        if len(node) == 1 and isinstance(first, str):
            return [_without(node[0], path)]
    return node
