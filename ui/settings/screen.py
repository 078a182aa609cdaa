"""Puts the settings screen together."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.helping.section import HelperSection
from ui.screens import Screen
from ui.services import Services
from ui.settings.backup_presenter import BackupPresenter
from ui.settings.backup_section import BackupSection
from ui.settings.copies_section import CopiesSection
from ui.settings.device_lists import DeviceLists
from ui.settings.emails_presenter import EmailsPresenter
from ui.settings.emails_section import EmailsSection
from ui.settings.guiding_section import GuidingSection
from ui.settings.lists import Lists, WalletLists
from ui.settings.lists_presenter import ListsPresenter
from ui.settings.lists_section import ListsSection
from ui.settings.look_section import LookSection
from ui.settings.offered import OfferedList
from ui.settings.online_section import OnlineSection
from ui.settings.page import SettingsPage, WalletSections
from ui.settings.presenter import SettingsPresenter
from ui.settings.remembered import Remembered
from ui.settings.removed_presenter import RemovedPresenter
from ui.settings.removed_section import RemovedSection
from ui.settings.wallet_presenter import WalletPresenter
from ui.settings.wallet_section import WalletSection
from ui.theme import Motion, ThemeMode
from ui.unlock.strength import StrengthJudge
from wallet.online.refresh import Plan, Request, Subject
from wallet.places import home_folder


class _Look:
    """Changes how the program looks and speaks, and remembers it."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._remembered = Remembered(services.preferences)

    def use_language(self, code: str) -> None:
        self._remembered.set_language(code)
        self._services.language.use(code)

    def use_theme(self, mode: str) -> None:
        self._remembered.set_theme(mode)
        self._services.appearance.set_mode(ThemeMode(mode))

    def use_motion(self, motion: str) -> None:
        self._remembered.set_motion(motion)
        self._services.appearance.set_motion(Motion(motion))

    def use_text_percent(self, percent: int) -> None:
        self._remembered.set_text_percent(percent)
        self._services.appearance.set_text_percent(percent)


def build(services: Services) -> Screen:
    """Make the screen, with or without the sections about the wallet."""
    session, shell, tasks = services.session, services.shell, services.tasks
    with_wallet = session.is_open
    runner = tasks.vault if with_wallet else tasks.free
    lists: Lists = WalletLists(lambda: session.holder) if with_wallet else DeviceLists(home_folder(), services.clock)
    lists_section = ListsSection(lambda text, undo: shell.say(text, undo=undo), services.clock, in_wallet=with_wallet)
    lists_presenter = ListsPresenter(lists_section, runner, lambda: lists)
    lists_section.add_requested.connect(lists_presenter.add)
    lists_section.update_requested.connect(lists_presenter.update)
    lists_section.remove_requested.connect(lists_presenter.remove)
    look = _Look(services)
    sections = _wallet_sections(services) if with_wallet else None
    page = SettingsPage(_look_section(look, services), lists_section, sections)
    offered = OfferedList(page, lists_section, lists_presenter, runner, lambda: lists)
    if sections is None:
        return Screen(page, SettingsPresenter(look, lists_presenter, None, None, None, offered.ask))
    _connect_online(sections.online, services, page, lists_presenter)
    wallet = _present_wallet(sections, services)
    removed = _present_removed(sections.removed, services, wallet)
    emails = EmailsPresenter(sections.emails, tasks.vault, lambda: session.holder)
    sections.emails.add_requested.connect(emails.add)
    sections.emails.remove_requested.connect(emails.remove)
    return Screen(page, SettingsPresenter(look, lists_presenter, wallet, removed, emails, offered.ask))


def _look_section(look: _Look, services: Services) -> LookSection:
    now = services.appearance
    section = LookSection(services.language.code, now.text_percent, now.mode.value, now.motion.value)
    section.language_chosen.connect(look.use_language)
    section.theme_chosen.connect(look.use_theme)
    section.motion_chosen.connect(look.use_motion)
    section.text_percent_chosen.connect(look.use_text_percent)
    now.text_percent_changed.connect(section.show_text_percent)
    return section


def _wallet_sections(services: Services) -> WalletSections:
    shell = services.shell
    sections = WalletSections(
        WalletSection(),
        BackupSection(),
        RemovedSection(),
        EmailsSection(lambda text, undo: shell.say(text, undo=undo)),
        OnlineSection(),
        CopiesSection(),
        HelperSection(),
        GuidingSection(shell.guides_learners),
    )
    sections.guiding.guides_chosen.connect(shell.guide_learners)
    sections.helper.wanted.connect(lambda: shell.go("helper"))
    _connect_backup(sections.backup, services)
    return sections


def _present_wallet(sections: WalletSections, services: Services) -> WalletPresenter:
    section, copies, vault = sections.wallet, sections.copies, services.tasks.vault
    presenter = WalletPresenter(
        section,
        copies,
        vault,
        lambda: services.session.holder,
        services.shell,
        services.session.open_folder,
        judge=StrengthJudge(section, services.tasks.free).judge,
    )
    section.lock_minutes_chosen.connect(presenter.lock_after)
    section.check_requested.connect(presenter.check)
    section.passphrase_changed.connect(presenter.change_passphrase)
    section.passphrase_judged.connect(presenter.judge)
    section.recovery_code_requested.connect(presenter.new_recovery_code)
    section.said.connect(services.shell.say)
    copies.page_chosen.connect(presenter.use_page)
    copies.said.connect(services.shell.say)
    return presenter


def _present_removed(section: RemovedSection, services: Services, wallet: WalletPresenter) -> RemovedPresenter:
    session = services.session
    presenter = RemovedPresenter(section, services.tasks.vault, lambda: session.holder, changed=wallet.refresh)
    section.put_back_requested.connect(presenter.put_back)
    section.erase_agreed.connect(presenter.erase)
    section.said.connect(services.shell.say)
    return presenter


def _connect_backup(section: BackupSection, services: Services) -> None:
    presenter = BackupPresenter(section, services.tasks.vault, lambda: services.session.holder)

    def back_up(path: Path, passphrase: str) -> None:
        presenter.make(path, passphrase)  # a connected method alone would keep no presenter alive

    section.backup_wanted.connect(back_up)
    section.said.connect(services.shell.say)


def _connect_online(section: OnlineSection, services: Services, page: QWidget, lists: ListsPresenter) -> None:
    def refresh() -> None:
        from ui.refresh.opening import open_refresh  # noqa: PLC0415 - few who open the settings ask a server

        open_refresh(services, page, changed=lists.load)

    def get(address: str) -> None:
        from ui.refresh.opening import open_refresh  # noqa: PLC0415 - see above

        plan = Plan((Request(address, Subject.TRUST_LIST, address),), ())
        open_refresh(services, page, plan=lambda _holder: plan, changed=lists.load)

    section.refresh_requested.connect(refresh)
    section.list_requested.connect(get)
