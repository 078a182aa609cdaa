"""What making a dossier does: choosing credentials and details, seeing them together, saving one file. No Qt here."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from ui.dossier.view import DossierView
from ui.ports import Runner, Shell
from ui.saving import suggested_name, write_file
from ui.share.candidate import Candidate
from ui.share.choices import Choices
from wallet.dossier import (
    CoverPage,
    DossierFile,
    DossierItem,
    DossierPlan,
    Overview,
    dossier_files,
    keep_plan,
    kept_plan,
    note_dossier,
    overview,
    pack_dossier,
)
from wallet.formats.type_metadata import vct_of
from wallet.holder import Holder, OpenedCredential
from wallet.model.stored import CredentialId

_LISTED: Final = 500
Cover = Callable[[DossierPlan, Overview, Sequence[DossierFile]], CoverPage]


class DossierPresenter:
    """Drives the page; what was chosen is kept in the wallet at each change."""

    def __init__(
        self, view: DossierView, tasks: Runner, holder: Callable[[], Holder], shell: Shell, cover: Cover
    ) -> None:
        """Make a presenter.

        Args:
            view: The page.
            tasks: Runs on the vault's thread.
            holder: The open wallet; called on the vault's thread.
            shell: The window around the page.
            cover: Writes the texts of the cover.
        """
        self._view, self._tasks, self._holder, self._shell, self._cover = view, tasks, holder, shell, cover
        self._plan = DossierPlan()
        # The same as it stands in the wallet; None until that was read.
        self._kept: DossierPlan | None = None
        self._candidates: tuple[Candidate, ...] = ()
        self._selective: frozenset[CredentialId] = frozenset()
        self._choices: tuple[CredentialId, Choices] | None = None

    def enter(self, **_what: object) -> None:
        """Show the dossier in the making, as it was left."""

        def work() -> tuple[DossierPlan, tuple[Candidate, ...]]:
            holder = self._holder()
            items = holder.vault.credentials.page(limit=_LISTED).items
            listed = tuple(Candidate(item.id, item.summary.title, item.summary.issuer_name) for item in items)
            return kept_plan(holder), listed

        def done(found: tuple[DossierPlan, tuple[Candidate, ...]]) -> None:
            self._plan, self._candidates = found
            self._kept = self._plan
            self._view.show_words(self._plan.recipient, self._plan.purpose)
            self._look()

        self._tasks.submit(work, done, self._shell.complain)

    def leave(self) -> None:
        """What was being chosen does not stay on a page that is left; the words do, as what was chosen before."""
        self._choices = None
        plan = self._plan
        if self._kept is not None and plan != self._kept:
            self._kept = plan
            self._tasks.submit(lambda: keep_plan(self._holder(), plan), lambda _: None, self._shell.complain)

    def choose(self, credential_id: CredentialId, on: bool) -> None:
        """Put a credential in, as it came, or take it out."""
        items = tuple(item for item in self._plan.items if item.credential_id != credential_id)
        self._keep(replace(self._plan, items=(*items, DossierItem(credential_id)) if on else items))

    def set_recipient(self, text: str) -> None:
        """Say for whom it is."""
        self._plan = replace(self._plan, recipient=" ".join(text.split()))

    def set_purpose(self, text: str) -> None:
        """Say what it is for."""
        self._plan = replace(self._plan, purpose=" ".join(text.split()))

    # --- details ------------------------------------------------------------------------------------

    def ask_details(self, credential_id: CredentialId) -> None:
        """Ask which details of a credential go along."""

        def done(opened: OpenedCredential) -> None:
            choices = Choices(opened.details, vct_of(opened.credential))
            item = next((item for item in self._plan.items if item.credential_id == credential_id), None)
            if item is not None and item.paths is not None:
                for row in choices.rows:
                    choices.tick(row.detail.path, on=row.detail.path in item.paths)
            self._choices = credential_id, choices
            self._view.show_details(opened, choices.rows)

        self._tasks.submit(lambda: self._holder().open(credential_id), done, self._shell.complain)

    def tick(self, path: object, on: bool) -> None:
        """Tick or untick a detail."""
        if self._choices is not None and isinstance(path, tuple):
            self._choices[1].tick(path, on=on)
            self._view.show_ticks(self._choices[1].rows)

    def take_details(self) -> None:
        """Let only the ticked details go along."""
        if self._choices is not None:
            number, choices = self._choices
            self._replace(DossierItem(number, choices.paths))

    def take_whole(self) -> None:
        """Let all of it go along, as it came."""
        if self._choices is not None:
            self._replace(DossierItem(self._choices[0]))

    def _replace(self, item: DossierItem) -> None:
        self._choices = None
        items = tuple(item if old.credential_id == item.credential_id else old for old in self._plan.items)
        self._keep(replace(self._plan, items=items))

    # --- saving -------------------------------------------------------------------------------------

    def save(self) -> None:
        """Make the dossier and save it as one file."""
        plan = self._plan
        if not plan.items or not plan.recipient:
            self._view.say_lacks(recipient=bool(plan.items))
            return
        path = self._view.ask_path(suggested_name(plan.recipient, ".zip"))
        if not path:
            return

        def work() -> None:
            holder = self._holder()
            keep_plan(holder, plan)
            files = dossier_files(holder, plan.items, recipient=plan.recipient)
            together = overview(holder, plan.items)
            data = pack_dossier(files, self._cover(plan, together, files))
            write_file(path, data)
            note_dossier(holder, files, recipient=plan.recipient)

        self._tasks.submit(work, lambda _: self._view.say_saved(path), self._shell.complain)

    def back(self) -> None:
        """Return to sharing."""
        self._keep(self._plan)
        self._shell.go("share")

    # --- inside -------------------------------------------------------------------------------------

    def _keep(self, plan: DossierPlan) -> None:
        self._plan = self._kept = plan
        self._tasks.submit(lambda: keep_plan(self._holder(), plan), lambda _: self._look(), self._shell.complain)

    def _look(self) -> None:
        items = self._plan.items

        def done(together: Overview) -> None:
            self._selective = frozenset(line.opened.stored.id for line in together.lines if line.opened.selective)
            self._view.show_overview(together)
            self._show()

        self._tasks.submit(lambda: overview(self._holder(), items), done, self._shell.complain)

    def _show(self) -> None:
        chosen = {item.credential_id: item for item in self._plan.items}
        self._view.show_candidates(
            [
                replace(
                    candidate,
                    chosen=candidate.credential_id in chosen,
                    selective=candidate.credential_id in self._selective,
                    shown=_shown(chosen.get(candidate.credential_id)),
                )
                for candidate in self._candidates
            ]
        )


def _shown(item: DossierItem | None) -> int | None:
    return None if item is None or item.paths is None else len(item.paths)
