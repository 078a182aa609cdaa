"""The language of the command line: that of the terminal where there are texts in it, else English.

All texts go through `gettext` of the standard library, as those of Click do. What is gathered for translators stands in
`packaging/translations`.
"""

import gettext
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, TypeVar

from resources import resource

_Texts = TypeVar("_Texts")

DOMAIN: Final = "learner_wallet"
ENGLISH: Final = "en"
LANGUAGES: Final = (ENGLISH, "nl", "fr", "de")
# Locale categories that decide about messages, strongest first (POSIX.1-2024, 8.2); then GNU's list of wishes.
_LOCALES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
_WISHES: Final = "LANGUAGE"
_NO_LANGUAGE: Final = frozenset({"c", "posix"})

_SPOKEN: ContextVar[str] = ContextVar("spoken", default=ENGLISH)


def marked(texts: _Texts) -> _Texts:
    """Mark a text, or all texts of a table, for translation where it is shown; returns it as it is."""
    return texts


def language_of(environment: Mapping[str, str]) -> str:
    """Choose the language that an environment asks for, as GNU gettext does; English where it is another one.

    Args:
        environment: Environment variables; without a locale, or in the locale C, nobody's wishes count.
    """
    locale = next(filter(None, map(environment.get, _LOCALES)), "")
    if not locale or _code(locale) in _NO_LANGUAGE:
        return ENGLISH
    wishes = [*environment.get(_WISHES, "").split(":"), locale]
    return next((code for code in map(_code, wishes) if code in LANGUAGES), ENGLISH)


def spoken_language() -> str:
    """Tell the language of what is said now: an ISO 639-1 code."""
    return _SPOKEN.get()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say everything inside in one of `LANGUAGES`, and afterwards as before."""
    domain, wishes = gettext.textdomain(), os.environ.get(_WISHES)
    token = _SPOKEN.set(language)
    gettext.bindtextdomain(DOMAIN, str(resource("locale")))
    gettext.textdomain(DOMAIN)
    # Where gettext looks first, at every text.
    os.environ[_WISHES] = language
    try:
        yield
    finally:
        _SPOKEN.reset(token)
        gettext.textdomain(domain)
        if wishes is None:
            del os.environ[_WISHES]
        else:
            os.environ[_WISHES] = wishes


def _code(locale: str) -> str:
    """Take `nl` out of `nl_BE.UTF-8`."""
    for sign in "@._":
        locale = locale.partition(sign)[0]
    return locale.strip().lower()
