"""QR codes: what goes into one, how large it becomes, and its picture."""

import io
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import qrcode
from PIL import Image
from qrcode import constants, util

from wallet.errors import TooLargeError
from wallet.transport.multipart_ur import (
    MAX_FRAGMENTS,
    MAX_MESSAGE_BYTES,
    UR_PRESENTATION,
    encode_single,
    frames,
    wrap_bytes,
)
from wallet.transport.packing import pack_presentation
from wallet.transport.page_address import to_page_address

ErrorCorrection = Literal["L", "M", "Q"]

# From a screen or from print to a phone's camera, print at 50 mm or more.
MAX_SINGLE_VERSION: Final = 25
# From a phone's screen to a webcam.
FRAME_VERSION: Final = 15
# Between two laptops.
LAPTOP_FRAME_VERSION: Final = 20
QUIET_ZONE: Final = 4

_LEVELS: Final = {
    "L": constants.ERROR_CORRECT_L,
    "M": constants.ERROR_CORRECT_M,
    "Q": constants.ERROR_CORRECT_Q,
}
_VERSIONS: Final = range(1, 41)
# A run of digits shorter than this costs more in a segment of its own than within its surroundings.
_SHORTEST_SEGMENT: Final = 20
# Longest numbers and CBOR around a fragment: an array of numbers under 2**16, 2**16, 2**32, 2**32 and bytes.
_PART_NUMBERS: Final = f"99999-{MAX_FRAGMENTS}/"
_PART_BYTES: Final = 1 + 3 + 3 + 5 + 5 + 3
_CHECKSUM_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code without its quiet zone: rows of modules, True for dark."""

    modules: tuple[tuple[bool, ...], ...]
    version: int


@dataclass(frozen=True, slots=True)
class CodeSize:
    """What the size meter shows.

    Attributes:
        packed_bytes: Bytes of the packed presentation.
        version: QR version of the one code, or None where it takes several.
        frame_count: 1, or the fewest frames that carry it all.
    """

    packed_bytes: int
    version: int | None
    frame_count: int


@dataclass(frozen=True, slots=True)
class CodePlan:
    """How a message becomes codes.

    Attributes:
        packed_bytes: Bytes of the packed message.
        single: Text of the one code, or None where it takes several.
        version: QR version of the one code, or of each frame.
        error_correction: Level it was planned for.
        parts: Texts of the fewest codes that carry it all, for paper: the one code, or the plain frames in order.
        message: The UR message behind the frames.
        max_fragment: Bytes of the message in one frame.
        ur_type: What kind of message it is.
    """

    packed_bytes: int
    single: str | None
    version: int
    error_correction: ErrorCorrection
    parts: tuple[str, ...]
    message: bytes
    max_fragment: int
    ur_type: str = UR_PRESENTATION

    @property
    def frame_count(self) -> int:
        """How many codes carry it all when none is missed."""
        return len(self.parts)

    def frames(self) -> Iterator[str]:
        """Texts to show one after the other, without end: the one code again and again, or moving frames."""
        if self.single is not None:
            return itertools.repeat(self.single)
        return frames(self.ur_type, self.message, max_fragment=self.max_fragment)


def plan_codes(
    presentation: str,
    *,
    page: str | None,
    error_correction: ErrorCorrection = "L",
    max_version: int = MAX_SINGLE_VERSION,
    frame_version: int = FRAME_VERSION,
) -> CodePlan:
    """Choose one code where it fits, else frames.

    A copy (no key binding) takes the address form once a page is set. Anything else is a UR; where that does not
    fit one code, and a page is set, the denser address form saves it from becoming frames.

    Args:
        presentation: Compact SD-JWT.
        page: Page address from the settings, or None.
        error_correction: L on a screen, M in print.
        max_version: Largest version of a single code.
        frame_version: Version of each frame.

    Raises:
        TooLargeError: More than packed presentations or moving frames carry.
        PackingError: The presentation does not survive packing.
        MalformedError: `page` is no page address.
    """
    packed = pack_presentation(presentation)
    address = to_page_address(packed, page) if page else None
    # An address may be remembered by browsers, so only what proves nothing of its holder goes first as one.
    first = address is not None and _is_copy(presentation)
    return plan_message(
        UR_PRESENTATION,
        packed,
        preferred=(address,) if address and first else (),
        texts=(address,) if address and not first else (),
        error_correction=error_correction,
        max_version=max_version,
        frame_version=frame_version,
    )


def plan_message(
    ur_type: str,
    packed: bytes,
    *,
    texts: Sequence[str] = (),
    preferred: Sequence[str] = (),
    error_correction: ErrorCorrection = "L",
    max_version: int = MAX_SINGLE_VERSION,
    frame_version: int = FRAME_VERSION,
) -> CodePlan:
    """Choose one code for a message where it fits, else frames.

    Args:
        ur_type: Type of the UR; see `wallet.transport.multipart_ur`.
        packed: The message.
        texts: Other whole texts that stand for it, taken in order where the UR does not fit one code.
        preferred: Such texts that are tried before the UR.
        error_correction: L on a screen, M in print.
        max_version: Largest version of a single code.
        frame_version: Version of each frame.

    Raises:
        TooLargeError: More than moving frames carry.
    """
    message = wrap_bytes(packed)
    if len(message) > MAX_MESSAGE_BYTES:
        raise TooLargeError("frames")
    for text in (*preferred, encode_single(ur_type, message), *texts):
        version = smallest_version(text, error_correction)
        if version is not None and version <= max_version:
            return CodePlan(len(packed), text, version, error_correction, (text,), message, len(message), ur_type)
    fragment = _fragment_capacity(ur_type, frame_version, error_correction)
    endless = frames(ur_type, message, max_fragment=fragment)
    first = next(endless)
    if "-" not in first.split("/")[1]:
        # It fits one frame, which is larger than the largest single code asked for.
        return CodePlan(len(packed), first, frame_version, error_correction, (first,), message, len(message), ur_type)
    count = int(first.split("/")[1].split("-")[1])
    if count > MAX_FRAGMENTS:
        raise TooLargeError("frames")
    parts = (first, *itertools.islice(endless, count - 1))
    return CodePlan(len(packed), None, frame_version, error_correction, parts, message, fragment, ur_type)


def measure(presentation: str, page: str | None) -> CodeSize:
    """Tell how large the code of a presentation becomes, without drawing it.

    Raises:
        TooLargeError, PackingError, MalformedError: As `plan_codes`.
    """
    plan = plan_codes(presentation, page=page)
    version = plan.version if plan.single is not None else None
    return CodeSize(plan.packed_bytes, version, plan.frame_count)


def smallest_version(content: str, error_correction: ErrorCorrection = "L") -> int | None:
    """Return the version of the smallest QR code that holds `content`, or None where none does."""
    segments = _segments(content)
    limits = util.BIT_LIMIT_TABLE[_LEVELS[error_correction]]
    for version in _VERSIONS:
        bits = sum(4 + util.length_in_bits(segment.mode, version) + _bits(segment) for segment in segments)
        if bits <= limits[version]:
            return version
    return None


def qr_matrix(content: str, *, error_correction: ErrorCorrection = "L", version: int | None = None) -> QrCode:
    """Make a QR code.

    Args:
        content: Capitals and digits take least room.
        error_correction: L on a screen, M in print.
        version: The least version; frames of one size do not jump.

    Raises:
        TooLargeError: No QR code holds this much.
    """
    smallest = smallest_version(content, error_correction)
    if smallest is None:
        raise TooLargeError("QR code")
    code = qrcode.QRCode(version=max(smallest, version or 1), error_correction=_LEVELS[error_correction], border=0)
    for segment in _segments(content):
        code.add_data(segment)
    code.make(fit=False)
    return QrCode(tuple(tuple(bool(module) for module in row) for row in code.modules), int(code.version))


def qr_png(code: QrCode, *, scale: int, quiet_zone: int = QUIET_ZONE) -> bytes:
    """Draw a QR code.

    Args:
        code: The code.
        scale: Pixels a module; readers need two and a half.
        quiet_zone: White modules around it; the standard asks for four.

    Returns:
        A PNG in black and white.
    """
    side = len(code.modules)
    pixels = bytes(0 if module else 255 for row in code.modules for module in row)
    image = Image.new("L", (side + 2 * quiet_zone,) * 2, 255)
    image.paste(Image.frombytes("L", (side, side), pixels), (quiet_zone, quiet_zone))
    image = image.resize((image.width * scale, image.height * scale), Image.Resampling.NEAREST)
    out = io.BytesIO()
    image.convert("1").save(out, "PNG", optimize=True)
    return out.getvalue()


def _is_copy(presentation: str) -> bool:
    """Whether it plainly proves nothing of its holder: an SD-JWT without key binding, or a bare document."""
    if presentation.startswith("{"):
        return "VerifiablePresentation" not in presentation
    return presentation.endswith("~")


def _segments(content: str) -> list[util.QRData]:
    return list(util.optimal_data_chunks(content.encode("utf-8"), minimum=_SHORTEST_SEGMENT))


def _bits(segment: util.QRData) -> int:
    length = len(segment)
    if segment.mode == util.MODE_NUMBER:
        return length // 3 * 10 + (0, 4, 7)[length % 3]
    if segment.mode == util.MODE_ALPHA_NUM:
        return length // 2 * 11 + length % 2 * 6
    return length * 8


def _fragment_capacity(ur_type: str, version: int, error_correction: ErrorCorrection) -> int:
    """Bytes of a message in a frame of this size."""
    limit = int(util.BIT_LIMIT_TABLE[_LEVELS[error_correction]][version])
    letters = (limit - 4 - int(util.length_in_bits(util.MODE_ALPHA_NUM, version))) // 11 * 2
    words = letters - len(f"ur:{ur_type}/{_PART_NUMBERS}")
    return words // 2 - _PART_BYTES - _CHECKSUM_BYTES
