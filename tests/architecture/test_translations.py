"""Every text of the window reaches the translators, and every translation fits the text it stands for."""

import ast
import importlib.machinery
import importlib.util
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.architecture.tools import ROOT

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = sorted(path.stem.removeprefix("learner_wallet_") for path in FOLDER.glob("learner_wallet_*.ts"))
# What stands for a value or names a kind of file, and has to be there in every language.
MARKS = re.compile(r"%\d|\{\w+\}|\(\*[^)]*\)|\n|&(?=\w)|…|SD-JWT|PDF|CSV|JSON|QR|check\.example/read")
FORMS = ("tr", "translate", "QT_TRANSLATE_NOOP")

# Word for word: what stands in the English text, and what then stands in the other language.
WORDS = {
    "nl": {
        r"credentials?": "bewij[sz]",
        r"issuers?": "uitgever",
        r"withdrawn": "ingetrokken",
        r"withdrawal": "ingetrokken",
        r"not changed since it was issued": "niet veranderd sinds de uitgifte",
        r"holder": "eigenaar",
        r"wallet": "portefeuille|Learner Wallet",
        r"learning accounts?": "leerrekening",
        r"passphrase": "wachtzin",
        r"recovery code": "herstelcode",
        r"genuine": "echt",
        r"signature": "handtekening",
        r"signed": "getekend|tekende",
        r"lists?": "lijst",
        r"keys?": "sleutel|toets",
        r"suspended": "geschorst",
        r"details": "gegevens|uitleg",
        r"a detail": "gegeven",
        r"practice": "oefen",
        r"settings": "instellingen",
        r"european scale": "europese schaal",
        r"qr code": "qr-code",
        r"technical view": "technische weergave",
        r"copy": "kopie|kopië",
        r"clipboard": "klembord",
        r"made-up": "verzonnen",
    },
    "de": {
        r"credentials?": "nachweis",
        r"issuers?": "aussteller",
        r"withdrawn": "zurückgezogen",
        r"withdrawal": "zurückgezogen",
        r"not changed since it was issued": "seit der Ausstellung nicht verändert",
        r"holder": "inhaber|person",
        r"wallet": "brieftasche|Learner Wallet",
        r"passphrase": "passphrase",
        r"recovery code": "wiederherstellungscode",
        r"genuine": "echt",
        r"signature": "signatur",
        r"signed": "signier",
        r"lists?": "liste",
        r"keys?": "schlüssel|taste",
        r"suspended": "ausgesetzt",
        r"counsellors?": "berater",
        r"guidance": "beratung",
        r"consent": "einwilligung",
        r"dossiers?": "nachweismappe",
        r"details": "angaben|einzelheiten",
        r"a detail": "angabe",
        r"practice": "übung",
        r"settings": "einstellungen",
        r"history": "verlauf",
        r"european scale": "europäische[nr]? skala",
        r"qr code": "qr-code",
        r"technical view": "technische[nr]? ansicht",
        r"copy": "kopie",
        r"clipboard": "zwischenablage",
        r"made-up": "erfunden",
    },
    "fr": {
        r"credentials?": "attestation",
        r"issuers?": "émetteur",
        r"withdrawn": "retir",
        r"withdrawal": "retir|retrait",
        r"not changed since it was issued": "pas modifiée depuis sa délivrance",
        r"holder": "titulaire",
        r"wallet": "portefeuille|Learner Wallet",
        r"passphrase": "phrase de passe",
        r"recovery code": "code de récupération",
        r"genuine": "authentique",
        r"signature": "signature",
        r"signed": "sign",
        r"lists?": "liste",
        r"keys?": "clé|touche",
        r"suspended": "suspendu",
        r"details": "informations|explications|coordonnées",
        r"a detail": "information",
        r"practice": "exercice",
        r"settings": "paramètres",
        r"european scale": "échelle européenne",
        r"qr code": "code qr",
        r"technical view": "vue technique",
        r"copy": "copi",
        r"clipboard": "presse-papiers",
        r"made-up": "invent",
        r"counsellors?": "conseiller",
        r"guidance": "accompagnement",
        r"consent": "consentement",
        r"dossiers?": "classeur",
        r"history": "historique",
        r"microcredentials?": "micro-certification",
        r"backups?": "sauvegarde",
    },
}
# Words that people are not to meet outside the technical view. In Dutch nobody is called `u`, in German nobody `du`.
NEVER = {
    "nl": re.compile(
        r"\btokens?\b|\bclaims?\b|\bVCs?\b|attest|disclosure|revo[ck]|herroep|(?<!Learner )wallet"
        r"|portemonnee|\bcredential|attribu|\bissuer|\bholder|\bu\b|\buw\b|presentatie|\bnonce\b|\bhash",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\btokens?\b|\bclaims?\b|\bVCs?\b|attest|disclosure|revo[ck]|widerr[ui]|(?<!Learner )\bwallet|portemonnaie"
        r"|(?<!micro)credential|attribut|\bissuer|\bholder|\bdu\b|\bdi[rc]h?\b|\bdein|präsentation|\bnonce\b|\bhash",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\btokens?\b|\bclaims?\b|\bVCs?\b|disclosure|divulg|révo[cq]|(?<!Learner )\bwallet|crédential|\bcredential"
        r"|attribut|\bissuer|\bholder|\btu\b|\btoi\b|\bton\b|\btes\b|présentation|\bnonce\b|\bhash|porte-monnaie",
        re.IGNORECASE,
    ),
}
TECHNICAL = {"TechnicalPage"}


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    translation: str
    state: str

    def __str__(self):
        return f"{self.context}: {self.source!r} -> {self.translation!r}"


