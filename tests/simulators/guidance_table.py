"""A learner and a counsellor at one table, each with a wallet of their own."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.simulators.counsellor import TERMS
from tests.simulators.dialogue import CHEAP, PASSPHRASE, START, Clock, Dialogue
from wallet.consenting import Consenting, Sealed
from wallet.errors import WalletError
from wallet.guiding import Guiding, Invited
from wallet.holder import Holder
from wallet.model.guidance import Choice, InvitationTerms, SealedFile
from wallet.model.stored import CredentialId
from wallet.vault import Vault


class GuidanceTable:
    """A learner who has a credential, and a counsellor.

    Attributes:
        learner: The learner's side, with the issuer.
        clock: What the counsellor goes by; the learner's runs with it unless a test sets it apart.
        consenting: How the learner consents.
        folder: Where the counsellor's vault lies.
        vault: That vault.
        guiding: How the counsellor guides.
    """

    def __init__(self, learner: Dialogue, folder: Path) -> None:
        self.learner = learner
        self.clock = Clock()
        self.consenting = Consenting(learner.holder)
        self.folder = folder
        self.vault, _ = Vault.create(folder, PASSPHRASE, now=START, argon2=CHEAP)
        self.guiding = self._guide()
        self.holder.add_trust_list(learner.list, "schools.json")

    def _guide(self) -> Guiding:
        self.holder = Holder(self.vault, self.clock)
        return Guiding(self.holder)

    def restart(self) -> Guiding:
        """Close the counsellor's vault and open it again."""
        self.vault.close()
        self.vault = Vault.open(self.folder, PASSPHRASE)
        self.guiding = self._guide()
        return self.guiding

    def wait(self, **time: float) -> None:
        """Let time pass for both."""
        self.clock.wait(**time)
        self.learner.clock.wait(**time)

    def give(
        self,
        invited: Invited | None = None,
        *names: str,
        days: float = 30,
        number: int | None = None,
        files: Iterable[SealedFile] = (),
        **changes: object,
    ) -> Sealed:
        """Let the learner consent and seal.

        Args:
            invited: What they answer; a new invitation if absent.
            names: The details they show.
            days: How long.
            number: The credential; a new one if absent.
            files: What goes along.
            changes: Of what else `Consenting.draft` takes.
        """
        invitation = self.consenting.read((invited or self.invite()).packed)
        chosen = number if number is not None else self.learner.receive()
        choice = Choice(CredentialId(chosen), tuple((name,) for name in names or ("given_name", "credits")))
        decided = {"purpose": invitation.terms.purposes[0], "learner_name": "Amina", "choices": [choice], **changes}
        until = self.learner.clock() + timedelta(days=days)
        return self.consenting.give(
            self.consenting.draft(invitation, until=until, files=tuple(files), **decided)  # type: ignore[arg-type] - whatever the test says
        )

    def invite(self, terms: InvitationTerms = TERMS, **options: object) -> Invited:
        """Let the counsellor invite."""
        return self.guiding.invite(terms, **options)  # type: ignore[arg-type] - whatever the test says

    def refusal(self, sealed: Sealed) -> type[WalletError]:
        """Return why the counsellor cannot take in a record; it fails the test if they can."""
        with pytest.raises(WalletError) as caught:
            self.guiding.receive(sealed.text)
        return caught.type

    def actions(self) -> list[str]:
        """What the counsellor's history says, oldest first."""
        return [entry.action for entry in reversed(self.holder.history().items)]

    def dump(self) -> bytes:
        """Every value of every table of the counsellor's opened vault."""
        database = self.vault._database
        names = [row[0] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        values: list[bytes] = []
        for name in names:
            for row in database.rows(f'SELECT * FROM "{name}"'):
                values += (value if isinstance(value, bytes) else str(value).encode() for value in row)
        return b"\0".join(values)
