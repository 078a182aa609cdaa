import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.crypto import secret_box
from wallet.crypto.secret_box import Argon2Parameters, calibrate_argon2, derive_key, seal, unseal
from wallet.errors import KeyInvalidError, MalformedError, UnsealFailedError

KEY = bytes(range(32))
SALT = b"0123456789abcdef"


def _cheap(salt: bytes = SALT, iterations: int = 1) -> Argon2Parameters:
    return Argon2Parameters(memory_kib=32, iterations=iterations, lanes=4, salt=salt)


# --- sealing ------------------------------------------------------------------------------------


@given(st.binary(max_size=200), st.binary(max_size=50))
def test_unsealing_gives_back_what_was_sealed(plaintext: bytes, associated: bytes):
    sealed = seal(KEY, plaintext, associated)

    assert unseal(KEY, sealed, associated) == plaintext
    assert len(sealed) == len(plaintext) + 28


@given(st.binary(max_size=60), st.binary(max_size=20), st.data())
def test_no_flipped_bit_is_accepted(plaintext: bytes, associated: bytes, data: st.DataObject):
    sealed = seal(KEY, plaintext, associated)
    place = data.draw(st.integers(0, 8 * (len(sealed) + len(associated)) - 1))
    changed = bytearray(sealed + associated)
    changed[place // 8] ^= 1 << place % 8
    with pytest.raises(UnsealFailedError):
        unseal(KEY, bytes(changed[: len(sealed)]), bytes(changed[len(sealed) :]))


def test_another_key_or_cut_bytes_are_refused():
    sealed = seal(KEY, b"secret", b"")
    with pytest.raises(UnsealFailedError):
        unseal(bytes(32), sealed, b"")
    for length in range(len(sealed)):
        with pytest.raises(UnsealFailedError):
            unseal(KEY, sealed[:length], b"")


def test_the_example_of_the_gcm_specification():
    # Test case 16 of "The Galois/Counter Mode of Operation".
    key = bytes.fromhex("feffe9928665731c6d6a8f9467308308" * 2)
    nonce = bytes.fromhex("cafebabefacedbaddecaf888")
    plaintext = bytes.fromhex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    )
    associated = bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    sealed = seal(key, plaintext, associated, nonce=nonce)

    assert sealed[:12] == nonce
    assert sealed[-16:] == bytes.fromhex("76fc6ece0f4e1768cddf8853bb2d551b")


def test_every_sealing_draws_a_new_nonce():
    assert len({seal(KEY, b"", b"")[:12] for _ in range(100)}) == 100


@pytest.mark.parametrize("length", [0, 16, 24, 31, 33])
def test_keys_of_another_length_are_refused(length: int):
    with pytest.raises(KeyInvalidError):
        seal(bytes(length), b"", b"")
    with pytest.raises(KeyInvalidError):
        unseal(bytes(length), bytes(40), b"")


@pytest.mark.parametrize("length", [0, 8, 11, 13, 16])
def test_nonces_of_another_length_are_refused(length: int):
    with pytest.raises(KeyInvalidError):
        seal(KEY, b"", b"", nonce=bytes(length))


# --- keys from passphrases ----------------------------------------------------------------------


def test_the_key_follows_passphrase_and_parameters():
    key = derive_key("correct horse", _cheap())

    assert len(key) == 32
    assert derive_key("correct horse", _cheap()) == key
    assert derive_key("correct horsf", _cheap()) != key
    assert derive_key("correct horse ", _cheap()) != key
    assert derive_key("correct horse", _cheap(salt=SALT[::-1])) != key
    assert derive_key("correct horse", _cheap(iterations=2)) != key


def test_argon2id_gives_the_key_of_the_reference_implementation():
    # Reference command line: argon2 somesalt -id -t 2 -m 16 -p 1 -l 32, passphrase "password".
    parameters = Argon2Parameters(memory_kib=65536, iterations=2, lanes=1, salt=b"somesalt")
    assert (
        derive_key("password", parameters).hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
    )


