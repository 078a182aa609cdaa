"""A list that was dropped where credentials are added or checked: shown here, and added after a yes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.ports import Runner
from ui.settings.lists import Lists
from ui.settings.lists_presenter import ListsPresenter, ListsView
from ui.widgets.dialog import Dialog, confirm
from wallet.list_files import ListFile, ListKind

translate = QCoreApplication.translate


class OfferedList:
    """Asks whether to add it, and adds it."""

    def __init__(
        self,
        page: QWidget,
        view: ListsView,
        presenter: ListsPresenter,
        tasks: Runner,
        lists: Callable[[], Lists],
    ) -> None:
        """Put it together; `page` is what the question stands over."""
        self._page, self._view, self._presenter, self._tasks, self._lists = page, view, presenter, tasks, lists

    def ask(self, offered: ListFile) -> Dialog:
        """Ask whether to add it."""
        return confirm(
            self._page,
            title=translate("Settings", "Add “%1”?").replace("%1", offered.name),
            sentence=_sentence(offered.kind),
            yes=translate("Settings", "Add"),
            no=translate("Settings", "Cancel"),
            act=lambda: self._add(offered),
        )

    def _add(self, offered: ListFile) -> None:
        def added(name: str) -> None:
            self._view.say_list_added(name)
            self._presenter.load()

        self._tasks.submit(lambda: self._lists().add(offered.data, offered.name), added, self._view.show_list_error)


def _sentence(kind: ListKind) -> str:
    return {
        ListKind.ISSUERS: translate(
            "Settings", "It names issuers, which then count as known. Add it only if you trust who gave it to you."
        ),
        ListKind.KEYS: translate(
            "Settings", "It says which keys are whose. Add it only if you trust who gave it to you."
        ),
        ListKind.WITHDRAWN: translate("Settings", "It says which credentials an issuer took back."),
    }[kind]
