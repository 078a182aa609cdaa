"""Whose camera reads a code; free of Qt."""

from enum import StrEnum
from typing import Final, Protocol

from wallet.transport.qr_codes import FRAME_VERSION, LAPTOP_FRAME_VERSION, MAX_SINGLE_VERSION

_TARGET, _YES, _NO = "their_camera", "yes", "no"
# By whether everything stands still: who let codes move once may ask for a calm window later.
_STILL: Final = {False: "codes_stand_still", True: "codes_stand_still_in_a_calm_window"}


class Memory(Protocol):
    """Keeps a few texts by name, as `Preferences` does."""

    def get(self, name: str, default: str) -> str:
        """Return what is kept under `name`, else `default`."""
        ...

    def set(self, name: str, value: str) -> None:
        """Keep `value`."""
        ...


class Target(StrEnum):
    """The camera that is to read the code. It decides how large a code may be."""

    PHONE = "phone"
    LAPTOP = "laptop"

    @property
    def frame_version(self) -> int:
        """QR version of each code of a moving one."""
        return LAPTOP_FRAME_VERSION if self is Target.LAPTOP else FRAME_VERSION

    @property
    def single_version(self) -> int:
        """Largest QR version of a code that stands still."""
        return LAPTOP_FRAME_VERSION if self is Target.LAPTOP else MAX_SINGLE_VERSION


SMALLEST_LIMIT: Final = LAPTOP_FRAME_VERSION


class Habits:
    """How codes are shown; remembered from one code to the next."""

    def __init__(self, memory: Memory, *, still: bool = False) -> None:
        """Read habits from `memory`; where all is `still`, codes are so until the person says otherwise."""
        self._memory, self._still_name, self._usually = memory, _STILL[still], _YES if still else _NO

    @property
    def target(self) -> Target:
        """The camera chosen last."""
        try:
            return Target(self._memory.get(_TARGET, Target.PHONE))
        except ValueError:
            return Target.PHONE

    @target.setter
    def target(self, target: Target) -> None:
        self._memory.set(_TARGET, target.value)

    @property
    def still(self) -> bool:
        """Whether a person steps through the codes, so that nothing moves."""
        return self._memory.get(self._still_name, self._usually) == _YES

    @still.setter
    def still(self, still: bool) -> None:
        self._memory.set(self._still_name, _YES if still else _NO)
