"""In which ways a credential can answer a query, and what each of them shows (OpenID4VP 1.0 section 6.4.1)."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from wallet.data_integrity.contexts import Contexts
from wallet.disclosure import Detail, details_of, is_selective, preview_claims
from wallet.disclosure.details import is_inside
from wallet.disclosure.linked_selection import has_base_proof
from wallet.disclosure.sensitivity import is_sensitive
from wallet.errors import SharingError
from wallet.formats.elements import claim_at
from wallet.formats.linked_data import LinkedDataCredential
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.stated_claims import stated_claims
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject
from wallet.model.paths import ClaimPath
from wallet.model.query import ClaimQuery, CredentialQuery
from wallet.model.question import AskedDetail, Unmet, Way
from wallet.questions.purpose import is_explained
from wallet.questions.query_paths import fits, selected

Places: TypeAlias = tuple[ClaimPath, ...]
ClaimSet: TypeAlias = tuple[Places, ...]
"""Where the claims of one set stand, by claim."""

# More than anybody compares; those that show least.
MAX_WAYS: Final = 16
# What every object and every credential states, and nobody would call a detail.
_MARKS: Final = frozenset({"@context", "@id", "@type", "id", "type"})
_STATED_BY_ALL: Final = frozenset(
    {
        *("iss", "iat", "nbf", "exp", "vct", "vct#integrity", "aka_vcts", "cnf", "status"),
        *("issuer", "validFrom", "validUntil", "issuanceDate", "expirationDate", "credentialStatus"),
        "credentialSchema",
    }
)


def claim_sets_of(query: CredentialQuery) -> tuple[tuple[ClaimQuery, ...], ...]:
    """Return the sets of claims of which an answer needs one, the asker's favourite first."""
    if not query.claim_sets:
        return (query.claims,)
    by_id = {claim.id: claim for claim in query.claims}
    return tuple(tuple(by_id[name] for name in names) for names in query.claim_sets)


def find_claims(query: CredentialQuery, claims: JsonObject) -> tuple[tuple[ClaimSet, ...], Unmet | None]:
    """Find where the claims of each set stand that a credential can answer whole.

    A claim without a wanted value counts as if it were not there (OpenID4VP 1.0 section 6.4.1), and so does null, which
    says nothing.

    Args:
        query: What is asked for.
        claims: What the credential says.

    Returns:
        The sets it can answer, in the asker's order; and where there is none, why not, of the set that comes closest.
    """
    found: list[ClaimSet] = []
    reasons: set[Unmet] = set()
    known: dict[int, Places | Unmet] = {}
    for claim_set in claim_sets_of(query):
        places: list[Places] = []
        failures: set[Unmet] = set()
        for claim in claim_set:
            # By the object: claims that want `true` and 1 are equal to Python.
            if id(claim) not in known:
                known[id(claim)] = _find(claim, claims)
            here = known[id(claim)]
            if isinstance(here, Unmet):
                failures.add(here)
            else:
                places.append(here)
        if failures:
            reasons.add(Unmet.DETAIL_MISSING if Unmet.DETAIL_MISSING in failures else Unmet.VALUE_DIFFERS)
        else:
            found.append(tuple(places))
    if found:
        return tuple(found), None
    return (), Unmet.VALUE_DIFFERS if Unmet.VALUE_DIFFERS in reasons else Unmet.DETAIL_MISSING


def _find(claim: ClaimQuery, claims: JsonObject) -> Places | Unmet:
    stated = [(place, value) for place, value in selected(claims, claim.path) if value is not None]
    if not stated:
        return Unmet.DETAIL_MISSING
    fitting = tuple(place for place, value in stated if fits(claim, value))
    return fitting or Unmet.VALUE_DIFFERS


class _Numbered(NamedTuple):
    """The details that show the places of a claim, by their numbers and as bits."""

    places: Places
    numbers: tuple[int, ...]
    bits: int


