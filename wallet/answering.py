"""The learner's side: a question that came, what here answers it, and the answer that is made of a choice.

Nothing leaves but by `draft`, and it makes exactly what was chosen or nothing. A question that is declined gets no
answer at all, so that declining says nothing of what is held.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from wallet.errors import CannotAnswerError, QuestionExpiredError
from wallet.formats.presentations import W3cPresentation
from wallet.formats.recognise import parse_credential
from wallet.holder import Holder
from wallet.model.paths import ClaimPath, format_path
from wallet.model.query import CredentialQuery
from wallet.model.question import Candidate, Given, Matches, Question, Wanted, Way
from wallet.model.stored import CredentialId, HistoryEntry
from wallet.questions.answer import Answer, AnswerPart, make_answer
from wallet.questions.asker_formats import readable_suites
from wallet.questions.matching import Holding, match, satisfies
from wallet.questions.packed_request import unpack_request
from wallet.questions.request import parse_question
from wallet.verification.holder_binding import CLOCK_LEEWAY

ANSWERED: Final = "answered"
DECLINED: Final = "declined"


class Answering:
    """Answers questions from an open wallet. Use it on the thread that opened its vault."""

    def __init__(self, holder: Holder) -> None:
        self._holder = holder
        # Looking through a whole wallet takes a while, and every change of a choice makes a draft.
        self._latest: tuple[str, Matches] | None = None

    def read(self, received: str | bytes) -> Question:
        """Read a question and check its signature.

        Args:
            received: A link, the signed request, or its packed bytes as a code brings them.

        Raises:
            QuestionError: It cannot be answered safely; the code says why.
            UnreadableError: No question, packed by a newer program, or over a bound.
        """
        text = unpack_request(received) if isinstance(received, bytes) else received
        return parse_question(text, self._holder.trust(), self._holder.now())

    def matches(self, question: Question) -> Matches:
        """Find what in the wallet answers a question; nothing of it is shown to anybody."""
        contexts = self._holder.documents().contexts
        holdings = [
            Holding(
                credential_id=held.stored.id,
                credential=held.credential,
                report=held.report,
                title=held.stored.summary.title,
                issuer_name=held.stored.summary.issuer_name,
                can_prove=held.can_prove,
                contexts=contexts,
                issued=held.stored.summary.issued,
            )
            for held in self._holder.held()
        ]
        found = match(question.query, holdings, self._holder.trust(), question.purpose, question.formats)
        self._latest = (question.request, found)
        return found

    def draft(self, question: Question, given: Sequence[Given]) -> Answer:
        """Make the answer that shows exactly what was chosen; nothing is noted until `note`.

        Args:
            question: From `read`.
            given: One choice for each credential that is shown.

        Raises:
            QuestionExpiredError: The asker no longer waits.
            CannotAnswerError: The choice is not what the question asks for, or not enough; nothing leaves.
            SharingError: It could not be made; nothing leaves.
        """
        if question.expires_at is not None and self._holder.now() > question.expires_at + CLOCK_LEEWAY:
            raise QuestionExpiredError
        request, matches = self._latest or ("", None)
        if matches is None or request != question.request:
            matches = self.matches(question)
        _require_answer(matches, given)
        queries = {query.id: query for query in question.query.credentials}
        parts = [self._part(question, queries[item.query_id], matches.wanted[item.query_id], item) for item in given]
        return make_answer(question, parts)

    def note(self, question: Question, answer: Answer, way: str) -> None:
        """Note in the history that an answer was shown: names of details, never their values.

        Args:
            question: What it answers.
            answer: From `draft`.
            way: How it travels: `qr`, `picture`, `file`.

        Raises:
            VaultError: It could not be noted.
        """
        titles = [self._holder.vault.credentials.get(part.credential_id).summary.title for part in answer.parts]
        details = (format_path(path) for part in answer.parts for path in part.presentation.shown)
        self._holder.note(
            HistoryEntry(
                at=self._holder.now(),
                action=ANSWERED,
                counterparty=_asker_of(question),
                subjects=tuple(titles),
                details=tuple(dict.fromkeys(details)),
                way=way,
            )
        )

    def note_declined(self, question: Question) -> None:
        """Note in the history that a question was declined, and nothing of what would have answered it.

        Raises:
            VaultError: It could not be noted.
        """
        self._holder.note(HistoryEntry(at=self._holder.now(), action=DECLINED, counterparty=_asker_of(question)))

    def _part(self, question: Question, query: CredentialQuery, wanted: Wanted, given: Given) -> AnswerPart:
        candidate = _candidate(wanted, given.credential_id)
        paths = _chosen(candidate, given.paths)
        if query.require_binding and not candidate.proves_holder:
            raise CannotAnswerError("holder")
        presentation = self._holder.draft(
            given.credential_id,
            paths,
            audience=question.asker.client_id if candidate.proves_holder else None,
            nonce=question.nonce,
            suites=readable_suites(question.formats),
        )
        shown = parse_credential(presentation.text.encode())
        inside = shown.credentials[0] if isinstance(shown, W3cPresentation) else shown
        if satisfies(query, inside, presentation.claims, self._holder.trust(), self._holder.documents().contexts):
            raise CannotAnswerError("incomplete")
        return AnswerPart(given.query_id, given.credential_id, presentation)


def chosen_by_default(candidate: Candidate, query_id: str) -> Given:
    """Choose the way that shows least, with nothing that is merely welcome."""
    return Given(query_id, candidate.credential_id, tuple(detail.path for detail in candidate.ways[0].needed))


def _require_answer(matches: Matches, given: Sequence[Given]) -> None:
    """Require that every needed part is answered, and nothing that was not asked for."""
    ids = {item.query_id for item in given}
    if not ids <= matches.wanted.keys() or not ids:
        raise CannotAnswerError("query")
    pairs = [(item.query_id, item.credential_id) for item in given]
    if len(set(pairs)) != len(pairs) or _given_twice(matches.wanted, pairs):
        raise CannotAnswerError("several")
    whole = [option for part in matches.parts for option in part.options if ids.issuperset(option)]
    if not all(any(ids.issuperset(option) for option in part.options) for part in matches.parts if part.required):
        raise CannotAnswerError("incomplete")
    if not ids <= {name for option in whole for name in option}:
        raise CannotAnswerError("not asked for")


def _given_twice(wanted: Mapping[str, Wanted], pairs: Sequence[tuple[str, CredentialId]]) -> bool:
    ids = [query_id for query_id, _ in pairs]
    return any(ids.count(query_id) > 1 and not wanted[query_id].multiple for query_id in ids)


def _candidate(wanted: Wanted, credential_id: CredentialId) -> Candidate:
    found = next((item for item in wanted.candidates if item.credential_id == credential_id), None)
    if found is None:
        raise CannotAnswerError("credential")
    return found


def _chosen(candidate: Candidate, paths: Sequence[ClaimPath]) -> tuple[ClaimPath, ...]:
    """Require one of the ways, with welcome details or without; returns the details that can be hidden."""
    for way in candidate.ways:
        hideable = _choice(way, frozenset(paths))
        if hideable is not None:
            return hideable
    raise CannotAnswerError("details")


def _choice(way: Way, paths: frozenset[ClaimPath]) -> tuple[ClaimPath, ...] | None:
    needed = {item.path for item in way.needed if not item.always_visible}
    allowed = {item.path: item for item in (*way.needed, *way.welcome)}
    if not needed <= paths or not paths <= allowed.keys():
        return None
    return tuple(path for path, item in allowed.items() if path in paths and not item.always_visible)


def _asker_of(question: Question) -> str:
    return question.asker.known_name or question.asker.stated_name or question.asker.client_id
