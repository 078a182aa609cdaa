"""The counsellor's side of guidance: invitations, records kept until their end, advice and notices.

A record is here until its consent ends or is taken back, and not a moment longer than the program knows the time:
what is over is erased before anything is shown, and neither it nor another for its invitation ever comes in again.
"""

from wallet.guiding.guiding import Guiding
from wallet.guiding.inviting import Invited
from wallet.guiding.opened import OpenedItem, OpenedRecord

__all__ = ["Guiding", "Invited", "OpenedItem", "OpenedRecord"]
