"""How the person likes the list of credentials, for the next start; and what it was searched for last."""

from ui.preferences import Preferences
from wallet.model.filters import EVERYTHING
from wallet.model.stored import CredentialOrder

_ROWS, _CARDS = "list", "cards"


class RememberedList:
    """Order, and list or cards, read with care: a value nobody knows is the default.

    Attributes:
        query: What was searched for last; it is written nowhere.
        wanted: What was filtered by last; neither is this.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.query, self.wanted = "", EVERYTHING

    @property
    def order(self) -> CredentialOrder:
        """How the list is sorted."""
        try:
            return CredentialOrder(self._preferences.get("credentials-order", CredentialOrder.NEWEST))
        except ValueError:
            return CredentialOrder.NEWEST

    @property
    def rows(self) -> bool:
        """Whether credentials stand as rows of a list instead of cards."""
        return self._preferences.get("credentials-shown-as", _CARDS) == _ROWS

    def set_order(self, order: CredentialOrder) -> None:
        """Sort like this from now on."""
        self._preferences.set("credentials-order", order.value)

    def set_rows(self, rows: bool) -> None:
        """Show rows, or cards, from now on."""
        self._preferences.set("credentials-shown-as", _ROWS if rows else _CARDS)
