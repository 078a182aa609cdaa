"""The ordered checks, from parsed input to a report; the only maker of verified credentials."""

from wallet.verification.expectations import Enclosed, Expected, OwnKeys, Presented
from wallet.verification.verify import (
    is_merely_unsealed,
    read_and_verify,
    require_verified,
    unreadable_report,
    verify_credential,
)

__all__ = [
    "Enclosed",
    "Expected",
    "OwnKeys",
    "Presented",
    "is_merely_unsealed",
    "read_and_verify",
    "require_verified",
    "unreadable_report",
    "verify_credential",
]
