"""Every text of the window is in plain language, in every language: short sentences of common words.

A measure is a weak witness: a low score says that something is hard, a high one not that it is good.
"""

import functools
import re
from collections import defaultdict

import pytest

from tests.architecture.plain_words import HARD_WORDS
from tests.architecture.test_translations import LANGUAGES, of, sentences, without_values, words

MOST_WORDS = 20
SPOKEN = ("en", *LANGUAGES)
# What learners do not meet: the technical view, the desk of those who ask, and the pages of counsellors.
OF_OTHERS = {
    *("TechnicalPage", "TechnicalCard"),
    *("AskFormPage", "AskCodePage", "Ask", "WhoCard", "WishCard", "WishFields", "DetailsCard", "PreviewCard"),
    *("KeptCard", "StepsCard", "StepFields", "IssuerDialog", "CertificateDialog"),
    *("CounsellorCard", "InvitePage", "InviteCodePage", "InvitationWaysPage", "PurposesCard", "TermsCard"),
    *("Guiding", "GuidingPages", "LearnersPage", "LearnerCard", "RecordPage", "RecordCard", "RecordCodePage"),
    *("AdvicePage", "ImportPage", "MessagePage", "MessageCodePage"),
}
# Average over the pages of learners, and the least for one context with so many words that a score says something.
EASE = {"en": 65, "nl": 70}
LEAST_OF_A_SCREEN = 60
MANY_WORDS = 60
FEW_WORDS = 4


def texts(language):
    """Return context and text of everything the window says in a language."""
    if language == "en":
        return [(message.context, message.source) for message in of("nl")]
    return [(message.context, message.translation) for message in of(language)]


# --- sentences ----------------------------------------------------------------------------------------


def too_long(said):
    return [
        f"{len(words(sentence))} words, {context}: {sentence}"
        for context, text in said
        for sentence in sentences(text)
        if len(words(sentence)) > MOST_WORDS
    ]


@pytest.mark.parametrize("language", SPOKEN)
def test_no_sentence_is_long(language):
    assert too_long(texts(language)) == []


# --- words --------------------------------------------------------------------------------------------


@functools.cache
def hard_word(language):
    """Return a pattern that finds the hard words of a language, the longest first."""
    hard = sorted(HARD_WORDS[language], key=len, reverse=True)
    parts = [re.escape(word).replace(r"\*", r"\w*").replace(r"\?", r"\w") for word in hard]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


def with_hard_words(language, said):
    return [
        f"{match[0]!r}, {context}: {text}"
        for context, text in said
        for match in hard_word(language).finditer(without_values(text).replace("'", "\N{RIGHT SINGLE QUOTATION MARK}"))
    ]


@pytest.mark.parametrize("language", SPOKEN)
def test_words_are_common(language):
    assert with_hard_words(language, texts(language)) == [], "see tests/architecture/plain_words.py"


def test_each_language_has_its_list():
    assert {language: len(hard) >= 44 for language, hard in HARD_WORDS.items()} == dict.fromkeys(
        ("nl", "en", "fr", "de"), True
    )
    pointless = [
        f"{hard} -> {plain}"
        for language, list_of_it in HARD_WORDS.items()
        for hard, plain in list_of_it.items()
        if hard_word(language).search(plain)
    ]
    assert pointless == []


# --- how easily it reads ------------------------------------------------------------------------------


def syllables(language, word):
    """Count the syllables of a word, roughly: groups of vowels."""
    word = word.lower()
    if language == "nl":
        return len(re.findall(r"[aeiouyáéèêëïöü]+", word)) or 1
    count = len(re.findall(r"[aeiouy]+", word))
    silent = re.search(r"(?<![aeiouylt])e$|[^aeiouylt]te$|[^aeiouytd]ed$|[^aeiouyszxhgc]es$", word)
    return max(1, count - 1 if silent else count)


def reading_ease(language, said):
    """Flesch, and for Dutch Flesch-Douma: 70 to 80 is fairly easy, 80 to 90 easy."""
    found = [word for text in said for word in words(text)]
    a_sentence = len(found) / sum(len(sentences(text)) for text in said)
    a_word = sum(syllables(language, word) for word in found) / len(found)
    if language == "nl":
        return 206.84 - 0.93 * a_sentence - 77 * a_word
    return 206.835 - 1.015 * a_sentence - 84.6 * a_word


def by_screen(said):
    """Group what learners read by context, without labels."""
    screens = defaultdict(list)
    for context, text in said:
        if context not in OF_OTHERS and len(words(text)) > FEW_WORDS:
            screens[context].append(text)
    return screens


def hard_screens(language, said):
    return {
        context: round(reading_ease(language, here))
        for context, here in by_screen(said).items()
        if len(words(" ".join(here))) > MANY_WORDS and reading_ease(language, here) < LEAST_OF_A_SCREEN
    }


@pytest.mark.parametrize("language", EASE)
def test_what_learners_read_reads_easily(language):
    screens = by_screen(texts(language))
    assert len(screens) > 60
    assert reading_ease(language, [text for here in screens.values() for text in here]) >= EASE[language]


@pytest.mark.parametrize("language", EASE)
def test_no_screen_is_far_harder_than_the_others(language):
    assert hard_screens(language, texts(language)) == {}


def test_the_screens_of_others_are_there():
    assert OF_OTHERS - {context for context, _ in texts("en")} == set()


# --- the lint itself ----------------------------------------------------------------------------------

LONG = "This is a sentence that goes on and on until it has one word more than the rule of twenty allows."
HARD = {
    "en": "In order to utilise this, press the button.",
    "nl": "Indien je dit wilt, dien je middels de knop toestemming te verstrekken.",
    "fr": "Veuillez appuyer afin d'envoyer ultérieurement.",
    "de": "Bezüglich der Liste: gegebenenfalls sofort laden.",
}
HEAVY = {
    "en": "Organisational accountability necessitates comprehensive documentation of institutional responsibilities.",
    "nl": "Organisatorische verantwoordelijkheid veronderstelt gedetailleerde documentatie van bevoegdheden.",
}


def test_a_planted_sentence_is_found():
    assert len(too_long([("AddPage", f"Short. {LONG}"), ("AddPage", "Short.")])) == 1
    assert len(words(LONG)) == MOST_WORDS + 1
    found = {language: with_hard_words(language, [("AddPage", text)]) for language, text in HARD.items()}
    assert {language: len(faults) for language, faults in found.items()} == {"en": 2, "nl": 3, "fr": 3, "de": 2}
    for language, text in HEAVY.items():
        assert hard_screens(language, [("AddPage", text)] * 10).keys() == {"AddPage"}
        assert hard_screens(language, [("TechnicalPage", text)] * 10) == {}


@pytest.mark.parametrize(
    ("word", "count"),
    [("keep", 1), ("shared", 1), ("wanted", 2), ("issuer", 2), ("code", 1), ("little", 2), ("choose", 1), ("table", 2)],
)
def test_syllables_are_counted_about_right(word, count):
    assert syllables("en", word) == count
