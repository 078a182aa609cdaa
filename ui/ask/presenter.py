"""What asking does: keeping a draft, making a question of it, and handing on the answer. No Qt here."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from ui.ask.desk import AskingDesk
from ui.ask.kept import KeptQuestions
from ui.ask.view import AskView, Draft, Preview, ShownQuestion
from ui.handed import HandedOver, Source
from ui.opening import read_file
from ui.ports import Clock, Runner, Shell
from ui.saving import suggested_name, write_file
from ui.scan.scanning import FrameReader, Scanning
from wallet.asking import Asked
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import (
    QueryInvalidError,
    TooLargeError,
    UnreadableError,
    UnsealFailedError,
    WalletError,
)
from wallet.model.query import DcqlQuery
from wallet.questions.building import BuildingBlocks, WantedIssuer, Wish, build_query
from wallet.questions.dcql import parse_query, query_json
from wallet.questions.detail_places import Choices, WantedDetail, WantedKind, shapes_of
from wallet.questions.purpose import is_explained
from wallet.questions.templates import MAX_BYTES, Template
from wallet.transport.joining import Received
from wallet.transport.multipart_ur import UR_REQUEST
from wallet.transport.qr_codes import plan_message, qr_matrix, qr_png

# Pixels of a module.
_PICTURE_SCALE: Final = 8
# In bytes.
_LARGEST_CERTIFICATE: Final = 1_000_000
START: Final = Template("", BuildingBlocks((Wish(WantedKind.ANY),), (WantedDetail.NAME,)))


class AskPresenter:
    """Drives the form, the code of the question, and the way to its answer."""

    def __init__(
        self,
        view: AskView,
        tasks: Runner,
        desk: AskingDesk,
        kept: KeptQuestions,
        shell: Shell,
        clock: Clock,
        issuers: Callable[[], tuple[WantedIssuer, ...]],
    ) -> None:
        """Begin with what is written for everybody: a name, and nothing else.

        Args:
            view: The page.
            tasks: Runs what takes time.
            desk: Keeps what was asked.
            kept: Saved questions and the name.
            shell: The window around the page.
            clock: The time, UTC.
            issuers: Gives the issuers that are known here; called on the thread of `tasks`.
        """
        self._view, self._tasks, self._desk, self._kept = view, tasks, desk, kept
        self._shell, self._clock, self._issuers = shell, clock, issuers
        self._scanning = Scanning(tasks, progressed=view.show_scan, found=self._scanned)
        # What was shown or written comes back also where the page was built anew, as in another language.
        self._shown: ShownQuestion | None = desk.shown
        self._draft = desk.draft or Draft(kept.asker, START)
        # Answers to a question that is no longer being made are dropped.
        self._turn = 0

    # --- the form ---------------------------------------------------------------------------------

    def enter(self, **what: object) -> None:
        """Show the form; with `waiting`, the question that still waits for its answer."""
        shown = self._shown
        waiting = self._desk.waiting()
        if what.get("waiting") is True and shown is not None and waiting is not None and waiting.id == shown.asked.id:
            self._view.show_question(shown)
            return
        self._view.show_kept(self._kept.all())
        self._view.show_draft(self._draft)
        self._view.show_form()
        self._preview()
        self._tasks.submit(self._issuers, self._view.show_issuers, self._shell.complain)

    def leave(self) -> None:
        """Another page takes its place; the question goes on waiting for its time."""
        self._turn += 1
        self._desk.draft = self._draft
        self._scanning.clear()
        self._view.forget()

    def change(self, draft: Draft) -> None:
        """Take in what the form says now."""
        self._draft = draft
        self._preview()

    def use_query(self, text: str) -> None:
        """Take an edited query in place of what was picked."""
        try:
            _parse(text)
        except UnreadableError as error:
            self._view.show_query_error(error)
            return
        self._show(replace(self._draft.template, query=text))

    def use_blocks(self) -> None:
        """Go back to what was picked before the query was edited."""
        self._show(replace(self._draft.template, query=""))

    def _show(self, template: Template) -> None:
        self._draft = replace(self._draft, template=template)
        self._view.show_draft(self._draft)
        self._preview()

    def _preview(self) -> None:
        draft, certificate = self._draft, self._desk.certificate
        try:
            query = _query_of(draft.template)
        except UnreadableError as error:
            text = draft.template.query
            self._view.show_preview(Preview(draft, None, text, certificate=certificate, error=error))
            return
        text = draft.template.query or json.dumps(query_json(query), indent=2, ensure_ascii=False)
        self._view.show_preview(Preview(draft, query, text, _unexplained(draft.template), certificate))

    # --- saved questions --------------------------------------------------------------------------

    def choose(self, name: str) -> None:
        """Begin with a saved question."""
        found = next((kept.template for kept in self._kept.all() if kept.name == name), None)
        if found is not None:
            self._show(found)

    def begin_anew(self) -> None:
        """Begin with nothing written."""
        self._show(START)

    def save(self, name: str) -> None:
        """Save the draft under a name."""
        self._keeping(lambda: self._kept.save(name, self._draft.template))

    def rename(self, name: str, new: str) -> None:
        """Call a saved question otherwise."""
        self._keeping(lambda: self._kept.rename(name, new))

    def remove(self, name: str) -> None:
        """Remove a saved question; it can be taken back."""
        removed = next((kept for kept in self._kept.all() if kept.name == name), None)
        if removed is None:
            return
        self._keeping(lambda: self._kept.remove(name))
        self._shell.say(
            self._view.removed_text(name), undo=lambda: self._keeping(lambda: self._kept.save(name, removed.template))
        )

    def _keeping(self, act: Callable[[], None]) -> None:
        try:
            act()
        except WalletError as error:
            self._shell.complain(error)
        self._view.show_kept(self._kept.all())

    # --- who asks ---------------------------------------------------------------------------------

    def open_certificate(self, path: str, passphrase: str | None = None) -> None:
        """Ask with a certificate; where it is locked, its passphrase is asked for."""

        def work() -> None:
            self._desk.use_certificate(path, read_file(Path(path), _LARGEST_CERTIFICATE, "certificate"), passphrase)

        def done(_nothing: None) -> None:
            self._kept.certificate = path
            self._preview()

        def failed(error: WalletError) -> None:
            if isinstance(error, UnsealFailedError):
                self._view.ask_passphrase(path, again=passphrase is not None)
            else:
                self._shell.complain(error)

        self._tasks.submit(work, done, failed)

    def drop_certificate(self) -> None:
        """Ask without a certificate from now on."""
        self._desk.drop_certificate()
        self._kept.certificate = ""
        self._preview()

    # --- the question -----------------------------------------------------------------------------

    def ask(self) -> None:
        """Make the question and show its code."""
        draft = self._draft
        name, purpose = draft.name.strip(), draft.template.purpose.strip()
        if not name or not purpose:
            self._view.show_faults(name=not name, purpose=not purpose)
            return
        self._kept.asker = name
        self._turn += 1
        turn = self._turn

        def work() -> Asked:
            query, encrypted = _query_of(draft.template), draft.template.encrypted
            return self._desk.ask(query, purpose, name, encrypted=encrypted)

        def done(asked: Asked) -> None:
            if turn == self._turn:
                self._shown = self._desk.shown = ShownQuestion(draft, asked, self._desk.certificate)
                self._scanning.clear()
                self._view.show_question(self._shown)

        self._tasks.submit(work, done, self._shell.complain)

    def back(self) -> None:
        """Show the form again; the question that was shown is withdrawn."""
        if self._shown is not None:
            self._desk.withdraw(self._shown.asked.id)
        self._shown = self._desk.shown = None
        self._scanning.clear()
        self._view.forget()
        self._view.show_form()

    def save_file(self) -> None:
        """Save the question as a text that any wallet reads."""
        if self._shown is not None:
            link = self._shown.asked.link
            self._save("question", link.encode)

    def save_picture(self) -> None:
        """Save its code as a picture."""
        if self._shown is not None:
            asked = self._shown.asked
            self._save("png", lambda: question_picture(asked))

    def copy_link(self) -> None:
        """Put the question on the clipboard as a link."""
        if self._shown is not None:
            self._view.copy_link(self._shown.asked.link)

    def _save(self, kind: str, make: Callable[[], bytes]) -> None:
        name = self._shown.draft.name if self._shown is not None else ""
        path = self._view.ask_save_path(suggested_name(name, f".{kind}"), kind)
        if path:
            self._tasks.submit(
                lambda: write_file(path, make()), lambda _: self._view.show_saved(path), self._shell.complain
            )

    # --- the answer -------------------------------------------------------------------------------

    def offer_frame(self, read: FrameReader) -> None:
        """Have a picture of the camera read."""
        self._scanning.offer(read)

    def restart_scan(self) -> None:
        """Forget what the camera has seen."""
        self._scanning.clear()

    def take_sources(self, sources: Sequence[Source]) -> None:
        """Check contents or files as an answer."""
        self._shell.go("check", handed=HandedOver(sources=tuple(sources)))

    def take_text(self, text: str) -> None:
        """Check text that was pasted or dropped."""
        self.take_sources((text.encode("utf-8", "replace"),))

    def _scanned(self, received: tuple[Received, ...]) -> None:
        self._shell.go("check", handed=HandedOver(received=received))


def question_picture(asked: Asked) -> bytes:
    """Draw the code of a question as a PNG.

    Raises:
        TooLargeError: It takes more than one code.
    """
    plan = plan_message(UR_REQUEST, asked.packed, texts=(asked.link,), max_version=40)
    if plan.single is None:
        raise TooLargeError("QR code")
    return qr_png(qr_matrix(plan.single, error_correction=plan.error_correction), scale=_PICTURE_SCALE)


def _query_of(template: Template) -> DcqlQuery:
    return _parse(template.query) if template.query else build_query(template.blocks)


def _parse(text: str) -> DcqlQuery:
    try:
        return parse_query(parse_json_object(text.encode("utf-8", "replace"), max_bytes=MAX_BYTES))
    except QueryInvalidError:
        raise
    except UnreadableError as error:
        raise QueryInvalidError(error.detail) from None


def _unexplained(template: Template) -> tuple[WantedDetail, ...]:
    """Return the details that the purpose does not explain, by the rule that the learner's program uses."""
    purpose = template.purpose.strip()
    if template.query or not purpose:
        return ()
    shapes = [shape for wish in template.blocks.wishes for shape in shapes_of(wish.kind)]
    return tuple(
        detail
        for detail in (*template.blocks.needed, *template.blocks.welcome)
        if not all(_is_explained(shape.details[detail], purpose) for shape in shapes if detail in shape.details)
    )


def _is_explained(choices: Choices, purpose: str) -> bool:
    return any(
        all(is_explained(tuple(step for step in path if step is not None), purpose) for path in claims)
        for claims in choices
    )
