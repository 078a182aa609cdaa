from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.errors import WrongRecoveryCodeError
from wallet.vault import RecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
codes = st.binary(min_size=16, max_size=16).map(RecoveryCode)


@given(codes)
def test_it_reads_back_what_it_wrote(code: RecoveryCode):
    assert RecoveryCode.parse(code.text) == code
    assert [len(group) for group in code.groups] == [4] * 7
    assert set("".join(code.groups)) <= set(ALPHABET)


@given(codes, st.sampled_from(["-", " ", "", "\u2013", " \n", "."]))
def test_it_forgives_what_people_do(code: RecoveryCode, between: str):
    typed = between.join(code.groups).lower().replace("0", "o").replace("1", "l")
    assert RecoveryCode.parse(f" {typed} ") == code
    assert RecoveryCode.parse(code.text.replace("1", "i")) == code


@given(codes, st.integers(0, 27), st.integers(1, 31))
def test_one_wrong_letter_never_passes_as_the_same_code(code: RecoveryCode, place: int, shift: int):
    letters = list("".join(code.groups))
    letters[place] = ALPHABET[(ALPHABET.index(letters[place]) + shift) % 32]
    with suppress(WrongRecoveryCodeError):
        assert RecoveryCode.parse("".join(letters)) != code


def test_the_checksum_catches_nearly_every_wrong_letter():
    code = RecoveryCode(bytes(range(16)))
    letters = "".join(code.groups)
    passed = 0
    for place in range(28):
        for letter in ALPHABET.replace(letters[place], ""):
            with suppress(WrongRecoveryCodeError):
                RecoveryCode.parse(letters[:place] + letter + letters[place + 1 :])
                passed += 1
    assert passed <= 3  # of 868; one in 4,096 is expected


@pytest.mark.parametrize("text", ["", "0000", "U" * 28, "0" * 29, "é" * 28, "\ud800" * 28])
def test_what_is_no_code_is_refused(text: str):
    with pytest.raises(WrongRecoveryCodeError):
        RecoveryCode.parse(text)


def test_codes_differ_and_stay_out_of_messages():
    first, second = RecoveryCode.generate(), RecoveryCode.generate()
    assert first != second
    assert len(first.secret) == 16
    assert first.groups[0] not in repr(first)
    assert repr(first.secret) not in repr(first)
