"""Words about learning. No Qt here."""

from typing import Final

from ui.explain import sources
from ui.explain.word import Word
from ui.i18n import QT_TRANSLATE_NOOP

LEARNING_WORDS: Final[dict[str, Word]] = {
    "microcredential": Word(
        QT_TRANSLATE_NOOP("Explanation", "Microcredential"),
        QT_TRANSLATE_NOOP("Explanation", "What is a microcredential?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It is a proof of something small that you learned."),
            QT_TRANSLATE_NOOP("Explanation", "It says what you know or can do now, and how that was tested."),
            QT_TRANSLATE_NOOP("Explanation", "It is yours. You keep it, and you choose who sees it."),
            QT_TRANSLATE_NOOP("Explanation", "It can stand alone. A few of them can also count towards more."),
        ),
        (sources.MICROCREDENTIALS,),
        provider=(
            QT_TRANSLATE_NOOP("Explanation", "It records what somebody can do after a short time of learning."),
            QT_TRANSLATE_NOOP("Explanation", "You test that against clear rules, which all can read."),
            QT_TRANSLATE_NOOP("Explanation", "It belongs to the learner, who can take it along and share it."),
            QT_TRANSLATE_NOOP("Explanation", "Say how its quality is watched over, as your sector agreed."),
        ),
        employer=(
            QT_TRANSLATE_NOOP("Explanation", "It shows that somebody learned something small and clear."),
            QT_TRANSLATE_NOOP("Explanation", "Read what the person can do, how long it took and how it was tested."),
            QT_TRANSLATE_NOOP("Explanation", "It may be about work, about life, or about helping others."),
            QT_TRANSLATE_NOOP("Explanation", "By itself it gives no right to anything."),
        ),
    ),
    "learning-outcome": Word(
        QT_TRANSLATE_NOOP("Explanation", "Learning outcome"),
        QT_TRANSLATE_NOOP("Explanation", "What is a learning outcome?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It says what somebody knows or can do after learning."),
            QT_TRANSLATE_NOOP("Explanation", "So it is not about the lessons, but about what they left behind."),
            QT_TRANSLATE_NOOP("Explanation", "Flanders and the Netherlands each use their own word for it."),
        ),
        (sources.MICROCREDENTIALS, sources.LEARNING_MODEL),
    ),
    "level": Word(
        QT_TRANSLATE_NOOP("Explanation", "Level (EQF, VKS, NLQF)"),
        QT_TRANSLATE_NOOP("Explanation", "What is a level?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "A level says how hard the learning was."),
            QT_TRANSLATE_NOOP("Explanation", "The European scale is called EQF. It goes from 1 to 8."),
            QT_TRANSLATE_NOOP("Explanation", "Flanders has the VKS. Its level 4 is level 4 of the European scale."),
            QT_TRANSLATE_NOOP("Explanation", "The Netherlands has the NLQF. It also has a 4+ and a first step."),
            QT_TRANSLATE_NOOP("Explanation", "You see a level only if the credential states one."),
        ),
        (sources.FLEMISH_LEVELS, sources.LEARNING_MODEL),
    ),
    "study-points": Word(
        QT_TRANSLATE_NOOP("Explanation", "Study points (ECTS)"),
        QT_TRANSLATE_NOOP("Explanation", "What are study points?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "They say how much work the learning takes."),
            QT_TRANSLATE_NOOP("Explanation", "In Europe they are often called ECTS. Some credentials state hours."),
            QT_TRANSLATE_NOOP("Explanation", "More points mean more work. They do not mean that it is better."),
        ),
        (sources.MICROCREDENTIALS, sources.FLEMISH_SIZES),
        provider=(
            QT_TRANSLATE_NOOP("Explanation", "State the work in ECTS where you can. Else state the hours."),
            QT_TRANSLATE_NOOP("Explanation", "Flemish higher education has a draft: 3 to 20 points, at times more."),
        ),
    ),
    "standard-elements": Word(
        QT_TRANSLATE_NOOP("Explanation", "European standard elements"),
        QT_TRANSLATE_NOOP("Explanation", "What are the European standard elements?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "They are the facts that a microcredential should state."),
            QT_TRANSLATE_NOOP("Explanation", "There are eleven. Five more are free to add."),
            QT_TRANSLATE_NOOP("Explanation", "“Not stated” means that this file does not say it. It may still be so."),
            QT_TRANSLATE_NOOP("Explanation", "A full list tells you more. It does not make it better."),
        ),
        (sources.MICROCREDENTIALS,),
    ),
    "quality": Word(
        QT_TRANSLATE_NOOP("Explanation", "Quality assurance"),
        QT_TRANSLATE_NOOP("Explanation", "What is quality assurance?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "Somebody looks at how good a course is, and says so."),
            QT_TRANSLATE_NOOP("Explanation", "You see what the credential says on this, word for word."),
            QT_TRANSLATE_NOOP("Explanation", "This program gives no marks of its own."),
        ),
        (sources.MICROCREDENTIALS, sources.LEARNING_MODEL),
    ),
    "non-formal": Word(
        QT_TRANSLATE_NOOP("Explanation", "Non-formal learning"),
        QT_TRANSLATE_NOOP("Explanation", "What is non-formal learning?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It is learning outside school, such as at work or in a club."),
            QT_TRANSLATE_NOOP("Explanation", "It counts here as much as what you learn at school."),
            QT_TRANSLATE_NOOP("Explanation", "In Flanders you can have it tested (EVC). You then get a proof of it."),
        ),
        (sources.LEARNING_MODEL, sources.FLEMISH_RECOGNITION),
    ),
    "learning-account": Word(
        QT_TRANSLATE_NOOP("Explanation", "Learning account"),
        QT_TRANSLATE_NOOP("Explanation", "What is a learning account?"),
        (
            QT_TRANSLATE_NOOP("Explanation", "It holds your rights to learn, such as money or hours."),
            QT_TRANSLATE_NOOP("Explanation", "The idea is that you save them up, and use them for longer courses."),
            QT_TRANSLATE_NOOP("Explanation", "The European Union asks each country to think about this."),
        ),
        (sources.LEARNING_ACCOUNTS, sources.QUESTIONS_ON_ACCOUNTS),
    ),
}
