"""Each system is told of the same files, and that this program opens them."""

import importlib.machinery
import importlib.util
import plistlib
import re
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from tests.architecture.tools import ROOT
from ui.app_icon import APP_ICON_SIZES
from wallet.transport.file_endings import BACKUP_ENDING, credential_ending
from wallet.transport.guidance_texts import FILE_ENDINGS

PACKAGING = ROOT / "packaging"
ENDINGS = {*FILE_ENDINGS.values(), BACKUP_ENDING, credential_ending(b"eyJ.eyJ.eyJ~")}
NAMESPACE = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


@pytest.fixture(scope="module")
def script():
    loader = importlib.machinery.SourceFileLoader("file_types", str(PACKAGING / "file-types"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("file_types", loader))
    loader.exec_module(module)
    return module


def test_the_files_are_what_the_script_writes(script):
    assert {place: (PACKAGING / place).read_bytes() for place in script.written()} == script.written()


def test_linux_knows_each_ending_and_that_the_program_opens_it():
    root = ET.parse(PACKAGING / "linux" / "learner-wallet.xml").getroot()
    types = {kind.find("m:glob", NAMESPACE).get("pattern").removeprefix("*"): kind for kind in root}
    assert types.keys() == ENDINGS
    for kind in types.values():
        assert len(kind.findall("m:comment", NAMESPACE)) == 4
    entry = (PACKAGING / "linux" / "learner-wallet.desktop").read_text(encoding="utf-8")
    opened = re.search("^MimeType=(.*)$", entry, re.MULTILINE).group(1).split(";")
    assert {kind.get("type") for kind in types.values()} < set(opened)
    assert "\nExec=learner-wallet open %F\n" in entry


def test_windows_opens_each_ending_and_takes_none_that_belongs_to_others():
    entries = (PACKAGING / "windows" / "file-types.reg").read_text(encoding="utf-16")
    owned = set(re.findall(r"^\[.*\\Classes\\(\.\w+)\]", entries, re.MULTILINE))
    assert owned == ENDINGS
    commands = re.findall(r'^@="(\\"%LEARNER_WALLET%.*)"$', entries, re.MULTILINE)
    assert len(commands) == len(ENDINGS) + 1 and set(commands) == {r"\"%LEARNER_WALLET%\" open \"%1\""}


def test_macos_declares_each_ending():
    entries = plistlib.loads((PACKAGING / "macos" / "file-types.plist").read_bytes())
    tags = [kind["UTTypeTagSpecification"] for kind in entries["UTExportedTypeDeclarations"]]
    assert {f".{ending}" for tag in tags for ending in tag["public.filename-extension"]} == ENDINGS


def test_the_icon_is_there_in_each_size():
    folder = ROOT / "resources" / "app_icon"
    for size in APP_ICON_SIZES:
        with Image.open(folder / f"learner-wallet-{size}.png") as picture:
            assert picture.size == (size, size)
            assert picture.convert("RGBA").getpixel((0, 0))[3] == 0, "the corners are round"
    with Image.open(PACKAGING / "windows" / "learner-wallet.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in APP_ICON_SIZES}
    with Image.open(PACKAGING / "macos" / "learner-wallet.icns") as icon:
        assert (1024, 1024, 1) in icon.info["sizes"] or (512, 512, 2) in icon.info["sizes"]
