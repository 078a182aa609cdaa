"""Which words of a result are worth explaining. No Qt here."""

from typing import Final

from wallet.model.report import CheckName, Outcome, VerificationReport

_OF_CODES: Final = {
    (CheckName.STATUS, "revoked"): "withdrawn",
    (CheckName.STATUS, "suspended"): "suspended",
    (CheckName.ISSUER, "issuer-not-known"): "unknown-issuer",
}
_OF_OTHERS: Final = "not-checked"


def words_about(report: VerificationReport) -> tuple[str, ...]:
    """Return the words, as `ui.explain.words.WORDS` calls them, that say why a result is not a plain yes."""
    found = []
    for check in report.checks:
        word = _OF_CODES.get((check.check, check.code), "")
        if not word and check.outcome is Outcome.UNDETERMINED:
            word = _OF_OTHERS
        if word and word not in found:
            found.append(word)
    return tuple(found)
