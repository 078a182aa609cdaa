"""What sharing does: choosing details and a recipient, making the code, and saving it in other ways."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from ui.claim_reader import ClaimReader
from ui.inside.content import credentials_inside
from ui.ports import Clock, Runner, Shell
from ui.saving import suggested_name, write_file
from ui.settings.remembered import PAGE_SETTING
from ui.share.choices import Choices
from ui.share.draft import ShareDraft
from ui.share.ends import End, end_moment
from ui.share.paper import Handed, fits_picture, shown_title
from ui.share.proof import Sharing
from ui.share.sensitive import sensitive_names
from ui.share.texts import found_again_text
from ui.share.view import Preview, ShareView, Shown, Wish
from wallet.disclosure import Presentation
from wallet.errors import WalletError
from wallet.formats.type_metadata import vct_of
from wallet.holder import Holder, OpenedCredential
from wallet.model.paths import ClaimPath
from wallet.model.stored import CredentialId
from wallet.transport.file_endings import credential_ending
from wallet.transport.qr_codes import measure, plan_codes

# What one code of the largest version used on screens holds: two capitals a byte, or 17 digits for 7 bytes.
_MOST_BYTES_UR, _MOST_BYTES_ADDRESS = 913, 1_240


class SharePresenter:
    """Drives the three steps of sharing."""

    def __init__(
        self,
        view: ShareView,
        tasks: Runner,
        holder: Callable[[], Holder],
        shell: Shell,
        clock: Clock,
        made: Callable[[str], None] = lambda _: None,
        draft: ShareDraft | None = None,
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
            clock: The time, UTC.
            made: Told what was shared, as the other side gets it.
            draft: What was chosen so far, on a page that was here before.
        """
        self._view, self._tasks = view, tasks
        self._holder, self._shell, self._clock = holder, shell, clock
        self._made = made
        self._opened: OpenedCredential | None = None
        self._choices: Choices | None = None
        self._draft = draft or ShareDraft()
        self._shown: Shown | None = None
        # The code that shows, as a proof of sharing tells it.
        self.shared_now: Sharing | None = None
        # One preview at a time is under way; what changes meanwhile is taken up after it.
        self._previewing = self._outdated = False
        # Answers for a credential that is no longer shown are dropped.
        self._turn = 0

    # --- step 1 and 2 -----------------------------------------------------------------------------

    def enter(self, **what: object) -> None:
        """Begin with the credential called `credential_id`, or let one be picked; for `recipient`, if named.

        Without a name, what was begun goes on unless it is to be `anew`; `again` it goes on in any case.
        """
        wanted, recipient, begun = what.get("credential_id"), what.get("recipient"), self._draft.credential
        if begun is not None and (what.get("again") is True or (wanted is None and what.get("anew") is not True)):
            self._open(begun)
            return
        if isinstance(recipient, str):
            self._draft.wish = Wish(recipient=recipient)
        if isinstance(wanted, int):
            self.choose(CredentialId(wanted))
        else:
            self.pick_another()

    def leave(self) -> None:
        """Forget what was shown: a code does not stay on a page that is left. What is not made yet waits."""
        if self._shown is not None:
            self._draft.begin(None)
        self._hide()

    def _hide(self) -> None:
        self._turn += 1
        self._shown = self.shared_now = None
        self._view.hide_code()

    def pick_another(self) -> None:
        """Let a credential be picked."""
        self._hide()
        self._opened = self._choices = None
        self._draft.begin(None)
        self._view.show_picking()

    def choose(self, credential: CredentialId) -> None:
        """Show the details of a credential, with those ticked that are suggested."""
        self._draft.begin(credential)
        self._open(credential)

    def _open(self, credential: CredentialId) -> None:
        self._hide()
        turn = self._turn

        def work() -> tuple[OpenedCredential, bool]:
            holder = self._holder()
            opened = holder.open(credential)
            return opened, holder.is_bound_here(opened.credential)

        def done(answer: tuple[OpenedCredential, bool]) -> None:
            if turn != self._turn:
                return
            opened, can_prove = answer
            if opened.stored.removed_at is not None:  # since it was begun
                self.pick_another()
                return
            self._opened = opened
            choices = self._choices = Choices(opened.details, vct_of(opened.credential), self._draft.ticked)
            wish = self._draft.wish = replace(self._draft.wish, can_prove=can_prove)
            self._previewing = self._outdated = False
            self._view.show_choices(opened, choices.rows, wish, self._clock())
            self._preview()

        self._tasks.submit(work, done, self._not_opened)

    def tick(self, path: ClaimPath, on: bool) -> None:
        """Tick or untick a detail."""
        if self._choices is not None:
            self._choices.tick(path, on=on)
            self._draft.ticked = self._choices.ticked
            self._view.show_ticks(self._choices.rows)
            self._preview()

    def set_recipient(self, recipient: str) -> None:
        """Say for whom it is."""
        self._change(replace(self._draft.wish, recipient=" ".join(recipient.split())))

    def set_copy(self, as_copy: bool) -> None:
        """Ask for a copy without proof, or for a proof."""
        self._change(replace(self._draft.wish, as_copy=as_copy))

    def set_end(self, end: End) -> None:
        """Choose until when it is meant to be used."""
        self._change(replace(self._draft.wish, end=end))

    def set_own_end(self, moment: datetime) -> None:
        """Set the moment of `End.OWN`."""
        self._change(replace(self._draft.wish, end=End.OWN, own_end=moment))

    def _change(self, wish: Wish) -> None:
        if wish != self._draft.wish:
            self._draft.wish = wish
            self._preview()

    def _until(self) -> datetime | None:
        wish = self._draft.wish
        return None if wish.audience is None else end_moment(wish.end, self._clock(), own=wish.own_end)

    def _preview(self) -> None:
        opened, choices = self._opened, self._choices
        if opened is None or choices is None:
            return
        if self._previewing:
            self._outdated = True
            return
        self._previewing, self._outdated = True, False
        paths, hidden, wish, until, turn = choices.paths, choices.hidden, self._draft.wish, self._until(), self._turn
        reader = ClaimReader(opened.credential)

        def work() -> Preview:
            holder = self._holder()
            draft = holder.draft(opened.stored.id, paths, audience=wish.audience, until=until)
            page = _page_of(holder, draft)
            most = _MOST_BYTES_ADDRESS if page else _MOST_BYTES_UR
            inside = credentials_inside(opened.credential, opened.report.inner, reader.languages)
            sensitive = () if opened.selective else sensitive_names(draft.claims, reader, inside)
            preview = Preview(draft.claims, hidden, wish, until, None, most, None, inside, sensitive)
            try:
                return replace(preview, size=measure(draft.text, page))
            except WalletError as error:
                return replace(preview, error=error)

        def done(preview: Preview) -> None:
            if turn != self._turn:
                return
            self._previewing = False
            if self._outdated:
                self._preview()
            else:
                self._view.show_preview(preview)

        def failed(error: WalletError) -> None:
            self._previewing = False
            self._shell.complain(error)

        self._tasks.submit(work, done, failed)

    # --- step 3 -----------------------------------------------------------------------------------

    def make(self) -> None:
        """Make the code, note it in the history and show it."""
        opened, choices, wish, until = self._opened, self._choices, self._draft.wish, self._until()
        if opened is None or choices is None:
            return
        turn, number, paths, outermost = self._turn, opened.stored.id, choices.paths, choices.shown

        def work() -> Shown:
            holder = self._holder()
            presentation = holder.draft(number, paths, audience=wish.audience, until=until)
            page = _page_of(holder, presentation)
            # Planning asserts that the code reads back exactly; only then does anything count as shared.
            plan = plan_codes(presentation.text, page=page)
            holder.note_shared(number, presentation, recipient=wish.recipient, way="qr")
            picture = fits_picture(presentation, page)
            return Shown(opened, presentation, plan, wish.recipient, outermost, page, picture)

        def done(shown: Shown) -> None:
            if turn != self._turn:
                return
            now = self._clock()
            self._shown = shown
            self.shared_now = Sharing(((opened, shown.presentation),), now, wish.recipient, wish.audience or "")
            self._view.show_code(shown, now)
            self._made(shown.presentation.text)

        self._tasks.submit(work, done, self._shell.complain)

    def give_file(self) -> None:
        """Save what would be shared as a file at once, where it is too much for a code."""
        opened, choices, wish, until = self._opened, self._choices, self._draft.wish, self._until()
        if opened is None or choices is None:
            return
        turn, number, paths = self._turn, opened.stored.id, choices.paths

        def save(presentation: Presentation) -> None:
            data = presentation.text.encode()
            ending = credential_ending(data)
            path = self._view.ask_save_path(suggested_name(shown_title(opened, presentation), ending), ending[1:])
            if not path or turn != self._turn:
                return

            def write() -> None:
                write_file(path, data)
                self._holder().note_shared(number, presentation, recipient=wish.recipient, way="file")

            def done(_: None) -> None:
                self._view.show_given(path)
                self._made(presentation.text)

            self._tasks.submit(write, done, self._shell.complain)

        self._tasks.submit(
            lambda: self._holder().draft(number, paths, audience=wish.audience, until=until),
            save,
            self._shell.complain,
        )

    def back(self) -> None:
        """Return to the choice of details, as it was."""
        opened, choices = self._opened, self._choices
        self._hide()
        if opened is None or choices is None:
            self.pick_another()
            return
        self._previewing = False
        self._view.show_choices(opened, choices.rows, self._draft.wish, self._clock())
        self._preview()

    def finish(self) -> None:
        """Sharing is done; go to the list."""
        self._hide()
        self._opened = self._choices = None
        self._draft.begin(None)
        self._draft.wish = Wish()
        self._shell.go("credentials")
        self._shell.say(found_again_text())

    def read_question(self) -> None:
        """They ask first: scan their question, and answer that instead."""
        self._shell.go("answer", scan=True)

    def tell_time(self) -> None:
        """Say how long it still counts."""
        if self._shown is not None:
            self._view.show_time(self._clock())

    # --- other ways -------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """Save a page to print or mail, with the signed file in it."""
        self._save_page("pdf", "pdf", Handed.pdf)

    def save_web_page(self) -> None:
        """Save a page for a browser, readable by ear, with the signed file in it."""
        self._save_page("html", "web-page", Handed.html)

    def save_picture(self) -> None:
        """Save a picture for a message, where one carries it."""
        if self._shown is not None and self._shown.fits_picture:
            self._save_page("png", "picture", Handed.picture)

    def _save_page(self, kind: str, way: str, write: Callable[[Handed], bytes]) -> None:
        if self._shown is None:
            return
        shown, made_at = self._shown, self._clock()

        def data(holder: Holder) -> bytes:
            address = _page_of(holder, shown.presentation)
            return write(Handed(shown.opened, shown.presentation, shown.recipient, address, made_at))

        self._save(shown, kind, way, data)

    def save_file(self) -> None:
        """Save what is shared as a file."""
        if self._shown is not None:
            text = self._shown.presentation.text.encode()
            self._save(self._shown, credential_ending(text)[1:], "file", lambda _: text)

    def _save(self, shown: Shown, kind: str, way: str, data: Callable[[Holder], bytes]) -> None:
        name = suggested_name(shown_title(shown.opened, shown.presentation), f".{kind}")
        path = self._view.ask_save_path(name, kind)
        if not path:
            return

        def work() -> None:
            holder = self._holder()
            write_file(path, data(holder))
            holder.note_shared(shown.opened.stored.id, shown.presentation, recipient=shown.recipient, way=way)

        self._tasks.submit(work, lambda _: self._view.show_saved(path), self._shell.complain)

    def _not_opened(self, error: WalletError) -> None:
        self._shell.complain(error)
        self.pick_another()


def _page_of(holder: Holder, presentation: Presentation) -> str | None:
    """Return the page address that a copy is written for; what proves the holder is never put into an address."""
    if presentation.key_bound:
        return None
    return holder.vault.settings.get(PAGE_SETTING, "") or None
