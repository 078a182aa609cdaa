"""The holder's side: what the window and the command line drive once the vault is open."""

import secrets
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import Contexts
from wallet.disclosure import Presentation, PresentationEnd, make_presentation
from wallet.disclosure.holder_key import HolderKey, describe_key
from wallet.disclosure.opened import OpenedCredential, describe_opened
from wallet.errors import CryptoError, HolderKeyMissingError, UnreadableError
from wallet.formats.recognise import parse_credential
from wallet.formats.summary import summarise_credential
from wallet.model.credential import UnverifiedCredential
from wallet.model.listed import Added, CredentialList, ListedCredential
from wallet.model.paths import ClaimPath, format_path
from wallet.model.report import Verdict, VerificationReport
from wallet.model.stored import (
    DAYS_IN_BIN,
    CredentialId,
    CredentialKind,
    CredentialOrder,
    DocumentKind,
    ExportedFile,
    HistoryEntry,
    HistoryPage,
    StoredCredential,
    StoredTrustList,
)
from wallet.status.cache import StatusCache
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_list import TrustList
from wallet.trust.trust_store import TrustStore, parse_issuer_document
from wallet.vault import Vault
from wallet.verification import OwnKeys, is_merely_unsealed, unreadable_report, verify_credential
from wallet.verification.holder_binding import holder_key

__all__ = ["Added", "CredentialList", "Holder", "HolderKey", "ListedCredential", "OpenedCredential"]

KeyKind = Literal["P-256", "Ed25519"]
_REFUSED = (Verdict.NOT_GENUINE, Verdict.UNREADABLE)
_NONCE_BYTES = 16


