"""Which example it is whose verdict shows on the check page, and the next one."""

from ui.trying.check_examples import CheckExample
from ui.trying.note import StepNote


class ExampleNote(StepNote):
    """Takes no room until an example shows."""

    def __init__(self) -> None:
        super().__init__(" ")

    def show_example(self, example: CheckExample) -> None:
        """Say which one it is and what to look at, and offer the next one."""
        place = self.tr("Example %1 of %2.")
        place = place.replace("%1", str(example.number)).replace("%2", str(len(CheckExample)))
        more = {
            CheckExample.GENUINE: self.tr("This one is in order."),
            CheckExample.EXPIRED: self.tr("This one has expired. See the date."),
            CheckExample.WITHDRAWN: self.tr("The issuer withdrew this one."),
        }
        last = example is list(CheckExample)[-1]
        self.button.setText(self.tr("Done") if last else self.tr("Next example"))
        self.say(f"{place} {more[example]}")
        self.lead_on()

    def hide_example(self) -> None:
        """Say nothing of examples."""
        self.hide()
