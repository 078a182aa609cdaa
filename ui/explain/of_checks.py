"""Which words of a result are worth explaining. No Qt here."""

from typing import Final

from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport

_OF_CODES: Final = {
    (CheckName.STATUS, "revoked"): "withdrawn",
    (CheckName.STATUS, "suspended"): "suspended",
    (CheckName.ISSUER, "issuer-not-known"): "unknown-issuer",
}
_OF_OTHERS: Final = "not-checked"


def words_about(report: VerificationReport) -> tuple[str, ...]:
    """Return the words, as `ui.explain.words.WORDS` calls them, that say why a result is not a plain yes.

    Of what cannot be read no check is told, so that there is none to explain.
    """
    if report.verdict is Verdict.UNREADABLE:
        return ()
    found = [_OF_CODES[check.check, check.code] for check in report.checks if (check.check, check.code) in _OF_CODES]
    others = (check for check in report.checks if (check.check, check.code) not in _OF_CODES)
    open_ = any(check.outcome is Outcome.UNDETERMINED for check in others)
    return (*found, _OF_OTHERS) if open_ else tuple(found)
