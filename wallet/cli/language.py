"""The language of the command line: that of the terminal, or of the system, where there are texts in it.

It is English where there are none.

All texts go through `gettext` of the standard library, as those of Click do. What is gathered for translators stands in
`packaging/translations`.
"""

import gettext
import locale
import os
import sys
from collections.abc import Callable, Iterator, Mapping
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


def system_locale() -> str:
    """Return the locale in which the system speaks, such as `nl_BE`; empty where only the environment says so."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only where there is such a system

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    else:  # noqa: RET505 - else the type checker of another system takes this for unreachable
        return ""


def language_of(environment: Mapping[str, str], system: Callable[[], str] = system_locale) -> str:
    """Choose the language that an environment asks for, as GNU gettext does; English where it is another one.

    Args:
        environment: Environment variables; in the locale C, nobody's wishes count.
        system: Returns the locale of the system, which counts where the environment names none; empty for none.
    """
    chosen = next(filter(None, map(environment.get, _LOCALES)), "") or system()
    if not chosen or _code(chosen) in _NO_LANGUAGE:
        return ENGLISH
    wishes = [*environment.get(_WISHES, "").split(":"), chosen]
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


def _code(name: str) -> str:
    """Take `nl` out of `nl_BE.UTF-8`."""
    for sign in "@._":
        name = name.partition(sign)[0]
    return name.strip().lower()
