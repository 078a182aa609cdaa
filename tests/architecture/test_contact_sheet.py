"""Every screen can be drawn in every look, beside the others on one page."""

import re
import subprocess
import sys
from xml.etree import ElementTree as ET

from PIL import Image

from tests.architecture.tools import ROOT

SCREEN = "first-start"


def test_the_sheet_shows_each_look_of_a_screen_with_words_for_it(tmp_path):
    command = [sys.executable, ROOT / "packaging" / "screens", tmp_path, SCREEN, "--jobs", "1"]
    options = ["--language", "en", "nl", "--theme", "dark", "--text", "200", "--size", "small"]
    done = subprocess.run([*command, *options], capture_output=True, text=True, check=True)
    assert done.stdout == f"1/1 {SCREEN}\n"
    page = (tmp_path / "index.html").read_text(encoding="utf-8").removeprefix("<!doctype html>")
    shown = {image.get("src"): image.get("alt") for image in closed(page).iter("img")}
    assert shown.keys() == {path.name for path in tmp_path.glob("*.png")}
    assert len(set(shown.values())) == len(shown) == 2
    for name in shown:
        with Image.open(tmp_path / name) as picture:
            assert picture.size == (1024, 700)
    pictures = [(tmp_path / name).read_bytes() for name in shown]
    assert pictures[0] != pictures[1], "the language changes the picture"


def test_a_screen_that_does_not_exist_is_refused(tmp_path):
    command = [sys.executable, ROOT / "packaging" / "screens", tmp_path, "no-such-screen"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "no-such-screen" in done.stderr


def closed(page):
    """Parse the page as XML: its empty elements stand open, as HTML lets them."""
    return ET.fromstring(re.sub(r"<((?:meta|img) [^>]*)>", r"<\1/>", page))