class Showing:
    """What a credential shows when something of it is asked for.

    Attributes:
        whole: One seal covers it all: everything shows.
    """

    def __init__(self, credential: UnverifiedCredential, contexts: Contexts, purpose: str) -> None:
        """Look at what can be hidden.

        Args:
            credential: A credential in the wallet, with all its details.
            contexts: JSON-LD contexts by their address.
            purpose: What the asker says it is for.

        Raises:
            SharingError: It holds what only its holder may have, and nothing can be derived from it.
            WalletError: The credential does not fit its own seal, or cannot be read.
        """
        self.whole = not is_selective(credential)
        if self.whole and isinstance(credential, LinkedDataCredential) and has_base_proof(credential):
            raise SharingError("several base proofs")
        self._purpose = purpose
        self._claims = stated_claims(credential)
        self._details: Mapping[ClaimPath, Detail] = {item.path: item for item in details_of(credential, contexts)}
        self._around = {path[:length] for path in self._details for length in range(len(path))}
        self._items: list[AskedDetail] = []
        self._numbers: dict[ClaimPath, int] = {}
        self._numbered: dict[int, _Numbered] = {}
        self._drags = isinstance(credential, SdJwtVc)
        # An object shows its identifier and type along with anything else, and no list of details says so.
        self._always = self._claims if self.whole or self._drags else preview_claims(credential, (), contexts)

    def ways(self, sets: Sequence[ClaimSet]) -> tuple[Way, ...]:
        """Make the ways of the sets that can be answered, the one that shows least first.

        A set that shows no less than another is no way of its own: what it has more becomes welcome there.

        Args:
            sets: At least one, the asker's favourite first.
        """
        if self.whole:
            # Whichever is chosen, everything shows.
            return (Way(self._apart(self._in_order(sets[0]))),)
        shown: dict[int, ClaimSet] = {}
        for claim_set in sets:
            shown.setdefault(self._shown(claim_set), claim_set)
        least = [one for one in shown if not any(other != one and other & one == other for other in shown)]
        ways = []
        for needed in sorted(least, key=lambda one: self._weight(shown[one]))[:MAX_WAYS]:
            more = (
                number
                for other, claim_set in shown.items()
                if other & needed == needed
                for number in self._in_order(claim_set)
            )
            ways.append(Way(self._apart(self._in_order(shown[needed])), self._apart(more, needed)))
        return tuple(ways)

    def also_shown(self, sets: Sequence[ClaimSet]) -> tuple[AskedDetail, ...]:
        """List what shows whatever is chosen and is in none of the sets."""
        asked = {place for claim_set in (sets[:1] if self.whole else sets) for places in claim_set for place in places}
        around = {place[:length] for place in asked for length in range(len(place))}
        apart = asked if not self._drags else asked | self._details.keys()
        inside = around if not self._drags else around | self._around
        found = _parts(self._always, (), lambda path: path in apart, lambda path: path in inside)
        return tuple(
            self._detail(path, value, always_visible=True)
            for path, value in found
            if path[-1] not in _MARKS and path[0] not in _STATED_BY_ALL
        )

    def _shown(self, claim_set: ClaimSet) -> int:
        """The details that a set of claims shows, one bit each: sets are many, and comparing bits takes no time."""
        shown = 0
        for places in claim_set:
            shown |= self._of_places(places).bits
        return shown

    def _in_order(self, claim_set: ClaimSet) -> Iterator[int]:
        """The numbers of the details that a set of claims shows, in the order of the claims."""
        return (number for places in claim_set for number in self._of_places(places).numbers)

    def _of_places(self, places: Places) -> _Numbered:
        # Sets share the places of a claim that they share; kept, so that no others get their identity.
        if id(places) not in self._numbered:
            numbers = dict.fromkeys(self._number(item) for place in places for item in self._along(place))
            self._numbered[id(places)] = _Numbered(places, tuple(numbers), sum(1 << number for number in numbers))
        return self._numbered[id(places)]

    def _number(self, item: AskedDetail) -> int:
        number = self._numbers.setdefault(item.path, len(self._numbers))
        if number == len(self._items):
            self._items.append(item)
        return number

    def _apart(self, numbers: Iterable[int], without: int = 0) -> tuple[AskedDetail, ...]:
        """The details with these numbers, without those that others of them or those of another set hold already."""
        listed = {self._items[number].path: number for number in numbers}
        return tuple(
            self._items[number]
            for path, number in listed.items()
            if not without >> number & 1 and not _is_within(path, listed)
        )

    def _weight(self, claim_set: ClaimSet) -> tuple[int, int]:
        """How much a set shows: how many single values that could be hidden, and how many details are sensitive."""
        hidden = [item for item in self._apart(self._in_order(claim_set)) if not item.always_visible]
        return (
            sum(1 for item in hidden for _ in _leaves(item.path, item.value)),
            sum(1 for item in hidden if item.sensitive),
        )

    def _along(self, place: ClaimPath) -> Iterator[AskedDetail]:
        """The detail that shows a claim, and what cannot be kept from showing with it."""
        around = [place[:end] for end in range(1, len(place) + 1) if place[:end] in self._details]
        if self.whole or not around or self._is_always_shown(place):
            visible = self.whole or bool(around) or place not in self._around
            yield self._detail(place, claim_at(self._claims, place), always_visible=visible)
            return
        # What cannot be parted is one detail, however little of it was asked for.
        path = around[-1] if not self._details[around[-1]].children else place
        yield self._detail(path, claim_at(self._claims, path))
        for outer in around if self._drags else ():
            if outer != path:
                yield from self._dragged(outer, path)

    def _dragged(self, outer: ClaimPath, path: ClaimPath) -> Iterator[AskedDetail]:
        """What a disclosure around a detail shows beside it."""
        for here, part in _parts(
            claim_at(self._claims, outer),
            outer,
            lambda here: here == path or here in self._details,
            lambda here: is_inside(path, here) or here in self._around,
        ):
            yield self._detail(here, part)

    def _is_always_shown(self, place: ClaimPath) -> bool:
        # Elements of a list close up when some of them are hidden, so that an index says nothing.
        if self._drags or any(isinstance(step, int) for step in place):
            return False
        value = claim_at(self._always, place)
        return value is not None and value == claim_at(self._claims, place)

    def _detail(self, path: ClaimPath, value: Json, *, always_visible: bool = False) -> AskedDetail:
        number = self._numbers.get(path)
        if number is not None and self._items[number].always_visible is always_visible:
            return self._items[number]
        leaves = tuple(_leaves(path, value))
        return AskedDetail(
            path,
            value,
            always_visible,
            sensitive=any(is_sensitive(leaf) for leaf in leaves),
            unexplained=not all(is_explained(leaf, self._purpose) for leaf in leaves),
        )


def _is_within(path: ClaimPath, others: Container[ClaimPath]) -> bool:
    return any(path[:end] in others for end in range(1, len(path)))


def _parts(
    value: Json,
    path: ClaimPath,
    is_apart: Callable[[ClaimPath], bool],
    is_around: Callable[[ClaimPath], bool],
) -> Iterator[tuple[ClaimPath, Json]]:
    """Yield the largest parts of a value that neither are nor hold anything that is counted apart."""
    for step, member in _members(value):
        here = (*path, step)
        if is_apart(here):
            continue
        if is_around(here):
            yield from _parts(member, here, is_apart, is_around)
        else:
            yield here, member


def _members(value: Json) -> Iterable[tuple[str | int, Json]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


def _leaves(path: ClaimPath, value: Json) -> Iterator[ClaimPath]:
    members = tuple(_members(value))
    if not members:
        yield path
    for step, member in members:
        yield from _leaves((*path, step), member)
