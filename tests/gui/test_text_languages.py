"""A text of a credential says in which language it is, and can be read in its others."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.simulators.format_scenes import _check_file
from tests.simulators.studio import NOW, SCENES, Studio
from ui.widgets.text import Text


def languages_on(page: QWidget) -> dict[str, str]:
    """Which language assistive technology is told of each text that shows."""
    found = {}
    for text in page.findChildren(Text):
        told = QAccessible.queryAccessibleInterface(text).attributesInterface()
        if text.isVisibleTo(page) and told is not None:
            found[text.text()] = told.attributeValue(QAccessible.Attribute.Locale).name().partition("_")[0]
    return found


@pytest.fixture
def studio(start, qapp):
    return Studio(qapp, start(clock=lambda: NOW))


def test_a_credential_in_several_languages_is_read_in_each(studio):
    SCENES["european-unsealed"](studio)
    page = studio.program.window.page
    own = languages_on(page)
    assert own["Noor de Wit"] == own["Written in several languages"] == "en"
    choice = page.says.language
    others = {choice.box.itemData(place): choice.box.itemText(place) for place in range(choice.box.count())}
    assert len(others) > 1
    page.language_chosen.emit("nl")
    studio.settle(lambda: choice.current() == "nl")
    told = languages_on(page)
    dutch = {text for text, language in told.items() if language == "nl"}
    assert dutch
    assert not dutch & {text for text, language in own.items() if language != "nl" and text in told}
    assert told["Written in several languages"] == "en"
    page.says.elements_button.click()
    studio.settle()
    told = languages_on(studio.program.window.page)
    assert {"en", "nl"} == set(told.values())
    assert dutch & {text for text, language in told.items() if language == "nl"}
    assert {language for text, language in told.items() if text.startswith("Stated")} == {"en"}


def test_a_verdict_names_what_was_learned_in_its_language(studio):
    studio.program.services.language.use("fr")
    _check_file("diploma.json")(studio)
    told = languages_on(studio.program.window.page.card)
    assert {language for text, language in told.items() if text.startswith("Water engineering")} == {"en"}
    studio.program.services.language.use("en")


def test_the_window_says_which_language_it_speaks(studio):
    program = studio.program
    program.go("first-start")
    for code in ("nl", "fr", "en"):
        program.services.language.use(code)
        studio.settle()
        assert set(languages_on(program.window).values()) == {code}


def test_what_they_will_see_says_in_which_language_the_issuer_wrote_it(studio):
    SCENES["european-unsealed"](studio)
    services, found = studio.program.services, []
    services.tasks.vault.submit(
        lambda: services.session.holder.page("Delta", limit=1).items[0], found.append, studio.program.complain
    )
    studio.settle(lambda: bool(found))
    services.language.use("fr")  # in which this issuer wrote nothing
    told = languages_on(studio.show("share", credential_id=found[0].stored.id))
    assert told["Zeeland College"] == "en"
    assert set(told.values()) == {"fr", "en"}
