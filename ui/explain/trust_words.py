"""Words about credentials and whether they can be trusted. No Qt here."""

from typing import Final

from ui.explain import sources
from ui.explain.word import Word
from ui.i18n import QT_TRANSLATE_NOOP

TRUST_WORDS: Final[dict[str, Word]] = {
    "credential": Word(
        QT_TRANSLATE_NOOP("Explanation", "Credential"),
        QT_TRANSLATE_NOOP("Explanation", "What is a credential?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It is a digital proof of what somebody learned or did."),
            QT_TRANSLATE_NOOP("Explanation", "It is about one person, and one issuer stands behind it."),
            QT_TRANSLATE_NOOP("Explanation", "It is signed. If one letter changes, the check shows it."),
        ),
        (sources.LEARNING_MODEL, sources.THIS_PROGRAM),
    ),
    "badge": Word(
        QT_TRANSLATE_NOOP("Explanation", "Badge"),
        QT_TRANSLATE_NOOP("Explanation", "What is a badge?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It is a credential with a picture. Schools, clubs and firms give them."),
            QT_TRANSLATE_NOOP("Explanation", "The proof is often inside the picture. So keep the file that you got."),
            QT_TRANSLATE_NOOP("Explanation", "A photo of the picture proves nothing."),
        ),
        (sources.OPEN_BADGES,),
    ),
    "issuer": Word(
        QT_TRANSLATE_NOOP("Explanation", "Issuer"),
        QT_TRANSLATE_NOOP("Explanation", "What is an issuer?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "The issuer gives you the credential and signs it."),
            QT_TRANSLATE_NOOP("Explanation", "It can be a school, a firm, a club or a public service."),
            QT_TRANSLATE_NOOP("Explanation", "Sometimes one awards it and another signs it. Then you see both."),
        ),
        (sources.LEARNING_MODEL,),
    ),
    "unknown-issuer": Word(
        QT_TRANSLATE_NOOP("Explanation", "Unknown issuer"),
        QT_TRANSLATE_NOOP("Explanation", "What does “issuer not known” mean?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "No list on this computer names the issuer. It may still be genuine."),
            QT_TRANSLATE_NOOP("Explanation", "Ask the issuer for a list that names it. You add it in Settings."),
        ),
        (sources.THIS_PROGRAM,),
        provider=(
            QT_TRANSLATE_NOOP("Explanation", "People see this when no list of theirs names you."),
            QT_TRANSLATE_NOOP("Explanation", "Ask to be put on a list that they use, or give them your own."),
        ),
        employer=(
            QT_TRANSLATE_NOOP("Explanation", "No list here names the issuer. So nobody vouches for the name."),
            QT_TRANSLATE_NOOP("Explanation", "It is not a no. The credential may well be genuine."),
            QT_TRANSLATE_NOOP("Explanation", "Call the issuer on a number that you found yourself."),
            QT_TRANSLATE_NOOP("Explanation", "Or add a list that you trust in Settings, and check again."),
        ),
    ),
    "withdrawn": Word(
        QT_TRANSLATE_NOOP("Explanation", "Withdrawn"),
        QT_TRANSLATE_NOOP("Explanation", "What does “withdrawn” mean?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "The issuer took the credential back. It does not count any more."),
            QT_TRANSLATE_NOOP("Explanation", "You may keep it. Whoever checks it sees that it was withdrawn."),
            QT_TRANSLATE_NOOP("Explanation", "Don't you know why? Ask the issuer."),
        ),
        (sources.LEARNING_MODEL, sources.THIS_PROGRAM),
        provider=(
            QT_TRANSLATE_NOOP("Explanation", "You put the credential on your list of what is withdrawn."),
            QT_TRANSLATE_NOOP("Explanation", "Whoever has that list sees it, also without internet."),
            QT_TRANSLATE_NOOP("Explanation", "Tell the learner why, and what they can do about it."),
        ),
        employer=(
            QT_TRANSLATE_NOOP("Explanation", "The issuer took the credential back. Don't rely on it."),
            QT_TRANSLATE_NOOP("Explanation", "It was given once, and it was not changed. The list does not say why."),
            QT_TRANSLATE_NOOP("Explanation", "Look at the date of the list. Ask the person or the issuer."),
        ),
    ),
    "suspended": Word(
        QT_TRANSLATE_NOOP("Explanation", "Suspended"),
        QT_TRANSLATE_NOOP("Explanation", "What does “suspended” mean?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "The credential does not count for now. Later it may count again."),
            QT_TRANSLATE_NOOP("Explanation", "Only the issuer knows why and for how long."),
            QT_TRANSLATE_NOOP("Explanation", "Check again when you have a newer list."),
        ),
        (sources.THIS_PROGRAM,),
    ),
    "not-checked": Word(
        QT_TRANSLATE_NOOP("Explanation", "Could not be checked"),
        QT_TRANSLATE_NOOP("Explanation", "What does “could not be checked” mean?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "This program could not find out. That is no yes, and it is no no."),
            QT_TRANSLATE_NOOP("Explanation", "Often a list is missing here, or it is too old."),
            QT_TRANSLATE_NOOP("Explanation", "Each line says what it was about, and what you can do."),
        ),
        (sources.LEARNING_MODEL, sources.THIS_PROGRAM),
    ),
    "signature": Word(
        QT_TRANSLATE_NOOP("Explanation", "Signature"),
        QT_TRANSLATE_NOOP("Explanation", "What is a signature?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It is a seal that the issuer makes with a secret key."),
            QT_TRANSLATE_NOOP("Explanation", "It fits these words and no others. So every change shows."),
            QT_TRANSLATE_NOOP("Explanation", "It does not say who the issuer is. A list says that."),
        ),
        (sources.THIS_PROGRAM,),
    ),
    "list": Word(
        QT_TRANSLATE_NOOP("Explanation", "List"),
        QT_TRANSLATE_NOOP("Explanation", "What are the lists for?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "One kind of list says which issuers are known."),
            QT_TRANSLATE_NOOP("Explanation", "Another kind says which credentials were withdrawn."),
            QT_TRANSLATE_NOOP("Explanation", "They are files with a date. So you can check without internet."),
        ),
        (sources.THIS_PROGRAM,),
    ),
}
