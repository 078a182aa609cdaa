"""What keeps something from being had from its address."""

from wallet.errors.base import WalletError


class OnlineError(WalletError):
    """Something could not be had from its address; what was kept before stays as it was."""

    code = "online-failed"


class AddressRefusedError(OnlineError):
    """An address that this program does not ask: not https, or nothing that everybody can reach."""

    code = "address-refused"


class FetchFailedError(OnlineError):
    """No answer: the network or the server is not there, too slow, or says no."""

    code = "fetch-failed"


class RedirectRefusedError(OnlineError):
    """The server points to another address, which nobody agreed to ask."""

    code = "redirect-refused"


class WrongContentTypeError(OnlineError):
    """The server sent something else than what was asked for."""

    code = "wrong-content-type"


class ServerCertificateError(OnlineError):
    """The server does not prove that it is the one of this address."""

    code = "certificate-wrong"
