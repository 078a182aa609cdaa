"""Words about keeping and sharing. No Qt here."""

from typing import Final

from ui.explain import sources
from ui.explain.word import Word
from ui.i18n import QT_TRANSLATE_NOOP

KEEPING_WORDS: Final[dict[str, Word]] = {
    "holder": Word(
        QT_TRANSLATE_NOOP("Explanation", "Holder"),
        QT_TRANSLATE_NOOP("Explanation", "What is a holder?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "The holder is the person who got the credential and keeps it."),
            QT_TRANSLATE_NOOP("Explanation", "Their wallet has a key. With it they show that it is theirs."),
            QT_TRANSLATE_NOOP("Explanation", "Whoever has only a copy cannot show that."),
        ),
        (sources.THIS_PROGRAM,),
    ),
    "consent": Word(
        QT_TRANSLATE_NOOP("Explanation", "Consent"),
        QT_TRANSLATE_NOOP("Explanation", "What is consent?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "You agree that a counsellor may use your record."),
            QT_TRANSLATE_NOOP("Explanation", "It is for one purpose, and until one day."),
            QT_TRANSLATE_NOOP("Explanation", "You can say no. You can stop at any time, as easily as you said yes."),
            QT_TRANSLATE_NOOP("Explanation", "This program cannot erase copies that they made."),
        ),
        (sources.PRIVACY_LAW, sources.CONSENT_GUIDELINES),
        provider=(
            QT_TRANSLATE_NOOP("Explanation", "Ask in plain words: what, what for and until when."),
            QT_TRANSLATE_NOOP("Explanation", "You must be able to show that the learner said yes."),
            QT_TRANSLATE_NOOP("Explanation", "Say beforehand that they can stop at any time."),
            QT_TRANSLATE_NOOP("Explanation", "When they stop, this program drops the record. Copies are up to you."),
        ),
        employer=(
            QT_TRANSLATE_NOOP("Explanation", "To an employer it is hard to say no. So consent is seldom free there."),
            QT_TRANSLATE_NOOP("Explanation", "For that reason you get a proof of sharing here, and no consent."),
            QT_TRANSLATE_NOOP("Explanation", "You have to know yourself what the law lets you use it for."),
        ),
    ),
    "proof-of-sharing": Word(
        QT_TRANSLATE_NOOP("Explanation", "Proof of sharing"),
        QT_TRANSLATE_NOOP("Explanation", "What is a proof of sharing?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It is a page that says what was shared, with whom and when."),
            QT_TRANSLATE_NOOP("Explanation", "It names the details, but not what they say."),
        ),
        (sources.THIS_PROGRAM,),
    ),
    "wallet": Word(
        QT_TRANSLATE_NOOP("Explanation", "Wallet"),
        QT_TRANSLATE_NOOP("Explanation", "What is the wallet?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It is the locked place on this computer for your credentials."),
            QT_TRANSLATE_NOOP("Explanation", "It needs no account and no internet."),
            QT_TRANSLATE_NOOP("Explanation", "Nobody but you can open it. So make a backup too."),
        ),
        (sources.THIS_PROGRAM,),
    ),
    "passphrase": Word(
        QT_TRANSLATE_NOOP("Explanation", "Passphrase"),
        QT_TRANSLATE_NOOP("Explanation", "What is a passphrase?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It is a password of a few words. Only it opens your wallet."),
            QT_TRANSLATE_NOOP("Explanation", "Take four words that do not belong together. Then nobody guesses them."),
            QT_TRANSLATE_NOOP("Explanation", "Nobody can look it up. With the recovery code you make a new one."),
        ),
        (sources.THIS_PROGRAM,),
    ),
    "recovery-code": Word(
        QT_TRANSLATE_NOOP("Explanation", "Recovery code"),
        QT_TRANSLATE_NOOP("Explanation", "What is a recovery code?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It opens your wallet if you forget your passphrase."),
            QT_TRANSLATE_NOOP("Explanation", "You see it once. Write it down or print it."),
            QT_TRANSLATE_NOOP("Explanation", "Keep it in a safe place, as you keep a spare key of your house."),
        ),
        (sources.THIS_PROGRAM,),
    ),
}
