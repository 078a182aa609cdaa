"""What answering does: reading a question, choosing what to give, and giving it. Nothing leaves without the press."""

from collections.abc import Callable, Sequence
from datetime import datetime

from ui.answer.choices import AnswerChoices
from ui.answer.reading import question_in
from ui.answer.texts import asker_name, declined_text
from ui.answer.timing import is_over
from ui.answer.view import AnswerView, Asked, Seen, ShownAnswer, plan_answer
from ui.claim_reader import ClaimReader
from ui.codes.targets import Target
from ui.guidance.received import Found, destination_of
from ui.i18n import in_sentence
from ui.inside.content import credentials_inside
from ui.ports import Clock, Runner, Shell
from ui.saving import suggested_name, write_file
from ui.scan.sources import ReadsSources
from ui.share.proof import Sharing
from ui.share.sensitive import sensitive_names
from wallet.answering import Answering
from wallet.disclosure import Presentation
from wallet.disclosure.opened import OpenedCredential
from wallet.errors import TooLargeError, WalletError
from wallet.holder import Holder
from wallet.model.paths import ClaimPath
from wallet.model.question import Matches, Question
from wallet.model.stored import CredentialId, CredentialSummary
from wallet.questions.answer import Answer, answer_text
from wallet.questions.packed_answer import pack_answer


