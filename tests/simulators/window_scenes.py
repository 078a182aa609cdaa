"""Scenes of small windows over pages, of a code on the full screen, and of a helper beside the learner."""

import io
from typing import Any

from PIL import Image


def _own(studio: Any) -> None:
    studio.practise()
    page = studio.show("own")
    page.keep.click()
    studio.settle()


def _helper_start(studio: Any) -> None:
    studio.practise()
    studio.show("helper")


def _helped(studio: Any) -> Any:
    studio.practise()
    program, session = studio.program, studio.program.services.session
    program.services.tasks.vault.submit(
        lambda: session.holder.helping.begin("Samira"), lambda _: program.wallet_opened("helper"), program.complain
    )
    studio.settle(lambda: program.place == "helper")
    return program


def _helper_left(studio: Any) -> None:
    program = _helped(studio)
    session = program.services.session

    def work() -> None:
        session.holder.remove(1)
        session.holder.helping.end()

    program.services.tasks.vault.submit(work, lambda _: program.wallet_opened("helper", ended=True), program.complain)
    studio.settle(lambda: program.place == "helper" and session.helper is None)


def _scan(studio: Any) -> None:
    from ui.scan.scan_dialog import ScanDialog  # noqa: PLC0415 - it makes widgets: the application comes first

    page = studio.show("check")
    ScanDialog(page, studio.program.services.tasks.free).open()
    studio.settle()


def _page_choice(studio: Any) -> None:
    from ui.scan.page_choice import PageChoice  # noqa: PLC0415 - it makes widgets: the application comes first

    page = studio.show("check")
    sheets, written = [Image.new("RGB", (210, 297), colour) for colour in ("white", "lightgrey")], io.BytesIO()
    sheets[0].save(written, "PDF", save_all=True, append_images=sheets[1:])
    dialog = PageChoice(page, studio.program.services.tasks.free, written.getvalue(), len(sheets))
    dialog.open()
    studio.settle()


def _issuers(studio: Any) -> None:
    page = studio.show("ask")
    page.form.wish.more_button.click()
    page.form.wish.issuer_button.click()
    studio.settle()


def _question_code(studio: Any) -> Any:
    page = studio.show("ask")
    form = page.form
    form.wish.wishes[0].title.set_text(studio.example("forklift").title)
    form.who.purpose.set_text("To see if you may drive a forklift in our warehouse.")
    form.who.name.set_text("Bakker Logistics")
    form.ask_button.click()
    studio.settle(lambda: page.code.display.plan is not None)
    return page.code.display


def _full_screen(studio: Any) -> None:
    _question_code(studio).full_button.click()
    studio.settle()


def _picture(studio: Any) -> None:
    from ui.credential.picture_dialog import show_picture  # noqa: PLC0415 - as above

    written = io.BytesIO()
    Image.new("RGB", (400, 300), "navy").save(written, "PNG")
    show_picture(studio.show("check"), written.getvalue(), studio.example("python").title)
    studio.settle()


def _about_to_lock(studio: Any) -> None:
    studio.practise()
    studio.show("credentials")
    studio.program.inactivity._warn(30)
    studio.settle()


WINDOW_SCENES = {
    "own": _own,
    "helper-start": _helper_start,
    "helper-beside": _helped,
    "helper-left": _helper_left,
    "scan": _scan,
    "scan-page": _page_choice,
    "ask-issuers": _issuers,
    "code-full-screen": _full_screen,
    "picture": _picture,
    "about-to-lock": _about_to_lock,
}
