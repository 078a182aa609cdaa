"""Names and writing of files the person saves."""

import pytest

from ui.saving import suggested_name, write_file
from wallet.errors import StorageError


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Python for data analysis", "Python-for-data-analysis.pdf"),
        ("NT2: spreken/luisteren, A1", "NT2-spreken-luisteren-A1.pdf"),
        ("../../etc", "etc.pdf"),
        ("\u202e \x00", "credential.pdf"),
        ("x" * 300, "x" * 80 + ".pdf"),
    ],
)
def test_a_title_becomes_a_harmless_name(title, name):
    assert suggested_name(title, ".pdf") == name


def test_a_file_is_written_whole_and_takes_the_place_of_an_older_one(tmp_path):
    target = tmp_path / "code.png"
    write_file(str(target), b"first")
    write_file(str(target), b"second")
    assert target.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_that_refuses_leaves_nothing_behind(tmp_path):
    with pytest.raises(StorageError):
        write_file(str(tmp_path / "missing" / "code.png"), b"data")
    assert list(tmp_path.iterdir()) == []
