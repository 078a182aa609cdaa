"""A question to try with the examples: made up, so that answering can be learned without a second computer."""

from PySide6.QtCore import QCoreApplication

from ui.ask.desk import AskingDesk
from ui.trying.path import EMPLOYER
from wallet.examples import examples
from wallet.questions.building import BuildingBlocks, Wish, build_query
from wallet.questions.detail_places import WantedDetail, WantedKind

translate = QCoreApplication.translate


def example_question(desk: AskingDesk, language: str) -> str:
    """Ask anew for the first example; the answer can be checked in this program as long as it counts.

    Off the GUI thread.

    Args:
        desk: Keeps the question.
        language: The language the examples are in (ISO 639-1).
    """
    blocks = BuildingBlocks(
        (Wish(WantedKind.LEARNING, (examples(language)[0].title,)),),
        needed=(WantedDetail.NAME, WantedDetail.LEVEL),
        welcome=(WantedDetail.GRADE, WantedDetail.BIRTH_DATE),
    )
    purpose = translate("Answer", "To see if you can do the data work in our warehouse.")
    return desk.ask(build_query(blocks), purpose, EMPLOYER).link