@pytest.mark.parametrize(
    ("typed", "elsewhere"),
    [("caf\u00e9", "cafe\u0301"), ("\ufb01n", "fin"), ("\u212b", "A\u030a"), ("\uff11\uff12", "12")],
)
def test_one_passphrase_typed_in_two_ways_gives_one_key(typed: str, elsewhere: str):
    assert derive_key(typed, _cheap()) == derive_key(elsewhere, _cheap())


def test_text_that_no_keyboard_makes_is_refused_without_being_quoted():
    with pytest.raises(MalformedError) as caught:
        derive_key("pass\ud800phrase", _cheap())
    assert "phrase" not in str(caught.value).replace("passphrase is not text", "")
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    "changed",
    [
        {"memory_kib": 31},
        {"memory_kib": 0},
        {"memory_kib": 2 * 1024 * 1024 + 1},
        {"iterations": 0},
        {"iterations": 1001},
        {"lanes": 0},
        {"lanes": 65, "memory_kib": 65536},
        {"salt": b"1234567"},
        {"salt": bytes(65)},
    ],
)
def test_parameters_out_of_bounds_are_refused(changed: dict[str, int]):
    with pytest.raises(MalformedError):
        Argon2Parameters(**({"memory_kib": 32, "iterations": 1, "lanes": 4, "salt": SALT} | changed))


# --- calibration --------------------------------------------------------------------------------


class Machine:
    """A machine on which a derivation takes a time that follows its cost, by its own clock."""

    def __init__(self, seconds_per_gib: float, overhead: float = 0.0) -> None:
        self.now = 100.0
        self.derivations = 0
        self._seconds_per_gib = seconds_per_gib
        self._overhead = overhead

    def derive(self, _: str, parameters: Argon2Parameters) -> bytes:
        self.derivations += 1
        self.now += self.seconds(parameters.memory_kib, parameters.iterations)
        return bytes(32)

    def seconds(self, memory_kib: int, iterations: int) -> float:
        return self._overhead + self._seconds_per_gib * memory_kib * iterations / 1024**2

    def clock(self) -> float:
        return self.now


@pytest.mark.parametrize("overhead", [0.0, 0.1])
@pytest.mark.parametrize("seconds_per_gib", [0.01, 0.1, 0.4, 0.9, 1.5, 3.0])
def test_calibration_lands_between_half_a_second_and_one(
    monkeypatch: pytest.MonkeyPatch, seconds_per_gib: float, overhead: float
):
    machine = Machine(seconds_per_gib, overhead)
    monkeypatch.setattr(secret_box, "derive_key", machine.derive)
    memory_kib, iterations, lanes = calibrate_argon2(0.7, machine.clock)

    assert 0.5 <= machine.seconds(memory_kib, iterations) <= 1
    assert 64 * 1024 <= memory_kib <= 256 * 1024
    assert iterations >= 3
    assert lanes == 4
    assert machine.derivations <= 6


@pytest.mark.parametrize("seconds_per_gib", [10.0, 1000.0])
def test_a_slow_machine_keeps_the_floor(monkeypatch: pytest.MonkeyPatch, seconds_per_gib: float):
    machine = Machine(seconds_per_gib)
    monkeypatch.setattr(secret_box, "derive_key", machine.derive)

    assert calibrate_argon2(0.7, machine.clock) == (64 * 1024, 3, 4)
    assert machine.derivations == 1


def test_a_clock_that_stands_still_ends_the_calibration(monkeypatch: pytest.MonkeyPatch):
    machine = Machine(0.0)
    monkeypatch.setattr(secret_box, "derive_key", machine.derive)
    memory_kib, iterations, _ = calibrate_argon2(0.7, machine.clock)

    Argon2Parameters(memory_kib, iterations, 4, SALT)
    assert machine.derivations <= 6
