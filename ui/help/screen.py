"""Puts the screen of help together."""

from ui.explain.presenter import WordsPresenter
from ui.explain.texts import explained
from ui.explain.words import WORDS
from ui.help.pages import HelpPages
from ui.help.presenter import HelpPresenter
from ui.screens import Screen
from ui.services import Services
from wallet.errors import HelperModeError
from wallet.places import home_folder


def build(services: Services) -> Screen:
    """Make the screen."""
    pages = HelpPages(home_folder(), practising=services.session.practising)
    words = WordsPresenter(pages.words, tuple(WORDS), explained)
    presenter = HelpPresenter(pages, words, services.shell)

    def show_steps() -> None:
        services.trying.reopen()
        services.shell.go("credentials")

    def try_examples() -> None:
        if services.session.helper is not None:
            services.shell.complain(HelperModeError())
        else:
            services.shell.go("first-start", practise=True)

    pages.back.connect(presenter.back)
    pages.help.examples_button.clicked.connect(try_examples)
    pages.help.steps_button.clicked.connect(show_steps)
    pages.help.words_button.clicked.connect(presenter.show_words)
    pages.words.searched.connect(words.search)
    pages.words.word_chosen.connect(words.choose)
    pages.words.reader_chosen.connect(words.read_as)
    return Screen(pages, presenter)
