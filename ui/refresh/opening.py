"""Opens the dialog that asks addresses, over any page."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.refresh.dialog import RefreshDialog
from ui.refresh.presenter import RefreshPresenter
from ui.services import Services
from wallet.holder import Holder
from wallet.online.fetching import Fetched, fetch_document
from wallet.online.keeping import keep_answer, plan_for
from wallet.online.refresh import Plan, Request


def open_refresh(
    services: Services,
    over: QWidget,
    *,
    plan: Callable[[Holder], Plan] = plan_for,
    changed: Callable[[], None] = lambda: None,
) -> RefreshDialog:
    """Open the dialog; nothing is asked before the person agrees.

    Args:
        services: What the screen was built with.
        over: The page it stands over.
        plan: Says what would be asked; called on the vault's thread.
        changed: Called once something was kept.
    """
    session, tasks = services.session, services.tasks

    def fetch(request: Request) -> Fetched:
        return fetch_document(request.address, accept=request.accept, now=services.clock())

    def name_badges() -> None:
        session.holder.describe_badges()

    dialog = RefreshDialog(over)
    presenter = RefreshPresenter(
        dialog,
        tasks.vault,
        tasks.online,
        plan=lambda: plan(session.holder),
        fetch=fetch,
        keep=lambda: keep_answer(session.holder),
        changed=changed,
        name_badges=name_badges,
    )
    dialog.agreed.connect(presenter.agree)
    dialog.stop_wanted.connect(presenter.stop)
    dialog.finished.connect(lambda _result: presenter.close())
    dialog.presenter = presenter
    presenter.open()
    dialog.open()
    return dialog