class AnswerPresenter(ReadsSources[str | Found]):
    """Drives the page on which questions are answered."""

    def __init__(
        self,
        view: AnswerView,
        tasks: Runner,
        reading: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
        clock: Clock,
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            reading: Reads files and pictures, away from the vault.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
            clock: The time, UTC.
        """
        super().__init__(view, reading)
        self._view, self._tasks = view, tasks
        self._holder, self._shell, self._clock = holder, shell, clock
        self._question: Question | None = None
        # Looks through the wallet once for a question; used on the vault's thread only.
        self._answering: Answering | None = None
        self._choices: AnswerChoices | None = None
        self._summaries: dict[CredentialId, CredentialSummary] = {}
        self._opened: dict[CredentialId, OpenedCredential] = {}
        self._seen: tuple[Seen, ...] | None = None
        self._answer: Answer | None = None
        # The code that shows, as a proof of sharing tells it.
        self.shared_now: Sharing | None = None
        # One preview at a time is under way; what changes meanwhile is taken up after it.
        self._previewing = self._outdated = self._giving = False

    # --- a question comes -----------------------------------------------------------------------------

    def enter(self, **what: object) -> None:
        """Begin with the question in the text called `question`, or show the ways in which one can come."""
        self.leave()
        wanted = what.get("question")
        if isinstance(wanted, str):
            self._open(wanted)
        else:
            self._view.show_ways()

    def leave(self) -> None:
        """Forget the question and what was given; a code does not stay on a page that is left."""
        self._next()
        self._question = self._answering = self._choices = self._seen = None
        self._answer = self.shared_now = None
        self._summaries, self._opened, self._parts = {}, {}, ()
        self._previewing = self._outdated = self._giving = False
        self._view.forget()

    def ask_anew(self) -> None:
        """The time is over: show the ways in which a new question can come."""
        self._shell.go("answer")

    _look = staticmethod(question_in)

    def _take(self, found: str | Found) -> None:
        if isinstance(found, Found):
            place = destination_of(found)
            self._shell.go(place.screen, **place.what)
        else:
            self._shell.go("answer", question=found)

    def _refused(self, turn: int, error: WalletError) -> None:
        if turn == self._turn:
            self._view.show_problem(error)

    def _open(self, text: str) -> None:
        self._view.show_busy()
        turn = self._turn

        def work() -> tuple[Answering, Question, Matches, dict[CredentialId, CredentialSummary]]:
            holder = self._holder()
            answering = Answering(holder)
            question = answering.read(text)
            matches = answering.matches(question)
            numbers = {item.credential_id for wanted in matches.wanted.values() for item in wanted.candidates}
            summaries = {number: holder.vault.credentials.get(number).summary for number in numbers}
            return answering, question, matches, summaries

        def done(found: tuple[Answering, Question, Matches, dict[CredentialId, CredentialSummary]]) -> None:
            if turn == self._turn:
                self._answering, self._question, matches, self._summaries = found
                self._choices = AnswerChoices(matches)
                self._show()

        self._tasks.submit(work, done, lambda error: self._refused(turn, error))

    # --- choosing -------------------------------------------------------------------------------------

    def choose_option(self, part: int, option: int | None) -> None:
        """Answer a part of the question in another way, or leave it out."""
        if self._choices is not None:
            self._choices.choose_option(part, option)
            self._show()

    def choose_credential(self, query_id: str, credential_id: CredentialId) -> None:
        """Answer with another credential."""
        if self._choices is not None:
            self._choices.choose_credential(query_id, credential_id)
            self._show()

    def tick_credential(self, query_id: str, credential_id: CredentialId, on: bool) -> None:
        """Give one credential more, or no longer."""
        if self._choices is not None:
            self._choices.tick_credential(query_id, credential_id, on=on)
            self._show()

    def choose_way(self, query_id: str, credential_id: CredentialId, number: int) -> None:
        """Show another set of details of a credential."""
        if self._choices is not None:
            self._choices.choose_way(query_id, credential_id, number)
            self._show()

    def tick(self, query_id: str, credential_id: CredentialId, path: ClaimPath, on: bool) -> None:
        """Turn a detail that they would like on or off."""
        if self._choices is not None:
            self._choices.tick(query_id, credential_id, path, on=on)
            self._preview()

    def tell_time(self) -> None:
        """Say how long the question can still be answered."""
        if self._question is not None:
            self._view.show_time(self._clock())

    def _show(self) -> None:
        """Show the question once the credentials that would be given are open."""
        question, choices, turn = self._question, self._choices, self._turn
        if question is None or choices is None:
            return
        wanted = {piece.candidate.credential_id for piece in choices.pieces} - self._opened.keys()

        def work() -> dict[CredentialId, OpenedCredential]:
            return {number: self._holder().open(number) for number in wanted}

        def done(opened: dict[CredentialId, OpenedCredential]) -> None:
            if turn != self._turn:
                return
            self._opened |= opened
            if all(piece.candidate.credential_id in self._opened for piece in choices.pieces):
                asked = Asked(question, choices.matches, choices.parts, self._summaries, self._opened, choices.complete)
                self._view.show_asked(asked, self._clock())
                self._preview()

        self._tasks.submit(work, done, lambda error: self._refused(turn, error))

    def _preview(self) -> None:
        question, choices, answering, turn = self._question, self._choices, self._answering, self._turn
        if question is None or choices is None or answering is None:
            return
        self._seen = None
        if not choices.complete:
            self._view.show_seen((), None)
            return
        if self._previewing:
            self._outdated = True
            return
        self._previewing, self._outdated = True, False
        given, opened = choices.given, dict(self._opened)
        sensitive = {
            (piece.query_id, piece.candidate.credential_id): tuple(
                detail.path for detail in piece.shown if detail.sensitive
            )
            for piece in choices.pieces
        }

        def work() -> tuple[Seen, ...]:
            answer = answering.draft(question, given)
            return tuple(
                _seen(opened[part.credential_id], part.presentation, sensitive[part.query_id, part.credential_id])
                for part in answer.parts
            )

        def settled(seen: tuple[Seen, ...] | None, error: WalletError | None) -> None:
            if turn != self._turn:
                return
            self._previewing = False
            if self._outdated:
                self._preview()
                return
            self._seen = seen
            self._view.show_seen(seen or (), error)

        self._tasks.submit(work, lambda seen: settled(seen, None), lambda error: settled(None, error))

    # --- giving ---------------------------------------------------------------------------------------

    def share(self) -> None:
        """Share what is chosen; details that can harm are asked about once more."""
        names = self._names()
        if names is None:
            return
        if names:
            self._view.ask_again(names, self._make)
        else:
            self._make()

    def decline(self) -> None:
        """Say no: note it, reveal nothing and go back."""
        question, answering = self._question, self._answering
        if question is None or answering is None or self._giving:
            return

        def done(_: None) -> None:
            self._shell.go("credentials")
            self._shell.say(declined_text(question.asker))

        self._tasks.submit(lambda: answering.note_declined(question), done, self._shell.complain)

    def _names(self) -> tuple[str, ...] | None:
        """Name what can harm in the answer; None where nothing may be given now."""
        question, seen = self._question, self._seen
        if question is None or seen is None or self._giving:
            return None
        if is_over(question, self._clock()):
            self.tell_time()
            return None
        return tuple(dict.fromkeys(name for item in seen for name in item.sensitive))

    def _make(self) -> None:
        question, choices, answering = self._question, self._choices, self._answering
        if question is None or choices is None or answering is None or self._names() is None:
            return
        turn, given, self._giving = self._turn, choices.given, True

        def work() -> tuple[Answer, bytes]:
            answer = answering.draft(question, given)
            # Packing asserts that the answer reads back exactly; only then does anything count as shared.
            packed = pack_answer(answer.body)
            plan_answer(packed, Target.PHONE)
            answering.note(question, answer, "qr")
            return answer, packed

        def done(made: tuple[Answer, bytes]) -> None:
            if turn != self._turn:
                return
            self._giving = False
            self._answer, packed = made
            now = self._clock()
            shared = tuple((self._opened[part.credential_id], part.presentation) for part in self._answer.parts)
            self.shared_now = _sharing(question, shared, now)
            titles = tuple(self._summaries[part.credential_id].title for part in self._answer.parts)
            copy = not all(part.presentation.key_bound for part in self._answer.parts)
            self._view.show_code(ShownAnswer(question, packed, titles, copy), now)

        def failed(error: WalletError) -> None:
            if turn != self._turn:
                return
            self._giving = False
            if isinstance(error, TooLargeError):
                self._view.offer_file(error, lambda: self._save(lambda: answering.draft(question, given)))
            else:
                self._shell.complain(error)

        self._tasks.submit(work, done, failed)

    def save_file(self) -> None:
        """Save the answer that shows as a file."""
        answer = self._answer
        if answer is not None:
            self._save(lambda: answer)

    def _save(self, made: Callable[[], Answer]) -> None:
        question, answering = self._question, self._answering
        if question is None or answering is None:
            return
        path = self._view.ask_save_path(suggested_name(asker_name(question.asker) or "answer", ".json"))
        if not path:
            return

        def work() -> None:
            answer = made()
            write_file(path, answer_text(answer).encode())
            answering.note(question, answer, "file")

        self._tasks.submit(work, lambda _: self._view.show_saved(path), self._shell.complain)

    def finish(self) -> None:
        """Answering is done; go to the list."""
        self._shell.go("credentials")


def _seen(opened: OpenedCredential, presentation: Presentation, sensitive: Sequence[ClaimPath]) -> Seen:
    reader = ClaimReader(opened.credential)
    inside = credentials_inside(opened.credential, opened.report.inner, reader.languages)
    names = [in_sentence(reader.label(path)) for path in sensitive]
    names += sensitive_names(presentation.claims, reader, inside)
    hides = opened.selective and bool(presentation.hidden)
    return Seen(opened, presentation.claims, hides, presentation.key_bound, inside, tuple(dict.fromkeys(names)))


def _sharing(question: Question, shared: tuple[tuple[OpenedCredential, Presentation], ...], now: datetime) -> Sharing:
    asker = question.asker
    name, on_their_word = asker_name(asker), asker.known_name is None
    return Sharing(shared, now, name, asker.client_id, question.purpose, on_their_word=on_their_word)
