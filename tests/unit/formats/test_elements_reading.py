"""Languages, moments, durations, levels and credits as issuers write them."""

import zoneinfo
from decimal import Decimal

import pytest

from wallet.formats.code_lists import COUNTRY_LIST, EQF_LIST, LABELS, is_unknown_code, label_of
from wallet.formats.elements.concepts import concept_found
from wallet.formats.elements.languages import is_known_language, localized
from wallet.formats.elements.levels import level_of
from wallet.formats.elements.moments import moment_text
from wallet.formats.elements.reading import nodes_at, type_names
from wallet.formats.elements.workload import clashes, credits_of, duration_hours, duration_remarks, shortest
from wallet.model.elements import Credits, Level, Remark

MIDNIGHT = (Remark.LOCAL_MIDNIGHT,)
QDR = "http://data.europa.eu/snb/qdr/"


# --- languages --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "text", "language"),
    [
        ("plain", "plain", ""),
        (3.0, "3", ""),
        (2.5, "2.5", ""),
        (False, "false", ""),
        ({"nl": "een", "en": "one"}, "een", "nl"),
        ({"nl-BE": "een", "en": "one"}, "een", "nl-BE"),
        ({"fr": "un", "en": "one"}, "one", "en"),
        ({"fr": "un", "de": "eins"}, "un", "fr"),
        ({"fr": ["un", "deux"]}, "un\ndeux", "fr"),
        ({"@none": "any", "fr": "un"}, "any", ""),
        ({"@value": "one", "@language": "en"}, "one", "en"),
        ({"@value": 5}, "5", ""),
        ([{"@value": "one", "@language": "en"}, {"@value": "een", "@language": "nl"}], "een", "nl"),
        (["a", "b"], "a\nb", ""),
    ],
)
def test_a_text_is_read_however_it_is_written(value: object, text: str, language: str):
    found = localized(value, ("nl", "en"))
    assert (found.text, found.language) == (text, language)


@pytest.mark.parametrize("value", [None, "", "  ", {}, [], {"name": "no text"}, {"en": ""}, {"en": {"x": "y"}}, [[]]])
def test_what_holds_no_text_reads_as_none(value: object):
    assert localized(value, ("en",)) is None


def test_the_other_languages_stay_within_reach():
    assert localized({"en": "one", "nl": "een", "fr": "un"}, ("nl",)).others == {"en": "one", "fr": "un"}


@pytest.mark.parametrize(
    ("tag", "known"), [("nl", True), ("nl-BE", True), ("en_EN", True), ("jp", False), ("dk", False), ("tir", True)]
)
def test_a_language_code_that_does_not_exist_is_noticed(tag: str, known: bool):
    assert is_known_language(tag) is known


def test_a_text_in_a_language_that_does_not_exist_is_kept_and_flagged():
    found = localized({"jp": "Nihongo"}, ("nl",))
    assert (found.text, found.remarks) == ("Nihongo", (Remark.UNKNOWN_LANGUAGE_CODE,))


# --- JSON-LD spellings ------------------------------------------------------------------------------


def test_one_value_and_a_list_of_it_are_read_alike():
    one = {"a": {"b": {"c": 1}}}
    several = {"a": [{"b": [{"c": 1}, {"c": 2}]}]}

    assert list(nodes_at(((), one), "a", "b", "c")) == [(("a", "b", "c"), 1)]
    assert list(nodes_at(((), several), "a", "b", "c")) == [(("a", 0, "b", 0, "c"), 1), (("a", 0, "b", 1, "c"), 2)]


def test_the_first_of_several_names_counts():
    assert [path for path, _ in nodes_at(((), {"EQFLevel": 1}), ("eqfLevel", "EQFLevel"))] == [("EQFLevel",)]


@pytest.mark.parametrize("document", [{"type": "A"}, {"@type": "A"}, {"type": ["A"]}, {"@type": ["A", 1]}])
def test_types_are_read_in_every_spelling(document: object):
    assert type_names(document) == ("A",)


# --- moments ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "countries", "shown", "remarks"),
    [
        ("1999-10-01T22:00:00Z", ("BE",), "1999-10-02", MIDNIGHT),
        ("2022-12-31T23:00:00Z", ("BEL",), "2023-01-01", MIDNIGHT),
        ("2022-12-31T23:00:00Z", ("IRL", "BEL"), "2023-01-01", MIDNIGHT),
        ("2022-12-31T23:00:00.000+00:00", ("nl",), "2023-01-01", MIDNIGHT),
        ("2022-12-31T22:00:00Z", ("FI",), "2023-01-01", MIDNIGHT),
        ("2023-06-30T23:00:00Z", ("IE",), "2023-07-01", MIDNIGHT),
        ("2023-01-01T00:00:00Z", ("IE",), "2023-01-01", ()),
        ("2023-09-27T00:00:00+02:00", (), "2023-09-27", MIDNIGHT),
        ("2022-12-31T23:00:00Z", ("IRL",), "2022-12-31T23:00:00Z", ()),
        ("2022-12-31T22:00:00Z", ("BE",), "2022-12-31T22:00:00Z", ()),
        ("2022-12-31T23:00:01Z", ("BE",), "2022-12-31T23:00:01Z", ()),
        ("2022-12-31T23:00:00Z", (), "2022-12-31T23:00:00Z", ()),
        ("2023-01-01T00:00:00Z", (), "2023-01-01", ()),
        ("2022-12-31T23:00:00Z", ("XX",), "2022-12-31T23:00:00Z", ()),
        ("2023-09-27T13:54:17+02:00", ("ES",), "2023-09-27T13:54:17+02:00", ()),
        ("2010-01-01T00:00:00", ("FR",), "2010-01-01T00:00:00", ()),
        ("2023-01-01", ("BE",), "2023-01-01", ()),
        ("last spring", ("BE",), "last spring", ()),
        ("0001-01-01T00:00:00Z", ("US", "GB"), "0001-01-01T00:00:00Z", ()),
        ("9999-12-31T23:00:00Z", ("BE",), "9999-12-31T23:00:00Z", ()),
    ],
)
def test_midnight_where_the_issuer_is_reads_as_that_day(text, countries, shown, remarks):
    assert moment_text(text, countries) == (shown, remarks)


