import base64

import pytest

from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.errors import KeyInvalidError

KEY = PrivateKey.generate("P-256").public
BODY = base64.encodebytes(KEY.to_spki()).decode()
BEGIN, END = "-----BEGIN PUBLIC KEY-----", "-----END PUBLIC KEY-----"


@pytest.mark.parametrize(
    "text",
    [
        f"{BEGIN}\n{BODY}{END}",
        f"\r\n{BEGIN}\r\n{BODY.replace(chr(10), chr(13) + chr(10))}{END}\r\n",
        f"{BEGIN}{BODY.replace(chr(10), '')}{END}",
    ],
)
def test_a_block_is_read_however_its_lines_are_broken(text):
    assert PublicKey.from_pem(text) == KEY


@pytest.mark.parametrize(
    "text",
    [
        "",
        BODY,
        f"{BEGIN}\n{BODY}",
        f"{BEGIN}\n{END}",
        f"{BEGIN}\n{BODY[5:]}{END}",
        f"{BEGIN}\n{BODY}{END}\n{BEGIN}\n{BODY}{END}",
        f"{BEGIN}\nComment: x\n{BODY}{END}",
        f"{BEGIN}\n{BODY}{END}\nmore",
        f"{BEGIN}\n{BODY}{END}".replace("PUBLIC", "PRIVATE"),
        f"{BEGIN}\n{BODY}{END}" + " " * 10_000,
        f"{BEGIN}\n{'é' * 40}{END}",
    ],
)
def test_anything_else_is_no_key(text):
    with pytest.raises(KeyInvalidError):
        PublicKey.from_pem(text)
