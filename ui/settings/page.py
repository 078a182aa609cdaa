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
from ui.widgets.arrange import Columns
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.stack import Stack


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
    """The sections, those about the wallet in two columns and only while one is open."""

    def __init__(
        self,
        look: LookSection,
        lists: ListsSection,
        wallet: WalletSections | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
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
        if wallet is None:
            self.add(lists)
            return
        columns = Columns(580, 320)
        columns.add(Stack(wallet.wallet, lists, wallet.online, spacing=20))
        kept = wallet.backup, wallet.removed, wallet.emails, wallet.copies
        columns.add(Stack(wallet.helper, wallet.guiding, *kept, spacing=20))
        self.add(columns)
