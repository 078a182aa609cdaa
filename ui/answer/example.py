"""A question to try with the examples: made up, so that answering can be learned without a second computer."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.ask.desk import AskingDesk
from ui.trying.path import EMPLOYER
from wallet.questions.building import BuildingBlocks, Wish, build_query
from wallet.questions.detail_places import WantedDetail, WantedKind

translate = QCoreApplication.translate

_BLOCKS: Final = BuildingBlocks(
    (Wish(WantedKind.LEARNING, ("Python for data analysis",)),),
    needed=(WantedDetail.NAME, WantedDetail.LEVEL),
    welcome=(WantedDetail.GRADE, WantedDetail.BIRTH_DATE),
)


def example_question(desk: AskingDesk) -> str:
    """Ask anew; the answer can be checked in this program as long as it counts. Off the GUI thread."""
    purpose = translate("Answer", "To see if you can do the data work in our warehouse.")
    return desk.ask(build_query(_BLOCKS), purpose, EMPLOYER).link
