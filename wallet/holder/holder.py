"""An open wallet: its credentials, what is shared of them, and its history."""

import secrets
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from wallet.crypto.keys import PrivateKey
from wallet.disclosure import Presentation, PresentationEnd, make_presentation
from wallet.disclosure.holder_key import HolderKey
from wallet.disclosure.opened import OpenedCredential, describe_opened
from wallet.errors import HolderKeyMissingError, UnreadableError
from wallet.formats.recognise import parse_credential
from wallet.formats.summary import summarise_credential
from wallet.holder.ended_records import erase_ended
from wallet.holder.finding import Examined, FindingCredentials
from wallet.holder.helper_mode import HelperMode
from wallet.holder.key_ring import KeyKind, KeyRing
from wallet.holder.knowledge import LocalKnowledge
from wallet.holder.own_statements import OwnStatements
from wallet.model.credential import UnverifiedCredential
from wallet.model.filters import EVERYTHING, CredentialFilter
from wallet.model.kept_guidance import GuidedLearner
from wallet.model.listed import Added, CredentialList
from wallet.model.paths import ClaimPath, format_path
from wallet.model.report import Verdict, VerificationReport
from wallet.model.stored import (
    DAYS_IN_BIN,
    CredentialId,
    CredentialOrder,
    ExportedFile,
    HistoryEntry,
    HistoryPage,
    StoredCredential,
)
from wallet.vault import Vault
from wallet.verification import is_merely_unsealed, unreadable_report, verify_credential

_REFUSED = (Verdict.NOT_GENUINE, Verdict.UNREADABLE)
_NONCE_BYTES = 16
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class HeldCredential:
    """A credential of the wallet, read and checked.

    Attributes:
        stored: What the vault says of it.
        credential: The parsed credential.
        report: What checking it found.
        can_prove: A key of this wallet can prove who its holder is.
    """

    stored: StoredCredential
    credential: UnverifiedCredential
    report: VerificationReport
    can_prove: bool


