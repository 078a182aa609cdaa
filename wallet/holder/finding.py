"""Lists of an open wallet's credentials: searched, narrowed, and each judged as of now."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from wallet.formats.skills import skills_of
from wallet.model.credential import UnverifiedCredential
from wallet.model.filters import EVERYTHING, CredentialFilter, CredentialState, FilterChoices, state_of
from wallet.model.listed import CredentialList, ListedCredential
from wallet.model.report import CheckName, VerificationReport
from wallet.model.stored import CredentialId, CredentialOrder
from wallet.vault import Vault

# How long a state counts for telling who is in it; what a list then shows is checked again all the same.
_FRESH: Final = timedelta(minutes=10)
# On the day on which it starts or ends, at some hour. Not shorter: what is looked at in parts must come to an end.
_TURNING: Final = timedelta(minutes=1)
# Skills that are written in one go.
_AT_ONCE: Final = 200
_DATES: Final = ("until", "start")


class Examined(NamedTuple):
    """A credential, read and checked as of now; None where it cannot be read."""

    credential: UnverifiedCredential | None
    report: VerificationReport


class _Judged(NamedTuple):
    state: CredentialState
    again_at: datetime


class FindingCredentials:
    """Finds credentials of one vault.

    States are never stored: they are found by checking, and hold for ten minutes at most, on the day a credential
    starts or ends for one, or until what is known of issuers and withdrawals changes.
    """

    def __init__(
        self,
        vault: Vault,
        clock: Callable[[], datetime],
        examine: Callable[[CredentialId], Examined],
        judged_by: Callable[[], tuple[object, ...]],
        languages: Sequence[str],
    ) -> None:
        """Make it.

        Args:
            vault: Where the credentials lie.
            clock: The time, UTC.
            examine: Reads one and checks it as of now.
            judged_by: What judgements rest on besides the time; other objects once any of it changed.
            languages: Languages wanted for skills that are stated in several, best first (BCP 47).
        """
        self._vault, self._clock, self._examine = vault, clock, examine
        self._judged_by, self._languages = judged_by, tuple(languages)
        self._states: dict[CredentialId, _Judged] = {}
        self._basis: tuple[object, ...] = ()

    def page(
        self,
        query: str = "",
        wanted: CredentialFilter = EVERYTHING,
        order: CredentialOrder = CredentialOrder.NEWEST,
        *,
        offset: int = 0,
        limit: int = 60,
    ) -> CredentialList:
        """Return a part of the credentials, each checked as of now.

        Where a state or a skill is wanted, everything that was not looked at yet is looked at first; `look` does the
        same in parts.
        """
        while True:
            among = self._among(wanted)
            page = self._vault.credentials.page(query, wanted, order, among=among, offset=offset, limit=limit)
            items = tuple(ListedCredential(item, self._report_on(item.id)) for item in page.items)
            # One that changed meanwhile is somewhere else now: it is left out and counted anew.
            if wanted.state is None or all(state_of(item.report) is wanted.state for item in items):
                return CredentialList(items, page.total, dict(page.counts_by_kind))

    def choices(
        self,
        query: str = "",
        wanted: CredentialFilter = EVERYTHING,
        *,
        issuer_part: str = "",
        skill_part: str = "",
        limit: int = 100,
    ) -> FilterChoices:
        """Return what the list can be narrowed to; see `ChoiceStore.choices` and, for what was not read yet, `page`."""
        self._read_skills()
        return self._vault.choices.choices(
            query,
            wanted,
            among=self._among(wanted),
            issuer_part=issuer_part,
            skill_part=skill_part,
            limit=limit,
        )

    def look(self, wanted: CredentialFilter, most: int, *, skills: bool = False) -> int:
        """Look at a part of what a filter must know and does not yet, and say how many credentials are left.

        Args:
            wanted: The filter.
            most: How many to look at in one go.
            skills: Read skills, also where the filter asks for none: they are about to be chosen from.
        """
        left = self._read_skills(most) if skills or wanted.skill is not None else 0
        return left + (self._check_states(most) if wanted.state is not None else 0)

    # --- inside ----------------------------------------------------------------------------------

    def _among(self, wanted: CredentialFilter) -> list[CredentialId] | None:
        if wanted.skill is not None:
            self._read_skills()
        if wanted.state is None:
            return None
        self._check_states()
        return [number for number, judged in self._states.items() if judged.state is wanted.state]

    def _check_states(self, most: int | None = None) -> int:
        basis = self._judged_by()
        if len(basis) != len(self._basis) or any(new is not old for new, old in zip(basis, self._basis, strict=True)):
            self._states.clear()
            self._basis = basis
        now, judged = self._clock(), self._states
        waiting = [
            number
            for number in self._vault.credentials.listed()
            if number not in judged or judged[number].again_at <= now
        ]
        for number in waiting[:most]:
            self._report_on(number)
        return 0 if most is None else len(waiting[most:])

    def _report_on(self, number: CredentialId) -> VerificationReport:
        report = self._examine(number).report
        dates = report.check(CheckName.VALIDITY).facts
        days = {moment.date().isoformat() for moment in (report.at, report.at + _FRESH)}
        turns = any(dates.get(name, "")[:10] in days for name in _DATES)
        self._states[number] = _Judged(state_of(report), report.at + (_TURNING if turns else _FRESH))
        return report

    def _read_skills(self, most: int | None = None) -> int:
        while True:
            numbers, left = self._vault.skills.unread(self._languages, most or _AT_ONCE)
            if not numbers:
                return 0
            with self._vault.transaction():
                for number in numbers:
                    credential, report = self._examine(number)
                    skills = () if credential is None else skills_of(credential, report.claims, self._languages)
                    self._vault.skills.put(number, skills)
            if most is not None:
                return left - len(numbers)
