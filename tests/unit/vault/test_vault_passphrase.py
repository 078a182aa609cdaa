import pytest

from wallet.errors import WeakPassphraseError
from wallet.vault import passphrase_score
from wallet.vault.passphrase import require_strong


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [("", "length"), ("x9$Kq2!", "length"), ("password", "guessable"), ("aaaaaaaaaaaa", "guessable")],
)
def test_a_passphrase_that_is_easy_to_guess_is_refused(passphrase: str, why: str):
    with pytest.raises(WeakPassphraseError) as caught:
        require_strong(passphrase)
    assert caught.value.detail == why


@pytest.mark.parametrize(
    "passphrase", ["Groene fiets op zolder", "correct horse battery staple", "zes ж чаша 9 fiets" * 9]
)
def test_a_good_one_passes(passphrase: str):
    require_strong(passphrase)


def test_the_score_grows_from_0_to_4():
    assert passphrase_score("") == 0
    assert passphrase_score("zonder") < 3
    assert passphrase_score("correct horse battery staple") == 4
