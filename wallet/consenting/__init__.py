"""The learner's side of guidance: an invitation that came, what is given for it, and how it is taken back.

Nothing leaves but by `Consenting.give`, which first keeps the receipt, and it seals exactly what the draft shows.
Refusing leaves nothing but a note here.
"""

from wallet.consenting.consenting import Consenting
from wallet.consenting.drafting import Draft, Sealed
from wallet.consenting.sharing import proof_of_sharing

__all__ = ["Consenting", "Draft", "Sealed", "proof_of_sharing"]
