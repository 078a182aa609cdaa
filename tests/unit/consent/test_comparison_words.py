"""Comparison words: the same on both sides, other ones for anything that was swapped."""

import dataclasses
import itertools
import json
import re
from collections import Counter

import pytest

from tests.unit.consent.guidance_material import COUNSELLOR, NOBODY, NOW, TERMS, invitation
from wallet.consent.comparison_words import WORD_LISTS, comparison_words, word_list
from wallet.consent.invitation import parse_invitation
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.questions.askers import AskerIdentity

# The keys of RFC 7515 appendix A.3 and RFC 7517 appendix A.1.
SIGNER = {
    "kty": "EC",
    "crv": "P-256",
    "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
}
OPENER = {
    "kty": "EC",
    "crv": "P-256",
    "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
    "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
}


def fixed(language):
    """An invitation whose keys and name never change; words do not look at its signature."""
    did = "did:jwk:" + encode_base64url(json.dumps(SIGNER).encode())
    header = {"alg": "ES256", "typ": "learner-invitation+jwt", "kid": did + "#0"}
    text = ".".join(encode_base64url(part) for part in (json.dumps(header).encode(), b"{}", b""))
    terms = dataclasses.replace(TERMS, language=language)
    return dataclasses.replace(invitation(), id="fixed-name-of-this-one", encryption_key=OPENER, terms=terms, text=text)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ("siroop", "kwarts", "suiker")),
        ("NL-be", ("siroop", "kwarts", "suiker")),
        ("en-GB", ("sailboat", "karate", "song")),
        ("fr", ("pudding", "impala", "sarcelle")),
        ("fr-BE", ("pudding", "impala", "sarcelle")),
        ("de", ("Salz", "Konzert", "Specht")),
        ("es", ("sailboat", "karate", "song")),
        ("nld", ("sailboat", "karate", "song")),
    ],
)
def test_words_never_change_between_versions(language, words):
    assert comparison_words(fixed(language)) == words


def test_both_sides_read_the_same_words():
    made = invitation()
    assert comparison_words(parse_invitation(made.text, NOBODY, NOW)) == comparison_words(made)


def test_whatever_is_swapped_gives_other_words():
    honest = invitation()
    swapped = [
        invitation(AskerIdentity(PrivateKey.generate())),
        invitation(encryption_key=PrivateKey.generate().public.jwk),
        invitation(id="another-name-of-one"),
        invitation(AskerIdentity(PrivateKey.generate()), encryption_key=PrivateKey.generate().public.jwk),
    ]
    words = {comparison_words(one) for one in (honest, *swapped)}
    assert len(words) == 5


def test_each_word_of_the_list_can_come_first_and_last():
    numbers = {place: set() for place in range(3)}
    words = word_list("nl")
    for one in range(12):
        said = comparison_words(invitation(COUNSELLOR, id=f"invitation-number-{one}"))
        for place, word in enumerate(said):
            numbers[place].add(words.index(word))
    # Twelve draws of 1024: the same place four times would be no chance.
    assert all(len(found) > 8 for found in numbers.values())


@pytest.mark.parametrize("language", WORD_LISTS)
def test_a_list_has_the_words_it_needs(language):
    words = word_list(language)
    assert len(words) == len(set(words)) == 1024
    assert list(words) == sorted(words)
    # German writes the name of a thing with a capital.
    shape = "[A-Z][a-z]{2,8}" if language == "de" else "[a-z]{3,9}"
    assert all(re.fullmatch(shape, word) for word in words)


@pytest.mark.parametrize("language", WORD_LISTS)
def test_no_word_of_a_list_begins_another(language):
    words = [word.casefold() for word in word_list(language)]
    assert not [(one, next_) for one, next_ in itertools.pairwise(words) if next_.startswith(one)]


@pytest.mark.parametrize("language", WORD_LISTS)
def test_no_two_words_of_a_list_differ_by_one_letter(language):
    # Two words that are one letter apart share a word with a letter left out, or with a letter made a blank.
    words = [word.casefold() for word in word_list(language)]
    blanks = Counter(word[:place] + "." + word[place + 1 :] for word in words for place in range(len(word)))
    assert [blank for blank, count in blanks.items() if count > 1] == []
    shorter = {word[:place] + word[place + 1 :] for word in words for place in range(len(word))}
    assert shorter.isdisjoint(words)
    turned = {
        word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        for word in words
        for place in range(len(word) - 1)
        if word[place] != word[place + 1]
    }
    assert turned.isdisjoint(words)
