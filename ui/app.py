"""The composition root: builds everything once, holds every presenter, and moves between screens."""

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from ui.application import Application
from ui.ask.desk import AskingDesk
from ui.crash import CrashGuard
from ui.error_sentences import describe_error
from ui.garbage import GuiThreadGarbage
from ui.guiding.watch import GuidingWatch
from ui.i18n import LANGUAGES, Language
from ui.made_screens import MadeScreens
from ui.main_window import MainWindow, focus_first, focus_place, focused_place
from ui.navigation import Entry
from ui.preferences import Preferences
from ui.read_aloud.reader import PageReader
from ui.screen_memory import ScreenMemory
from ui.screens import SCREENS, Screen
from ui.security.clipboard import SecretClipboard
from ui.security.inactivity import InactivityLock
from ui.services import Services
from ui.session import Session
from ui.settings.remembered import LOCK_MINUTES, LOCK_SETTING, Remembered
from ui.tasks import Tasks
from ui.theme import Appearance, Motion, ThemeMode
from ui.tokens import Tone
from ui.trying.path import Trying
from ui.widgets.announce import announce
from ui.widgets.roles import tell_roles
from ui.window_place import remember_place, restore_place
from wallet.errors import HelperModeError, WalletError
from wallet.places import practice_folder, preferences_file, vault_folder

if TYPE_CHECKING:
    from ui.text_size import TextSizeKeys
    from ui.widgets.focus_ring import FocusRing
    from wallet.model.kept_guidance import GuidedLearner

translate = QCoreApplication.translate

# Free of Qt: they are imported on a thread of their own while the first page waits for the person.
LOADED_AHEAD: Final = ("wallet.examples", "wallet.checking", "babel.numbers")
_IDLE_MILLISECONDS: Final = 200


def utc_now() -> datetime:
    """Return the time; the only clock of the window."""
    return datetime.now(UTC)


class _Place(NamedTuple):
    """Where the window is."""

    screen: str = ""
    what: Mapping[str, object] = MappingProxyType({})


