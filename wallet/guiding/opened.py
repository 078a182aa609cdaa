"""A learner's record as a counsellor looks at it: every credential in it checked as any other is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wallet.checking import Checked, Surroundings, check_texts
from wallet.consent.consent_record import consent_digest
from wallet.crypto.encoding import encode_base64url
from wallet.model.guidance import Consent, LearnerRecord, ScopeItem, SealedFile
from wallet.model.kept_guidance import GuidedLearner
from wallet.model.report import CheckName
from wallet.verification import Presented

NOT_PROVEN = "holder-binding-missing"


@dataclass(frozen=True, slots=True)
class OpenedItem:
    """One credential of a record.

    Attributes:
        scope: What the consent says of it.
        checked: What checking it found; its holder check is about this consent.
    """

    scope: ScopeItem
    checked: Checked


@dataclass(frozen=True, slots=True)
class OpenedRecord:
    """A record, for reading only.

    Attributes:
        learner: Whose, what for and until when.
        consent: What was agreed.
        items: Its credentials, in the order of the consent.
        files: Its files, in the order of the consent.
    """

    learner: GuidedLearner
    consent: Consent
    items: tuple[OpenedItem, ...]
    files: tuple[SealedFile, ...]


def check_items(consent: Consent, record: LearnerRecord, surroundings: Surroundings) -> Iterator[OpenedItem]:
    """Check each credential of a record against what this consent makes of it.

    Args:
        consent: The consent, checked.
        record: A record with a part for each item of the consent.
        surroundings: What the check rests on; its `expected` is replaced.
    """
    texts = {part.item_id: part.text for part in record.parts}
    bound = Presented(encode_base64url(consent_digest(consent.text)), consent.recipient_id)
    for item in consent.items:
        (checked,) = check_texts((texts[item.id],), "record", replace(surroundings, expected=bound))
        if any(check.code == NOT_PROVEN for check in checked.report.checks if check.check is CheckName.HOLDER):
            # A copy, as of a credential that names nobody: nothing was promised, so nothing failed.
            (checked,) = check_texts((texts[item.id],), "record", replace(surroundings, expected=Presented()))
        yield OpenedItem(item, checked)
