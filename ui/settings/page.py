"""The settings page."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ui.helping.section import HelperSection
from ui.settings.backup_section import BackupSection
from ui.settings.copies_section import CopiesSection
from ui.settings.emails_section import EmailsSection
from ui.settings.guiding_section import GuidingSection
from ui.settings.lists_section import ListsSection
from ui.settings.look_section import LookSection
from ui.settings.online_section import OnlineSection
from ui.settings.removed_section import RemovedSection
from ui.settings.wallet_section import WalletSection
from ui.widgets.page import PageHeader, ScrollPage


class WalletSections(NamedTuple):
    """The sections that need an open wallet."""

    wallet: WalletSection
    backup: BackupSection
    removed: RemovedSection
    emails: EmailsSection
    online: OnlineSection
    copies: CopiesSection
    helper: HelperSection
    guiding: GuidingSection


class SettingsPage(ScrollPage):
    """The sections one below the other; those about the wallet only while one is open."""

    def __init__(
        self,
        look: LookSection,
        lists: ListsSection,
        wallet: WalletSections | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(widest=820, parent=parent)
        title = self.tr("Settings")
        self.setAccessibleName(title)
        self.look, self.lists = look, lists
        self.wallet = wallet.wallet if wallet else None
        self.backup = wallet.backup if wallet else None
        self.removed = wallet.removed if wallet else None
        self.emails = wallet.emails if wallet else None
        self.online = wallet.online if wallet else None
        self.copies = wallet.copies if wallet else None
        self.helper = wallet.helper if wallet else None
        self.guiding = wallet.guiding if wallet else None
        self.add(PageHeader(title, self.tr("Changes take effect at once.")), look)
        wallets = (self.wallet, self.helper, self.guiding, self.backup, self.removed)
        for section in (*wallets, lists, self.online, self.emails, self.copies):
            if section is not None:
                self.add(section)
