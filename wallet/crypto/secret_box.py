"""A key from a passphrase (Argon2id, RFC 9106) and authenticated encryption with a key (AES-256-GCM)."""

import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from wallet.errors import KeyInvalidError, MalformedError, UnsealFailedError

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
SALT_BYTES: Final = 16

# The floor for new vaults: RFC 9106 section 4, second recommendation.
MIN_MEMORY_KIB: Final = 64 * 1024
MIN_ITERATIONS: Final = 3
LANES: Final = 4

# Bounds on what a key-slot file may ask of this machine.
_MAX_MEMORY_KIB: Final = 2 * 1024 * 1024
_MAX_ITERATIONS: Final = 1_000
_MAX_LANES: Final = 64
_SALT_BYTES_ALLOWED: Final = range(8, 65)
_MEMORY_KIB_PER_LANE: Final = 8

# A new vault asks for no more memory than an old computer can spare; beyond it, iterations grow.
_CALIBRATED_MEMORY_KIB: Final = 256 * 1024
_CALIBRATION_ROUNDS: Final = 6
# A step rounds memory to whole MiB; a measured time this near the target is left alone.
_MEMORY_STEP_KIB: Final = 1024
_CLOSE_ENOUGH: Final = 0.2
_TAG_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Argon2Parameters:
    """What turns one passphrase into one key, all of it public.

    Attributes:
        memory_kib: Memory in KiB, at least 8 for each lane.
        iterations: Passes over the memory.
        lanes: Parallel lanes.
        salt: Random bytes of this key slot.
    """

    memory_kib: int
    iterations: int
    lanes: int
    salt: bytes

    def __post_init__(self) -> None:
        """Refuse parameters that Argon2 does not know or that would stall this machine.

        Raises:
            MalformedError: A parameter is out of bounds.
        """
        if not (
            1 <= self.lanes <= _MAX_LANES
            and self.lanes * _MEMORY_KIB_PER_LANE <= self.memory_kib <= _MAX_MEMORY_KIB
            and 1 <= self.iterations <= _MAX_ITERATIONS
            and len(self.salt) in _SALT_BYTES_ALLOWED
        ):
            raise MalformedError("Argon2 parameters out of bounds")


def derive_key(passphrase: str, parameters: Argon2Parameters) -> bytes:
    """Derive a 256-bit key with Argon2id.

    The passphrase is normalised to NFKC first, so that keyboards that write one letter in different
    ways give one key.

    Args:
        passphrase: As the person typed it.
        parameters: Cost and salt.

    Raises:
        MalformedError: The passphrase holds a lone surrogate, which no keyboard makes.
    """
    try:
        secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    except UnicodeEncodeError:
        # The cause is left out: it quotes the passphrase.
        raise MalformedError("passphrase is not text") from None
    return Argon2id(
        salt=parameters.salt,
        length=KEY_BYTES,
        iterations=parameters.iterations,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    ).derive(secret)


def calibrate_argon2(target_seconds: float, clock: Callable[[], float]) -> tuple[int, int, int]:
    """Find the cost at which one derivation takes about the target on this machine.

    Memory grows first, up to 256 MiB, then iterations. Neither goes under 64 MiB and 3, however slow
    the machine. Takes a few derivations.

    Args:
        target_seconds: Wanted duration; 0.7 lands between 0.5 and 1.
        clock: Seconds on a clock that never goes back.

    Returns:
        Memory in KiB, iterations, lanes.
    """
    memory_kib, iterations = MIN_MEMORY_KIB, MIN_ITERATIONS
    for _ in range(_CALIBRATION_ROUNDS):
        seconds = _measure(memory_kib, iterations, clock)
        if abs(seconds / target_seconds - 1) <= _CLOSE_ENOUGH:
            break
        proposed = _next_cost(memory_kib, iterations, target_seconds / seconds)
        if proposed == (memory_kib, iterations):
            break
        memory_kib, iterations = proposed
    return memory_kib, iterations, LANES


def _measure(memory_kib: int, iterations: int, clock: Callable[[], float]) -> float:
    parameters = Argon2Parameters(memory_kib, iterations, LANES, bytes(SALT_BYTES))
    start = clock()
    derive_key("a passphrase of usual length", parameters)
    # A clock too coarse to see the work must not lead to a division by zero.
    return max(clock() - start, 1e-3)


def _next_cost(memory_kib: int, iterations: int, factor: float) -> tuple[int, int]:
    """Scale memory times iterations, which the duration follows, within the bounds."""
    work = memory_kib * iterations * factor
    memory = round(work / MIN_ITERATIONS / _MEMORY_STEP_KIB) * _MEMORY_STEP_KIB
    memory = min(max(memory, MIN_MEMORY_KIB), _CALIBRATED_MEMORY_KIB)
    return memory, min(max(round(work / memory), MIN_ITERATIONS), _MAX_ITERATIONS)


def seal(key: bytes, plaintext: bytes, associated: bytes, *, nonce: bytes | None = None) -> bytes:
    """Encrypt and authenticate with AES-256-GCM (SP 800-38D).

    One key seals at most 2**32 times with random nonces.

    Args:
        key: 32 bytes.
        plaintext: What to hide.
        associated: What to bind without hiding; unsealing needs the same bytes.
        nonce: 12 bytes never used before with this key; drawn from the system when absent.

    Returns:
        The nonce followed by ciphertext and tag.

    Raises:
        KeyInvalidError: Key or nonce of the wrong length.
    """
    chosen = os.urandom(NONCE_BYTES) if nonce is None else nonce
    if len(chosen) != NONCE_BYTES:
        raise KeyInvalidError("nonce of the wrong length")
    return chosen + _cipher(key).encrypt(chosen, plaintext, associated)


def unseal(key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """Decrypt what `seal` made.

    Args:
        key: The 32 bytes it was sealed with.
        sealed: Nonce, ciphertext and tag.
        associated: The bytes it was bound to.

    Raises:
        KeyInvalidError: Key of the wrong length.
        UnsealFailedError: Another key, other associated bytes, or changed or cut bytes; which is not known.
    """
    cipher = _cipher(key)
    if len(sealed) < NONCE_BYTES + _TAG_BYTES:
        raise UnsealFailedError("sealed bytes are too short")
    try:
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], associated)
    except InvalidTag:
        raise UnsealFailedError("wrong key or changed bytes") from None


def _cipher(key: bytes) -> AESGCM:
    if len(key) != KEY_BYTES:
        raise KeyInvalidError("key of the wrong length")
    return AESGCM(key)