class Holder(LocalKnowledge):
    """An open wallet. Use it on the thread that opened its vault.

    Attributes:
        vault: Its store.
        languages: Languages wanted for what a credential states in several, best first (BCP 47).
        finding: Lists of its credentials, narrowed as wanted.
        own_statements: What the learner wrote of themselves.
        helping: Whether a helper sits next to the learner, and what changed meanwhile.
    """

    def __init__(self, vault: Vault, clock: Callable[[], datetime], languages: Sequence[str] = ("en",)) -> None:
        super().__init__(vault, clock)
        self.languages = tuple(languages)
        self._key_ring = KeyRing(vault, clock)
        self.finding = FindingCredentials(vault, clock, self._examined, self._judged_by, self.languages)
        self.helping = HelperMode(vault, clock, self.languages)
        self.own_statements = OwnStatements(vault, self.languages)

    def now(self) -> datetime:
        """Tell the time as everything here is judged by it; UTC."""
        return self._clock()

    # --- credentials -----------------------------------------------------------------------------

    def add(self, data: bytes, *, file: bytes | None = None, carrier: str = "") -> Added:
        """Check a credential and keep it; what is not genuine or not readable is refused with its report.

        A file without any seal is kept: nobody vouches for it, and nothing was forged. A credential that was
        there already is returned with `stored.duplicate` set.

        Args:
            data: The credential's own bytes.
            file: The file it came in, to be given back by `export`, where that is not the credential itself.
            carrier: What that file is, such as `png`.

        Raises:
            VaultError: The vault could not keep it; nothing was added.
        """
        now = self._clock()
        try:
            credential = parse_credential(data)
        except UnreadableError as error:
            return Added(None, unreadable_report(error, now))
        report = self._verify(credential)
        if report.verdict in _REFUSED and not is_merely_unsealed(report):
            return Added(None, report)
        summary = summarise_credential(credential, report.claims, report.issuer, self.languages)
        return Added(self.vault.credentials.add(data, summary, now, carrier_file=file, carrier_name=carrier), report)

    def page(
        self,
        query: str = "",
        wanted: CredentialFilter = EVERYTHING,
        order: CredentialOrder = CredentialOrder.NEWEST,
        *,
        offset: int = 0,
        limit: int = 60,
    ) -> CredentialList:
        """Return a part of the credentials, each checked as of now; see `FindingCredentials.page`."""
        return self.finding.page(query, wanted, order, offset=offset, limit=limit)

    def held(self) -> Iterator[HeldCredential]:
        """Read every credential in the list, each checked as of now; what a former version kept in vain is left out."""
        offset = 0
        while items := self.vault.credentials.page(offset=offset, limit=_AT_ONCE).items:
            offset += len(items)
            for item in items:
                with suppress(UnreadableError):
                    credential, _ = self._credential(item.id)
                    yield HeldCredential(item, credential, self._verify(credential), self._key_ring.proves(credential))

    def open(self, credential_id: CredentialId) -> OpenedCredential:
        """Return one credential with everything about it, checked as of now.

        Raises:
            NotStoredError: No such credential.
            UnreadableError: A former version kept what this one refuses.
        """
        stored = self.vault.credentials.get(credential_id)
        credential, original = self._credential(credential_id)
        report = self._verify(credential)
        return describe_opened(stored, credential, report, original, self.documents().contexts)

    def export(self, credential_id: CredentialId) -> ExportedFile:
        """Return the file it came in, exactly as it was added.

        Raises:
            NotStoredError: No such credential.
        """
        return self.vault.credentials.exported(credential_id)

    def remove(self, credential_id: CredentialId) -> None:
        """Put a credential in the bin, from which `restore` takes it back for `DAYS_IN_BIN` days.

        Raises:
            NotStoredError: No such credential in the list.
        """
        self.vault.credentials.remove(credential_id, self._clock())

    def restore(self, credential_id: CredentialId) -> None:
        """Take a credential out of the bin.

        Raises:
            NotStoredError: No such credential in the bin.
        """
        self.vault.credentials.restore(credential_id)

    def removed(self) -> tuple[StoredCredential, ...]:
        """Return what is in the bin, last removed first."""
        return self.vault.credentials.bin_page(limit=self.vault.credentials.counts()[1])

    def erase_removed(self, credential_ids: Collection[CredentialId]) -> int:
        """Erase credentials in the bin for good, and say how many; what is not in the bin is left alone."""
        return self.vault.credentials.erase(credential_ids)

    def erase_old_removed(self) -> int:
        """Erase for good what was removed more than `DAYS_IN_BIN` days ago, and say how many credentials."""
        before = self._clock() - timedelta(days=DAYS_IN_BIN)
        erased = self.vault.credentials.empty_bin(before)
        self.vault.advice.erase_removed(before)
        return erased

    def erase_ended_records(self) -> tuple[GuidedLearner, ...]:
        """Erase for good the records of learners guided here whose consent has ended, and say which."""
        return erase_ended(self.vault, self._clock())

    # --- sharing ---------------------------------------------------------------------------------

    def draft(
        self,
        credential_id: CredentialId,
        paths: Collection[ClaimPath],
        *,
        audience: str | None,
        nonce: str | None = None,
        until: datetime | None = None,
        suites: tuple[str, ...] | None = None,
    ) -> Presentation:
        """Make what would be shared, for a preview and its size; nothing is noted until `note_shared`.

        Raises:
            NotStoredError: No such credential.
            SharingError: It could not be made.
        """
        credential, _ = self._credential(credential_id)
        end = None
        if audience is not None:
            key = self._key_ring.key_of(credential)
            end = PresentationEnd(audience, nonce or secrets.token_urlsafe(_NONCE_BYTES), key, until, suites)
        return make_presentation(credential, paths, now=self._clock(), end=end, contexts=self.documents().contexts)

    def share(
        self,
        credential_id: CredentialId,
        paths: Collection[ClaimPath],
        *,
        audience: str | None,
        nonce: str | None = None,
        until: datetime | None = None,
        way: str = "qr",
        recipient: str = "",
    ) -> Presentation:
        """Make what is shared and note it in the history; the note holds names of details, never values.

        Args:
            credential_id: Which credential.
            paths: The details to show.
            audience: For whom; None makes a copy without proof of the holder.
            nonce: The nonce the recipient asked for; without one a random one is used.
            until: When it should no longer be accepted; a copy cannot carry an end.
            way: How it travels: `qr`, `pdf`, `picture`, `file`.
            recipient: For the history: who gets a copy, which itself names nobody.

        Raises:
            NotStoredError, SharingError: As `draft`; nothing was noted.
        """
        presentation = self.draft(credential_id, paths, audience=audience, nonce=nonce, until=until)
        self.note_shared(credential_id, presentation, recipient=audience or recipient, way=way)
        return presentation

    def note_shared(self, credential_id: CredentialId, presentation: Presentation, *, recipient: str, way: str) -> None:
        """Note that a presentation left the wallet, or left it in one more way.

        Raises:
            NotStoredError: No such credential.
            VaultError: It could not be noted.
        """
        self.note(
            HistoryEntry(
                at=self._clock(),
                action="shared" if presentation.key_bound else "copied",
                counterparty=recipient,
                subjects=(self.vault.credentials.get(credential_id).summary.title,),
                details=tuple(format_path(path) for path in presentation.shown),
                until=presentation.until,
                way=way,
            )
        )

    def note(self, entry: HistoryEntry) -> None:
        """Add to the history, which holds names of details and never values.

        Raises:
            VaultError: It could not be noted.
        """
        self.vault.history.append(entry)

    def is_bound_here(self, credential: UnverifiedCredential) -> bool:
        """Tell whether this wallet can prove that a credential is its holder's."""
        try:
            self._key_ring.key_of(credential)
        except HolderKeyMissingError:
            return False
        return True

    def history(self, *, offset: int = 0, limit: int = 100) -> HistoryPage:
        """Return a part of the history, newest first."""
        return self.vault.history.page(offset=offset, limit=limit)

    # --- keys ------------------------------------------------------------------------------------

    def new_key(self, kind: KeyKind = "P-256") -> HolderKey:
        """Make a key in the vault, for an issuer to bind a credential to."""
        return self.import_key(PrivateKey.generate(kind))

    def import_key(self, key: PrivateKey) -> HolderKey:
        """Keep an existing private key; used for the practice examples.

        Raises:
            KeyInvalidError: An RSA key, which no did:key can name; nothing was kept.
        """
        return self._key_ring.add(key)

    def keys(self) -> tuple[HolderKey, ...]:
        """Return the public parts of all keys, oldest first."""
        return self._key_ring.all()

    # --- what is kept, read anew ------------------------------------------------------------------

    def describe_badges(self) -> None:
        """Name hosted badges anew, once their documents have come: what they are called stands in those."""
        for number in self.vault.credentials.of_format("open-badge-2"):
            report = self._report_on(number)
            if report.claims:
                credential, _ = self._credential(number)
                summary = summarise_credential(credential, report.claims, report.issuer, self.languages)
                self.vault.credentials.describe(number, summary)

    def forget_read(self) -> None:
        """Drop what was read from the vault, as after writes that were rolled back or that went past this object."""
        super().forget_read()
        self._key_ring.forget_read()

    # --- inside ----------------------------------------------------------------------------------

    def _credential(self, credential_id: CredentialId) -> tuple[UnverifiedCredential, bytes]:
        original = self.vault.credentials.original(credential_id)
        return parse_credential(original), original

    def _report_on(self, credential_id: CredentialId) -> VerificationReport:
        return self._examined(credential_id).report

    def _examined(self, credential_id: CredentialId) -> Examined:
        try:
            credential, _ = self._credential(credential_id)
        except UnreadableError as error:
            # A former version kept what this one refuses; the others of the list must still be seen.
            return Examined(None, unreadable_report(error, self._clock()))
        return Examined(credential, self._verify(credential))

    def _judged_by(self) -> tuple[object, ...]:
        """Return what every judgement rests on besides the time; something else is there once any of it changed."""
        return self.trust(), self.statuses(), self.documents(), self._key_ring.own()

    def _verify(self, credential: UnverifiedCredential) -> VerificationReport:
        return verify_credential(
            credential,
            trust=self.trust(),
            statuses=self.statuses(),
            at=self._clock(),
            expected=self._key_ring.own(),
            documents=self.documents(),
        )
