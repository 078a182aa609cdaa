"""A learner and a counsellor, each with a wallet of their own, and records that no honest wallet would make."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.simulators import counsellor
from tests.simulators.dialogue import CHEAP, PASSPHRASE, START, Dialogue
from wallet.consent.consent_document import document_of
from wallet.consent.consent_record import consent_digest
from wallet.consent.sealed_record import consent_binding, encode_record
from wallet.consent.signatures import CONSENT_TYPE
from wallet.consenting import Consenting, Draft
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jwe_wrapped import encrypt_wrapped_jwe
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.crypto.strict_json import parse_json_object
from wallet.data_integrity.json_canonical import canonical_json
from wallet.guiding import Guiding, Invited
from wallet.holder import Holder
from wallet.model.guidance import Choice, Consent, InvitationTerms, LearnerRecord, SealedFile, SealedPart
from wallet.model.json import JsonObject
from wallet.model.stored import CredentialId
from wallet.transport.guidance_texts import RECORD_TYPE
from wallet.vault import Vault

TERMS = replace(counsellor.TERMS, wants_export=True)
DETAILS = ("given_name", "credits")
FILE = SealedFile("cv.txt", "text/plain", b"Amina, 2026")


@dataclass
class Forging:
    """A record to be made as its maker likes.

    Attributes:
        consent: What is signed; `document` is made of it unless one is given.
        key: Who signs.
        document: What is signed instead of what the consent says.
        header: Changes to the header of the signature.
        text: The signed consent instead of one that is signed here.
        choices: Which credentials with which details stand in it, by the item's name.
        audience: For whom the presentations are made; None: nobody, as a copy.
        nonce: Of the presentations, instead of the digest of the consent.
        until: Until when the presentations are good.
        files: What goes along.
        bound_to: What stands in the seal, instead of the digest of the consent.
        encryption_key: For whom it is sealed.
    """

    consent: Consent
    key: PrivateKey
    choices: list[tuple[str, CredentialId, tuple[str, ...]]]
    audience: str | None
    encryption_key: JsonObject
    files: list[SealedFile] = field(default_factory=list)
    document: dict[str, Any] | None = None
    header: dict[str, Any] = field(default_factory=dict)
    text: str = ""
    nonce: str | None = None
    bound_to: bytes | None = None


class Guidance:
    """Both sides, with one clock.

    Attributes:
        learner: The learner's wallet, with an issuer that both know.
        consenting: The learner's side.
        holder: The counsellor's wallet.
        guiding: The counsellor's side.
    """

    def __init__(self, learner: Dialogue, counsellor: Vault) -> None:
        self.learner = learner
        self.clock = learner.clock
        self.consenting = Consenting(learner.holder)
        self.holder = Holder(counsellor, self.clock)
        self.holder.add_trust_list(learner.list, "schools.json")
        self.guiding = Guiding(self.holder)

    @classmethod
    @contextlib.contextmanager
    def open(cls, folder: Path) -> "Iterator[Guidance]":
        """Begin with two new vaults."""
        learner = Dialogue.open(folder / "learner")
        with learner.holder.vault:
            counsellor, _ = Vault.create(folder / "counsellor", PASSPHRASE, now=START, argon2=CHEAP)
            with counsellor:
                yield cls(learner, counsellor)

    def invite(self, terms: InvitationTerms = TERMS, **options: Any) -> Invited:
        return self.guiding.invite(terms, **options)

    def draft(
        self,
        invited: Invited,
        *credentials: CredentialId,
        details: Sequence[str] = DETAILS,
        files: Sequence[SealedFile] = (FILE,),
        days: float = 30,
        **options: Any,
    ) -> Draft:
        """Choose these details of each of these credentials."""
        paths = tuple((name,) for name in details)
        return self.consenting.draft(
            self.consenting.read(invited.packed),
            purpose=TERMS.purposes[0],
            learner_name="Amina",
            choices=[Choice(number, paths) for number in credentials],
            files=files,
            until=self.clock() + timedelta(days=days),
            **options,
        )

    def forging(self, draft: Draft, *, sealed_for: JsonObject | None = None) -> Forging:
        """Begin with what an honest wallet would make of a draft."""
        items = zip(draft.consent.items, draft.choices, strict=True)
        return Forging(
            consent=draft.consent,
            key=draft.signing_key,
            choices=[(item.id, choice.credential_id, tuple(str(p[0]) for p in choice.paths)) for item, choice in items],
            audience=draft.consent.recipient_id,
            encryption_key=sealed_for or draft.invitation.encryption_key,
            files=list(draft.record.files),
        )

    def sign(self, forging: Forging) -> str:
        """Sign the consent."""
        if forging.text:
            return forging.text
        document = forging.document if forging.document is not None else document_of(forging.consent)
        header = {"alg": "ES256", "typ": CONSENT_TYPE, "jwk": forging.key.public.jwk} | forging.header
        return sign_compact_jws(header, canonical_json(document), forging.key)

    def seal(self, forging: Forging) -> str:
        """Make the presentations and seal all of it."""
        consent = self.sign(forging)
        nonce = forging.nonce or encode_base64url(consent_digest(consent))
        parts = [
            SealedPart(
                item_id,
                self.learner.holder.draft(
                    number, [(name,) for name in names], audience=forging.audience, nonce=nonce
                ).text,
            )
            for item_id, number, names in forging.choices
        ]
        return self.seal_record(LearnerRecord(consent, tuple(parts), tuple(forging.files)), forging)

    def seal_record(self, record: LearnerRecord, forging: Forging) -> str:
        """Seal a record as it is, whatever it says."""
        apv = consent_binding(record.consent) if forging.bound_to is None else forging.bound_to
        return encrypt_wrapped_jwe(encode_record(record), forging.encryption_key, typ=RECORD_TYPE, apv=apv)


def document_with(consent: Consent, **changes: Any) -> dict[str, Any]:
    """The document of a consent with other values."""
    return dict(parse_json_object(canonical_json(document_of(replace(consent, **changes)))))