def messages_in(path):
    root = ET.parse(path).getroot()
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", ""),
            message.find("translation").get("type", ""),
        )
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def of(language):
    return messages_in(FOLDER / f"learner_wallet_{language}.ts")


def sentences(text):
    return [part for part in re.split(r"(?<=[.!?])\s+|\n", text) if part.strip()]


def without_values(text):
    """Leave out the names of what is filled in."""
    return re.sub(r"\{\w+\}", "", text)


def words(text):
    return [part for part in re.split(r"[\s…·]+", text) if any(letter.isalnum() for letter in part)]


# --- what the code says -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Call:
    place: str
    form: str
    owner: str
    context: str | None
    source: str | None
    in_f_string: bool


def calls_in(path):
    """Yield the calls in a file that translate a text or mark it for translation."""

    def constant(node):
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None

    def walk(node, name, in_f_string):
        for child in ast.iter_child_nodes(node):
            inner = child.name if isinstance(child, ast.ClassDef) else name
            quoted = in_f_string or isinstance(child, ast.JoinedStr)
            if isinstance(child, ast.Call):
                function = child.func
                form = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
                if form in FORMS and len(child.args) >= (1 if form == "tr" else 2):
                    context = inner if form == "tr" else constant(child.args[0])
                    text = constant(child.args[0 if form == "tr" else 1])
                    owner = ast.unparse(function.value) if isinstance(function, ast.Attribute) else ""
                    place = f"{path.relative_to(ROOT).as_posix()}:{child.lineno}"
                    yield Call(place, form, owner, context, text, quoted)
            yield from walk(child, inner, quoted)

    yield from walk(ast.parse(path.read_text("utf-8")), None, False)


@pytest.fixture(scope="module")
def calls():
    found = [call for path in sorted((ROOT / "ui").rglob("*.py")) for call in calls_in(path)]
    assert len(found) > 500
    return found


def test_texts_are_written_where_the_tools_find_them(calls):
    hidden = [f"{call.place} {call.source!r}" for call in calls if call.source is not None and call.in_f_string]
    assert hidden == [], "the tools do not look into f-strings"
    strange = [call.place for call in calls if call.form == "tr" and call.owner != "self"]
    assert strange == [], "the tools take the name before .tr( for the context"
    unmarked = [call.place for call in calls if call.form == "tr" and call.source is None]
    assert unmarked == [], "the tools cannot tell what this says"
    counted = [f"{call.place} {call.source!r}" for call in calls if "%n" in (call.source or "")]
    assert counted == [], "the tools miss plurals here: write `%1` and one text for the singular"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_code_is_there_to_translate(calls, language):
    known = {(message.context, message.source) for message in of(language)}
    missed = [
        f"{call.place} {call.source!r}"
        for call in calls
        if call.source is not None and call.context is not None and (call.context, call.source) not in known
    ]
    assert missed == [], "run packaging/translations and translate what is new"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gathering_script_finds_nothing_new_and_nothing_old(tmp_path, language):
    if shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) is None:
        pytest.skip("pyside6-lupdate is not installed here")
    loader = importlib.machinery.SourceFileLoader("gathering", str(ROOT / "packaging" / "translations"))
    script = importlib.util.module_from_spec(importlib.util.spec_from_loader("gathering", loader))
    loader.exec_module(script)
    copy = tmp_path / f"learner_wallet_{language}.ts"
    shutil.copy(FOLDER / copy.name, copy)
    script.texts_of(sorted(path.relative_to(ROOT) for path in (ROOT / "ui").rglob("*.py")), copy, language)
    assert messages_in(copy) == of(language)
    assert copy.read_bytes() == (FOLDER / copy.name).read_bytes()


# --- what the translations say --------------------------------------------------------------------


def test_dutch_is_spoken():
    assert "nl" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language):
    assert [str(message) for message in of(language) if message.state or not message.translation.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_the_same(language):
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"learner_wallet_{language}.qm"))
    assert translator.language() == language
    off = [
        str(message)
        for message in of(language)
        if translator.translate(message.context, message.source) != message.translation
    ]
    assert off == [], "run packaging/translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_are_kept(language):
    off = [
        str(message)
        for message in of(language)
        if Counter(MARKS.findall(message.source)) != Counter(MARKS.findall(message.translation))
    ]
    assert off == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_stays_a_sentence_and_a_label_a_label(language):
    ends = (".", "?", "!")
    off = [
        str(message)
        for message in of(language)
        if message.source.endswith(ends) != message.translation.endswith(ends)
        or message.source[:1].islower() != message.translation[:1].islower()
        or message.translation != message.translation.strip()
        or "  " in message.translation
    ]
    # A value may come first in one language and not in the other.
    assert [text for text in off if not re.search(r"\{\w+\}|%1|'\d", text)] == []


@pytest.mark.parametrize("language", sorted(NEVER.keys() & set(LANGUAGES)))
def test_no_word_that_people_are_not_to_meet(language):
    off = [
        str(message)
        for message in of(language)
        if message.context not in TECHNICAL and NEVER[language].search(without_values(message.translation))
    ]
    assert off == []


@pytest.mark.parametrize("language", sorted(WORDS.keys() & set(LANGUAGES)))
def test_one_word_for_one_thing(language):
    off = []
    for english, other in WORDS[language].items():
        here = re.compile(rf"(?<![\w*.-]){english}(?!\w)", re.IGNORECASE)
        there = re.compile(other, re.IGNORECASE)
        found = [message for message in of(language) if here.search(without_values(message.source))]
        assert found, english
        off += [f"{english}: {message}" for message in found if not there.search(message.translation)]
    assert off == []