def test_without_time_zone_data_the_moment_stays_as_written():
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    try:
        shown, remarks = moment_text("2022-12-31T23:00:00Z", ("BE",))
    finally:
        zoneinfo.reset_tzpath()
        zoneinfo.ZoneInfo.clear_cache()
    # A computer may have the data as a package instead.
    assert (shown, remarks) in (("2022-12-31T23:00:00Z", ()), ("2023-01-01", MIDNIGHT))


# --- workload ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "hours"), [("PT60H", 60), ("P60M", 43830), ("P1D", 24), ("PT90M", 1.5), ("P1Y2M", 10227), ("P2W", 336)]
)
def test_durations_are_measured(text: str, hours: float):
    assert duration_hours(text) == hours


@pytest.mark.parametrize("text", ["", "P", "PT", "60", "60H", "12 months", "-PT1H", "P" + "9" * 50 + "Y"])
def test_what_is_no_duration_is_not_measured(text: str):
    assert duration_hours(text) is None


@pytest.mark.parametrize(
    ("text", "flagged"),
    [("P60M", True), ("P2M", True), ("12 months", True), ("1 jaar", True), ("PT60M", False), ("110 hours", False)],
)
def test_a_workload_in_months_is_flagged(text: str, flagged: bool):
    assert duration_remarks(text) == ((Remark.UNUSUAL_DURATION,) if flagged else ())


@pytest.mark.parametrize(
    ("planned", "actual", "found"),
    [(["PT60H"], "P60M", True), (["PT60H"], "PT58H", False), ([], "P60M", False), (["PT60H"], "a while", False)],
)
def test_a_clash_is_beyond_all_proportion(planned: list[str], actual: str, found: bool):
    assert clashes(actual, (None, shortest(planned))) is found


@pytest.mark.parametrize(
    ("value", "framework", "uri", "read"),
    [
        ("2", "European Credit Transfer System", "", Credits("ECTS", Decimal(2), "2 ECTS")),
        (3.0, "ECTS", "", Credits("ECTS", Decimal(3), "3 ECTS")),
        (2.5, "EC", "", Credits("ECTS", Decimal("2.5"), "2.5 ECTS")),
        ("2,5", "ECTS", "", Credits("ECTS", Decimal("2.5"), "2,5 ECTS")),
        ("4", "", "http://data.europa.eu/snb/education-credit/60b314e826", Credits("ECVET", Decimal(4), "4 ECVET")),
        (36.0, "", "", Credits("", Decimal(36), "36 credits")),
        ("many", "ECTS", "", Credits("ECTS", None, "many ECTS")),
        ("NaN", "ECTS", "", Credits("ECTS", None, "NaN ECTS")),
        ("", "ECTS", "", Credits("ECTS", None, "")),
        (1000, "ECTS", "", Credits("ECTS", Decimal(1000), "1000 ECTS")),
    ],
)
def test_credits_are_read_as_number_or_text(value, framework, uri, read):
    assert credits_of(value, framework, uri) == read


def test_one_framework_is_called_one_thing_and_another_one_another():
    ects, more, ecvet = (credits_of(3, name) for name in ("ECTS", "ec", "ECVET"))

    assert ects.framework == more.framework != ecvet.framework


# --- levels and codes -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "framework", "uri", "level"),
    [
        ("Level 6", "EQF", EQF_LIST + "6", Level("EQF", "6", "EQF 6", EQF_LIST + "6")),
        ("", "", QDR + "c_615c4895", Level("VKS", "4", "VKS 4", QDR + "c_615c4895")),
        ("", "", QDR + "c_c2700f4e", Level("NLQF", "4+", "NLQF 4+", QDR + "c_c2700f4e")),
        ("FQF Level 4", "", "", Level("VKS", "4", "VKS 4")),
        ("NLQF 6", "", "", Level("NLQF", "6", "NLQF 6")),
        ("EQF level 5 (short cycle)", "", "", Level("EQF", "5", "EQF level 5 (short cycle)")),
        ("6", "EQF", "", Level("EQF", "6", "EQF 6")),
        ("RQF Level 6", "", "", Level("", "", "RQF Level 6")),
        ("6", "", "", Level("", "", "6")),
        ("6.5", "EQF", "", Level("EQF", "", "6.5")),
        ("", "", "urn:own:level", Level("", "", "urn:own:level", "urn:own:level")),
        ("", "", "", None),
    ],
)
def test_levels_keep_their_framework_and_none_is_invented(text, framework, uri, level):
    assert level_of(text, framework=framework, uri=uri) == level