class Program:
    """One window with its wallet. It is the shell that presenters know (`ui.ports.WalletShell`)."""

    def __init__(self, app: QApplication, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._garbage = GuiThreadGarbage(app, lambda: self.busy)
        self._app = app
        preferences = Preferences(preferences_file())
        remembered = Remembered(preferences)
        appearance = Appearance(app)
        appearance.set_mode(ThemeMode(remembered.theme))
        appearance.set_text_percent(remembered.text_percent)
        appearance.set_motion(Motion(remembered.motion))
        self.window = MainWindow()
        self._followers: tuple[FocusRing | TextSizeKeys, ...] = ()
        self._tasks = Tasks()
        self.services = Services(
            tasks=self._tasks.for_screen(),
            memory=ScreenMemory(self._tasks.for_screen()),
            session=Session(vault_folder(), practice_folder(), clock),
            shell=self,
            clock=clock,
            appearance=appearance,
            language=Language(app, remembered.language),
            preferences=preferences,
            clipboard=SecretClipboard(app.clipboard(), app),
            asking=AskingDesk(clock),
            trying=Trying(),
        )
        self.window.setLocale(QLocale())  # it came before the language; all in it speaks as it does
        self._screens = MadeScreens(self.services, self._tasks, self.window.remove_page)
        self._place = self._covered = _Place()
        self._waiting: tuple[Path, ...] = ()
        self.inactivity = InactivityLock(app, self.window, self.lock_wallet)
        self.reader = PageReader(app)
        self.guiding = GuidingWatch(self._tasks.vault, self.services.session, self._records_ended, self.complain)
        self.window.entry_chosen.connect(self._entry_chosen)
        self.window.practice_left.connect(self.lock_wallet)
        self.window.helper_leaving.connect(lambda: self.go("helper"))
        self.window.reading_stopped.connect(self.reader.stop)
        self.reader.found.connect(self._show_entries)
        self.reader.reading.connect(self.window.set_reading)
        self.window.closing.connect(self.close)
        self.window.drawn.connect(self._settle_in)
        self.services.language.changed.connect(self._language_changed)
        self._closed = False

    def start(self) -> None:
        """Show the first page and the window; the rest waits until it is drawn."""
        only_checks = self.services.preferences.get("starts-with", "") == "check"
        self.go("check" if only_checks and not self.services.session.exists else self._home)
        restore_place(self.window, self.services.preferences)
        self.window.show()

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._tasks.busy

    @property
    def place(self) -> str:
        """Name of the screen that shows."""
        return self._place.screen

    def screen(self, name: str) -> Screen:
        """Return a screen that was shown since the last lock or change of language.

        Raises:
            KeyError: It was not.
        """
        screen = self._screens.made(name)
        if screen is None:
            raise KeyError(name)
        return screen

    # --- what presenters ask for (ui.ports.WalletShell) ---------------------------------------------

    def go(self, screen: str, **what: object) -> None:
        """Show another screen."""
        spec = SCREENS[screen]
        had_focus = QApplication.focusWidget()
        self.reader.stop()
        if spec.needs_wallet and not self.services.session.is_open:
            self._go_home()
            return
        if spec.private and self.services.session.helper is not None:
            self.complain(HelperModeError())
            return
        if not spec.covers:
            self._leave()
        elif self._place.screen != screen:
            self._covered = self._place
        now = self._screens.get(screen)
        self._place = _Place(screen, what)
        self._show_entries()
        self.window.show_page(now.page, spec.entry)
        if had_focus is None or not (self.window.navigation.isAncestorOf(had_focus) and had_focus.isVisible()):
            focus_first(now.page)
        now.presenter.enter(**what)
        if self._waiting and not self._shows_code:
            waiting, self._waiting = self._waiting, ()
            self.open_files(waiting)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Take in files that the person opened with this program; they wait while a recovery code shows."""
        from ui.opened_files import place_of_files  # noqa: PLC0415 - most starts open no file

        if self._shows_code:
            self._waiting += tuple(paths)
            return
        place = place_of_files(paths, self.services.session)
        self.go(place.screen, **place.what)

    def go_back(self) -> None:
        """Return to the screen that the one in front covers; it is as it was."""
        below = self._screens.made(self._covered.screen)
        if below is None:
            self._go_home()
            return
        self.reader.stop()
        self._place, self._covered = self._covered, _Place()
        self.window.show_page(below.page, SCREENS[self.place].entry)

    def say(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        """Show a short message."""
        self.window.toast.show_message(text, action=translate("Window", "Undo") if undo else "", act=undo)

    def complain(self, error: WalletError) -> None:
        """Show what went wrong."""
        self.window.toast.show_message(describe_error(error), Tone.BAD)

    def wallet_opened(self, screen: str = "credentials", **what: object) -> None:
        """A wallet was opened: show its first page."""
        self._forget_screens()
        self.services.trying.forget()
        self._show_banners()
        self.inactivity.start(LOCK_MINUTES)
        self._tasks.vault.submit(
            lambda: self.services.session.holder.vault.settings.get(LOCK_SETTING, str(LOCK_MINUTES)),
            lambda minutes: self.lock_after(int(minutes) if minutes.isdecimal() else LOCK_MINUTES),
            self.complain,
        )
        self.go(screen, **what)
        self.guiding.start()

    @property
    def guides_learners(self) -> bool:
        """Whether the owner of the open wallet guides learners."""
        return self.guiding.guides

    def guide_learners(self, guides: bool) -> None:
        """Guide learners from now on, or no longer."""
        self.guiding.guide(guides)

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without a sign of life; 0 for never."""
        if self.services.session.is_open:
            self.inactivity.start(minutes)

    def lock_wallet(self) -> None:
        """Lock the wallet and throw away everything that shows what is in it."""
        session = self.services.session
        if not session.is_open:
            return
        self.inactivity.stop()
        self.guiding.stop()
        self.services.clipboard.clear_secret()
        self.window.toast.hide()
        self._forget_screens()
        self.window.set_practice(False)
        self.window.set_helper(None)
        session.begin_close()
        self._tasks.vault.submit(session.close, lambda _: self._go_home(), self.complain)
        self.go(self._home)

    def close(self) -> None:
        """Lock and stop all threads; the window is going away."""
        if self._closed:
            return
        self._closed = True
        remember_place(self.window, self.services.preferences)
        self.inactivity.stop()
        self.guiding.stop()
        self.services.clipboard.clear_secret()
        self._forget_screens()
        for follower in self._followers:
            follower.end()
        self.reader.end()
        self._tasks.close(self.services.session.close)
        self.services.language.unload()
        self.services.appearance.end()
        self._garbage.stop()

    # --- inside -------------------------------------------------------------------------------------

    def _settle_in(self) -> None:
        if self._closed:
            return
        # What the first picture does without is imported after it, and so are Qt's long enumerations.
        tell_roles()
        QShortcut("F1", self.window, lambda: self.go("help"))
        from ui.security.session_watch import SessionWatch  # noqa: PLC0415 - see above
        from ui.text_size import TextSizeKeys  # noqa: PLC0415 - see above
        from ui.widgets.focus_ring import FocusRing  # noqa: PLC0415 - see above

        keys = TextSizeKeys(self._app, self.services.appearance, Remembered(self.services.preferences), self.say)
        self._followers = FocusRing(self._app), keys
        self.services.appearance.heed_stillness()
        self._watch = SessionWatch(self.lock_wallet, self._app)
        self._watch.start()
        QTimer.singleShot(_IDLE_MILLISECONDS, self._load_ahead)

    def _load_ahead(self) -> None:
        """Import what opening a wallet takes, so that nobody waits for it then."""
        for module in LOADED_AHEAD:
            self._tasks.free.submit(partial(import_module, module), lambda _: None, self.complain)
        self.reader.find_voice()

    def _show_entries(self) -> None:
        below = self._covered.screen or self.place
        entries = self._entries() if below and SCREENS[below].entry else ()
        self.window.set_entries(entries)
        self.window.offer_reading(self.reader.can_read and not entries)

    @property
    def _shows_code(self) -> bool:
        return "recovery-code" in (self._place.screen, self._covered.screen)

    @property
    def _home(self) -> str:
        return "unlock" if self.services.session.exists else "first-start"

    def _go_home(self) -> None:
        if (self._covered.screen or self._place.screen) not in (self._home, "check", "create", "recover", "restore"):
            self.go(self._home)

    def _leave(self) -> None:
        """Tell the screen that shows that another takes its place, and the one it covers."""
        for place in (self._place, self._covered):
            screen = self._screens.made(place.screen)
            if screen is not None:
                screen.presenter.leave()
        self._place = self._covered = _Place()

    def _forget_screens(self) -> None:
        self._leave()
        self._screens.forget()

    def _language_changed(self) -> None:
        self.window.setLocale(QLocale())
        places, was_on = (self._covered, self._place), focused_place(self.window.page)
        self._leave()
        for name in self._screens.remove_pages():
            self.window.show_page(self._screens.get(name).page, SCREENS[name].entry)  # its dialogs stand over it
        self._show_banners()
        for place in filter(lambda place: place.screen, places):
            self.go(place.screen, **{**place.what, "again": True})
        focus_place(self.window.page, was_on)
        announce(self.window, LANGUAGES[self.services.language.code])

    def _show_banners(self) -> None:
        helper = self.services.session.helper
        self.window.set_practice(self.services.session.practising)
        self.window.set_helper(None if helper is None else helper.name)

    def _records_ended(self, learners: "tuple[GuidedLearner, ...]") -> None:
        """Show no record any more whose consent has ended, on whatever page, and say so."""
        from ui.guiding.presenter import GuidingPresenter  # noqa: PLC0415 - few wallets hold records
        from ui.guiding.texts import ended_text, name_of  # noqa: PLC0415 - as above

        screen = self._screens.made("guiding")
        if screen is not None and isinstance(screen.presenter, GuidingPresenter) and self.place == "guiding":
            screen.presenter.tell_ended(learners)
        for learner in learners:
            self.say(ended_text(name_of(learner)))

    def _entry_chosen(self, key: str) -> None:
        if key == "lock":
            self.lock_wallet()
        elif key == "read":
            self.reader.toggle(self.window.page)
        elif key == "open":
            self.go(self._home)
        elif key == "guidance" and self.guides_learners and self.services.session.helper is None:
            self.go("guiding")
        else:
            self.go(key, anew=key == self.place)

    def _entries(self) -> tuple[Entry, ...]:
        check = Entry("check", "scan-line", translate("Navigation", "Check"), "Ctrl+3")
        settings = Entry("settings", "settings", translate("Navigation", "Settings"), "Ctrl+,", at_foot=True)
        asked = Entry("help", "circle-question-mark", translate("Navigation", "Help"), at_foot=True)
        read = Entry("read", "volume-2", translate("Navigation", "Read aloud"), "F8", at_foot=True, is_place=False)
        foot = (settings, asked, read) if self.reader.can_read else (settings, asked)
        session = self.services.session
        if not session.is_open:
            text = translate("Navigation", "Open wallet") if session.exists else translate("Navigation", "New wallet")
            return (Entry("open", "wallet", text, "Ctrl+1", is_place=False), check, *foot)
        entries = (
            Entry("credentials", "wallet", translate("Navigation", "My credentials"), "Ctrl+1"),
            Entry("share", "share-2", translate("Navigation", "Share"), "Ctrl+2"),
            check,
            Entry("guidance", "users", translate("Navigation", "Guidance"), "Ctrl+4"),
            Entry("history", "history", translate("Navigation", "History"), "Ctrl+5"),
            *foot,
            Entry("lock", "lock", translate("Navigation", "Lock now"), "Ctrl+L", at_foot=True, is_place=False),
        )
        if session.helper is None:
            return entries
        end = Entry("helper", "life-buoy", translate("Navigation", "My helper"), "Ctrl+H", at_foot=True)
        return (end, *(entry for entry in entries if entry.key not in SCREENS or not SCREENS[entry.key].private))


def run(files: Sequence[Path] = ()) -> int:
    """Show the window until it is closed, with these files to begin with; returns the exit status."""
    app = Application(sys.argv[:1])
    app.setApplicationName("learner-wallet")
    app.setApplicationDisplayName("Learner Wallet")
    app.setDesktopFileName("learner-wallet")
    CrashGuard(app).install()
    program = Program(app)
    program.start()
    app.file_opened.connect(lambda path: program.open_files([Path(path)]))
    if files:
        program.open_files(files)
    status = app.exec()
    program.close()
    return status
