"""What is known of a helper who sits next to the learner, and of what changed meanwhile."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wallet.model.stored import CredentialId


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who sits next to the learner, at the same keyboard.

    Attributes:
        name: What the learner calls them; may be empty.
        since: When the learner let them in; UTC.
    """

    name: str
    since: datetime


class ChangeKind(StrEnum):
    """What was changed while a helper was there."""

    CREDENTIAL_ADDED = "credential-added"
    CREDENTIAL_CHANGED = "credential-changed"
    CREDENTIAL_REMOVED = "credential-removed"
    CREDENTIAL_RESTORED = "credential-restored"
    DONE_WITH_OTHERS = "done-with-others"
    ADVICE_REMOVED = "advice-removed"
    ADVICE_RESTORED = "advice-restored"
    PLAN_CHANGED = "plan-changed"
    LIST_KEPT = "list-kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperChange:
    """One thing that changed while a helper was there.

    Attributes:
        id: Its number.
        at: When; UTC.
        kind: What kind of change.
        subject: What it is about, to be shown: a title, a name, an address.
        action: The history's code for what was done with others; the id of advice; else empty.
        credential_id: The credential it is about, or None.
        can_undo: It can be taken back.
        undone_at: When it was taken back; UTC, or None.
    """

    id: int
    at: datetime
    kind: ChangeKind
    subject: str
    action: str = ""
    credential_id: CredentialId | None = None
    can_undo: bool = False
    undone_at: datetime | None = None
