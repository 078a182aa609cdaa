"""Where the explanations come from. No Qt here."""

from typing import Final

from ui.explain.word import Source
from ui.i18n import QT_TRANSLATE_NOOP

_COUNCIL: Final = QT_TRANSLATE_NOOP("Explanation", "Council of the European Union")
_COMMISSION: Final = QT_TRANSLATE_NOOP("Explanation", "European Commission")

MICROCREDENTIALS: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "Recommendation on micro-credentials, 2022/C 243/02"),
    _COUNCIL,
    "2022-06-27",
    "eur-lex.europa.eu, CELEX 32022H0627(02)",
)
LEARNING_ACCOUNTS: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "Recommendation on individual learning accounts, 2022/C 243/03"),
    _COUNCIL,
    "2022-06-27",
    "eur-lex.europa.eu, CELEX 32022H0627(03)",
)
QUESTIONS_ON_ACCOUNTS: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "Questions and answers on learning accounts (proposal)"),
    _COMMISSION,
    "2021-12-10",
    "europa-nu.nl",
)
LEARNING_MODEL: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "European Learning Model 3.1"),
    _COMMISSION,
    "2023-06-05",
    "github.com/european-commission-empl/European-Learning-Model",
)
OPEN_BADGES: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "Open Badges 3.0"),
    QT_TRANSLATE_NOOP("Explanation", "1EdTech Consortium"),
    "2025-04",
    "github.com/1EdTech/openbadges-specification",
)
FLEMISH_LEVELS: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "Report on the levels of Flanders"),
    QT_TRANSLATE_NOOP("Explanation", "Cedefop"),
    "2024",
    "cedefop.europa.eu",
)
FLEMISH_SIZES: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "Flemish Community of Belgium, chapter 14.4"),
    QT_TRANSLATE_NOOP("Explanation", "Eurydice"),
    "2025-02-03",
    "eurydice.eacea.ec.europa.eu",
)
FLEMISH_RECOGNITION: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "Decree on recognising what people can do (EVC)"),
    QT_TRANSLATE_NOOP("Explanation", "Flanders"),
    "2019-04-26",
    "vlaanderen.be",
)
PRIVACY_LAW: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "General Data Protection Regulation, Article 7"),
    QT_TRANSLATE_NOOP("Explanation", "European Union"),
    "2016-04-27",
    "gdprhub.eu",
)
CONSENT_GUIDELINES: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "Guidelines 05/2020 on consent"),
    QT_TRANSLATE_NOOP("Explanation", "European Data Protection Board"),
    "2020",
    "privacad.com",
)
THIS_PROGRAM: Final = Source(
    QT_TRANSLATE_NOOP("Explanation", "How this program works"),
    "Learner Wallet",
    "2026-11-22",
    "",
)
