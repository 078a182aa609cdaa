"""The settings page."""

from PySide6.QtWidgets import QWidget

from ui.settings.copies_section import CopiesSection
from ui.settings.lists_section import ListsSection
from ui.settings.look_section import LookSection
from ui.settings.removed_section import RemovedSection
from ui.settings.wallet_section import WalletSection
from ui.widgets.page import PageHeader, ScrollPage


class SettingsPage(ScrollPage):
    """The sections one below the other; those about the wallet only while one is open."""

    def __init__(
        self,
        look: LookSection,
        lists: ListsSection,
        wallet: tuple[WalletSection, RemovedSection, CopiesSection] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(widest=820, parent=parent)
        title = self.tr("Settings")
        self.setAccessibleName(title)
        self.look, self.lists = look, lists
        self.wallet = wallet[0] if wallet else None
        self.removed = wallet[1] if wallet else None
        self.copies = wallet[2] if wallet else None
        self.add(PageHeader(title, self.tr("Changes take effect at once.")), look)
        for section in (self.wallet, self.removed, lists, self.copies):
            if section is not None:
                self.add(section)