class Holder:
    """An open wallet. Use it on the thread that opened its vault.

    Attributes:
        vault: Its store.
        languages: Languages wanted for what a credential states in several, best first (BCP 47).
    """

    def __init__(self, vault: Vault, clock: Callable[[], datetime], languages: Sequence[str] = ("en",)) -> None:
        self.vault, self.languages = vault, tuple(languages)
        self._clock = clock
        self._trust: TrustStore | None = None
        self._documents: LocalDocuments | None = None
        self._statuses: StatusCache | None = None
        self._own: OwnKeys | None = None

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
        kind: CredentialKind | None = None,
        order: CredentialOrder = CredentialOrder.NEWEST,
        *,
        offset: int = 0,
        limit: int = 60,
    ) -> CredentialList:
        """Return a part of the credentials, each checked as of now."""
        page = self.vault.credentials.page(query, kind, order, offset=offset, limit=limit)
        return CredentialList(
            tuple(ListedCredential(item, self._report_on(item.id)) for item in page.items),
            page.total,
            dict(page.counts_by_kind),
        )

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
        """Erase for good what was removed more than `DAYS_IN_BIN` days ago, and say how many."""
        return self.vault.credentials.empty_bin(self._clock() - timedelta(days=DAYS_IN_BIN))

    # --- sharing ---------------------------------------------------------------------------------

    def draft(
        self,
        credential_id: CredentialId,
        paths: Collection[ClaimPath],
        *,
        audience: str | None,
        nonce: str | None = None,
        until: datetime | None = None,
    ) -> Presentation:
        """Make what would be shared, for a preview and its size; nothing is noted until `note_shared`.

        Raises:
            NotStoredError: No such credential.
            SharingError: It could not be made.
        """
        credential, _ = self._credential(credential_id)
        end = None
        if audience is not None:
            key = self._key_of(credential)
            end = PresentationEnd(audience, nonce or secrets.token_urlsafe(_NONCE_BYTES), key, until)
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
        self.vault.history.append(
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

    def is_bound_here(self, credential: UnverifiedCredential) -> bool:
        """Tell whether this wallet can prove that a credential is its holder's."""
        try:
            self._key_of(credential)
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
        public = key.public
        described = describe_key(public, self._clock())
        stored = self.vault.holder_keys.add(key.to_pkcs8(), public.kind, public.thumbprint, described.created)
        self._own = None
        return replace(described, created=stored.created)

    def keys(self) -> tuple[HolderKey, ...]:
        """Return the public parts of all keys, oldest first."""
        return tuple(
            describe_key(PrivateKey.from_pkcs8(stored.private_pkcs8).public, stored.created)
            for stored in self.vault.holder_keys.all()
        )

    # --- what this wallet knows about issuers ------------------------------------------------------

    def trust(self) -> TrustStore:
        """Return everything this wallet knows of issuers."""
        if self._trust is None:
            self._trust = self.vault.known_issuers.trust()
        return self._trust

    def documents(self) -> LocalDocuments:
        """Return the documents of others and the JSON-LD contexts that this wallet keeps."""
        if self._documents is None:
            self._documents = self.vault.known_issuers.documents()
        return self._documents

    def statuses(self) -> StatusCache:
        """Return the status lists this wallet keeps."""
        if self._statuses is None:
            self._statuses = self.vault.known_statuses.statuses()
        return self._statuses

    def add_trust_list(self, data: bytes, source: str, instead_of: str | None = None) -> TrustList:
        """Keep a list of issuers of any kind; see `KnownIssuers.add`.

        Raises:
            TrustListError: Not a list, older than the one it goes on from, or signed by somebody unknown; the
                former one stays.
        """
        trust_list = self.vault.known_issuers.add(data, source, self._clock(), instead_of)
        self._trust = None
        return trust_list

    def put_back_trust_list(self, name: str, data: bytes, source: str) -> None:
        """Keep a list that was removed again.

        Raises:
            OlderListError: A newer list of its name was added since.
        """
        self.vault.known_issuers.put_back(name, data, source, self._clock())
        self._trust = None

    def trust_lists(self) -> tuple[tuple[StoredTrustList, TrustList], ...]:
        """Return the lists of issuers, as stored and as read."""
        return self.vault.known_issuers.lists()

    def remove_trust_list(self, name: str) -> None:
        """Forget a trust list.

        Raises:
            NotStoredError: No trust list of this name.
        """
        self.vault.known_issuers.remove(name)
        self._trust = None

    def add_status_list(self, data: bytes, address: str | None = None) -> None:
        """Keep a list of withdrawn credentials; see `KnownStatuses.add`.

        Args:
            data: The list, of any kind.
            address: Where it was fetched just now; None for a file.

        Raises:
            StatusListError: No status list, older than the one kept, or from somebody else; the former one stays.
            TooLargeError: Over a bound; the former one stays.
        """
        self.vault.known_statuses.add(data, self._clock(), self.trust(), self.documents(), address)
        self._statuses = None

    def newest_status_list(self) -> datetime | None:
        """Return the date of the newest list of withdrawn credentials kept here, or None where there is none."""
        return self.vault.known_statuses.newest()

    def add_document(self, address: str, data: bytes, kind: DocumentKind) -> None:
        """Keep what was published at an address: an issuer's keys, a badge, or a JSON-LD context.

        Raises:
            TrustListError: An issuer's document that is none, or is about somebody else; the former one stays.
            UnreadableError: A context that is none.
        """
        if kind is DocumentKind.ISSUER:
            parse_issuer_document(data, address)
        elif kind is DocumentKind.CONTEXT:
            Contexts({address: data})
        self.vault.documents.put(address, kind, data, self._clock())
        self._trust = self._documents = None

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
        self._trust = self._documents = self._statuses = self._own = None

    # --- inside ----------------------------------------------------------------------------------

    def _credential(self, credential_id: CredentialId) -> tuple[UnverifiedCredential, bytes]:
        original = self.vault.credentials.original(credential_id)
        return parse_credential(original), original

    def _report_on(self, credential_id: CredentialId) -> VerificationReport:
        try:
            credential, _ = self._credential(credential_id)
        except UnreadableError as error:
            # A former version kept what this one refuses; the others of the list must still be seen.
            return unreadable_report(error, self._clock())
        return self._verify(credential)

    def _verify(self, credential: UnverifiedCredential) -> VerificationReport:
        if self._own is None:
            keys = frozenset(stored.thumbprint for stored in self.vault.holder_keys.all())
            self._own = OwnKeys(keys, frozenset(self.vault.own_emails.all()))
        return verify_credential(
            credential,
            trust=self.trust(),
            statuses=self.statuses(),
            at=self._clock(),
            expected=self._own,
            documents=self.documents(),
        )

    def _key_of(self, credential: UnverifiedCredential) -> PrivateKey:
        try:
            key = holder_key(credential)
        except CryptoError:
            raise HolderKeyMissingError from None
        stored = self.vault.holder_keys.find(key.thumbprint) if key is not None else None
        if stored is None:
            raise HolderKeyMissingError
        return PrivateKey.from_pkcs8(stored.private_pkcs8)