@pytest.mark.parametrize(
    ("concept", "text", "remarks"),
    [
        ({"id": "http://data.europa.eu/snb/assessment/d30284d7df", "prefLabel": {"nl": "Mondeling"}}, "Mondeling", ()),
        ({"id": "http://data.europa.eu/snb/assessment/d30284d7df"}, "Mondeling examen", ()),
        (
            {"id": "http://data.europa.eu/snb/assessment/d30284d7df", "prefLabel": {"en": "Oral examination"}},
            "Oral examination",
            (),
        ),
        ("http://data.europa.eu/snb/learning-assessment/920fbb3cbe", "Online", ()),
        (
            {"id": "http://data.europa.eu/snb/assessment/ffffffffff"},
            "http://data.europa.eu/snb/assessment/ffffffffff",
            (Remark.UNKNOWN_CODE,),
        ),
        ({"id": "urn:own:concept", "notation": "list"}, "urn:own:concept", ()),
        ({"type": "Concept", "notation": "full-time"}, "full-time", ()),
        ({"en": "Online"}, "Online", ()),
        ({"id": COUNTRY_LIST + "IRL"}, "IE", ()),
        ({"id": COUNTRY_LIST + "ARG"}, "ARG", ()),
    ],
)
def test_a_code_is_shown_by_its_label_then_by_the_list_then_as_written(concept, text, remarks):
    found = concept_found(((), concept), ("nl",))
    assert (found.text, found.remarks) == (text, remarks)


def test_an_empty_concept_says_nothing():
    assert concept_found(((), {"type": "Concept"}), ("en",)) is None


def test_codes_of_lists_not_known_here_are_not_called_unknown():
    assert not is_unknown_code("http://data.europa.eu/snb/target-group/abc")
    assert is_unknown_code(EQF_LIST + "9")
    assert label_of("http://data.europa.eu/snb/target-group/abc", ("nl",)) == ""


@pytest.mark.parametrize(
    ("languages", "label"),
    [
        ((), "Written examination"),
        (("en",), "Written examination"),
        (("nl-BE", "en"), "Schriftelijk examen"),
        (("sv", "fr_BE"), "Examen écrit"),
        (("de",), "Schriftliche Prüfung"),
        (("sv",), "Written examination"),
    ],
)
def test_a_code_without_a_label_is_told_in_the_language_that_is_wanted(languages, label):
    assert label_of("http://data.europa.eu/snb/assessment/6e6cb2cc78", languages) == label


@pytest.mark.parametrize(
    ("code", "german"),
    [
        ("19a2e5e671", "Peer Assessment"),
        ("2939dae15f", "Benotete Aufgabe"),
        ("3484bd7e51", "Fortlaufende Evaluierung"),
        ("4f03b91c0e", "Portfolio"),
        ("56539a6507", "Gruppenleistung"),
        ("6a4db9f11d", "Praktische Beurteilung"),
        ("6e6cb2cc78", "Schriftliche Prüfung"),
        ("7331eb4762", "Anwesenheit"),
        ("795dac4096", "Projektarbeit"),
        ("812e3b0ae1", "Peer-Review"),
        ("b1b68f6735", "Quiz"),
        ("c4256a2726", "Problemorientiertes Lernen"),
        ("d30284d7df", "Mündliche Prüfung"),
        ("de4d165a6c", "Beurteilung eines Werks"),
    ],
)
def test_kinds_of_assessment_go_by_the_german_names_of_the_european_list(code, german):
    assert label_of(f"http://data.europa.eu/snb/assessment/{code}", ("de",)) == german


@pytest.mark.parametrize(
    "code",
    [
        "learning-assessment/c_3a90b26d",
        "assessment/c_04b30a72",
        "assessment/c_2b3bd410",
        "assessment/c_4f874951",
        "supervision-verification/df2880c5cb",
    ],
)
def test_codes_that_came_to_the_lists_later_are_known(code):
    assert not is_unknown_code(f"http://data.europa.eu/snb/{code}")


def test_our_label_of_a_code_is_no_language_of_the_credential():
    found = concept_found(((), "http://data.europa.eu/snb/assessment/6e6cb2cc78"), ("nl",))
    assert (found.text, found.language, found.others) == ("Schriftelijk examen", "", {})


def test_every_code_has_a_label_in_every_language():
    for uri, labels in LABELS.items():
        assert set(labels) == {"en", "nl", "fr", "de"}, uri
        assert all(label == label.strip() != "" for label in labels.values()), uri
    for language in ("en", "nl", "fr", "de"):
        assert len({labels[language] for labels in LABELS.values()}) == len(LABELS), language
