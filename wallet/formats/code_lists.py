"""Code lists of European credentials, as far as a person meets them.

From the European Learning Model 3.1.0 (European Commission, CC BY 4.0, modified 2023-06-05); of newer codes, from
`elm_vocabularies_php` of the European University Foundation and, for `df2880c5cb`, a public issuer's code. A credential
mostly carries the label of a code itself; these are for the ones that do not.

Whose words the labels are: English, the lists'. German, the lists' for the kinds of assessment, as the Technische
Hochschule Lübeck quotes them for its transcripts, and for "Generic", as its Moodle plug-in does. All others are this
program's own, for want of a source of the lists' other translations.
"""

from collections.abc import Sequence
from typing import Final

# In the order of the labels.
_LANGUAGES: Final = ("en", "nl", "fr", "de")

_SNB: Final = "http://data.europa.eu/snb/"
COUNTRY_LIST: Final = "http://publications.europa.eu/resource/authority/country/"

EQF_LIST: Final = _SNB + "eqf/"
_QDR: Final = _SNB + "qdr/"
_CREDITS: Final = _SNB + "education-credit/"

# Frameworks under the names people know; VKS is the Flemish FQF, NLQF the Dutch one.
VKS: Final = "VKS"
NLQF: Final = "NLQF"
QF_EHEA: Final = "QF-EHEA"

_VKS_LEVELS: Final = (
    "c_cf509e8a",
    "c_7f5e85a7",
    "c_650d7e95",
    "c_615c4895",
    "c_6fa57440",
    "c_65235ec5",
    "c_95fec238",
    "c_13c65774",
)
_NLQF_LEVELS: Final = {
    "entry": "c_b42dd23b",
    "1": "c_3e11a3fd",
    "2": "c_c749fa23",
    "3": "c_f97cdbb5",
    "4": "c_ff656b33",
    "4+": "c_c2700f4e",
    "5": "c_18c9e9fe",
    "6": "c_1711a061",
    "7": "c_478359fc",
    "8": "c_2835a50f",
}

# Address of a level -> framework and code in it.
LEVELS: Final = {
    **{f"{EQF_LIST}{level}": ("EQF", str(level)) for level in range(1, 9)},
    **{_QDR + code: (VKS, str(level)) for level, code in enumerate(_VKS_LEVELS, 1)},
    **{_QDR + code: (NLQF, level) for level, code in _NLQF_LEVELS.items()},
}

# Address of a credit framework -> its short name.
CREDIT_FRAMEWORKS: Final = {_CREDITS + "6fcec5c5af": "ECTS", _CREDITS + "60b314e826": "ECVET"}

# Lists whose members are all known here: another code in them is a code that does not exist, or a newer one.
_CLOSED: Final = {
    "learning-assessment/": {
        "c_3a90b26d": ("Hybrid", "Hybride", "Hybride", "Hybrid"),
        "9191af2ed9": ("Presential", "Op locatie", "En présentiel", "In Präsenz"),
        "920fbb3cbe": ("Online", "Online", "En ligne", "Online"),
        "e92d221e4d": (
            "Blended",
            "Deels op locatie, deels online",
            "En partie en présentiel, en partie en ligne",
            "Teils in Präsenz, teils online",
        ),
        "729f3bed4b": ("Workbased", "Op de werkplek", "En situation de travail", "Am Arbeitsplatz"),
        "7813801c77": ("Project based", "In projecten", "Par projets", "In Projekten"),
        "ed4c557045": (
            "Research-Lab based",
            "In een onderzoekslab",
            "En laboratoire de recherche",
            "Im Forschungslabor",
        ),
    },
    "assessment/": {
        "19a2e5e671": (
            "Peer assessment",
            "Beoordeling door medelerenden",
            "Évaluation par les pairs",
            "Peer Assessment",
        ),
        "2939dae15f": ("Marked assignment", "Opdracht met cijfer", "Devoir noté", "Benotete Aufgabe"),
        "3484bd7e51": (
            "Continuous evaluation",
            "Doorlopende beoordeling",
            "Contrôle continu",
            "Fortlaufende Evaluierung",
        ),
        "4f03b91c0e": ("Portfolio", "Portfolio", "Portfolio", "Portfolio"),
        "56539a6507": ("Group performance", "Groepsprestatie", "Prestation de groupe", "Gruppenleistung"),
        "6a4db9f11d": (
            "Practical assessment",
            "Praktische beoordeling",
            "Évaluation pratique",
            "Praktische Beurteilung",
        ),
        "6e6cb2cc78": ("Written examination", "Schriftelijk examen", "Examen écrit", "Schriftliche Prüfung"),
        "7331eb4762": ("Level of attendance", "Mate van aanwezigheid", "Taux de présence", "Anwesenheit"),
        "795dac4096": ("Project work", "Projectwerk", "Travail de projet", "Projektarbeit"),
        "812e3b0ae1": (
            "Peer review",
            "Feedback van medelerenden",
            "Relecture par les pairs",
            "Peer-Review",
        ),
        "b1b68f6735": ("Quiz", "Quiz", "Quiz", "Quiz"),
        "c4256a2726": (
            "Problem based learning",
            "Probleemgestuurd leren",
            "Apprentissage par problèmes",
            "Problemorientiertes Lernen",
        ),
        "d30284d7df": ("Oral examination", "Mondeling examen", "Examen oral", "Mündliche Prüfung"),
        "de4d165a6c": (
            "Artefact assessment",
            "Beoordeling van een werkstuk",
            "Évaluation de réalisations",
            "Beurteilung eines Werks",
        ),
        "c_04b30a72": ("Presentation", "Presentatie", "Présentation", "Präsentation"),
        "c_2b3bd410": ("Self-assessment", "Zelfbeoordeling", "Auto-évaluation", "Selbsteinschätzung"),
        "c_4f874951": (
            "Guided self-assessment",
            "Zelfbeoordeling met begeleiding",
            "Auto-évaluation accompagnée",
            "Begleitete Selbsteinschätzung",
        ),
    },
    "supervision-verification/": {
        "c598449d64": (
            "Unsupervised without ID Verification",
            "Zonder toezicht en zonder identiteitscontrole",
            "Sans surveillance, identité non vérifiée",
            "Ohne Aufsicht und ohne Identitätsprüfung",
        ),
        "70be69aaf9": (
            "Supervised with ID Verification",
            "Onder toezicht, met identiteitscontrole",
            "Sous surveillance, identité vérifiée",
            "Unter Aufsicht, mit Identitätsprüfung",
        ),
        "df2880c5cb": (
            "Unsupervised with ID Verification",
            "Zonder toezicht, met identiteitscontrole",
            "Sans surveillance, identité vérifiée",
            "Ohne Aufsicht, mit Identitätsprüfung",
        ),
        "44314532f9": ("ID Verification", "Identiteitscontrole", "Identité vérifiée", "Identitätsprüfung"),
    },
    "learning-setting/": {
        "6fd4685715": ("Formal learning", "Formeel leren", "Apprentissage formel", "Formales Lernen"),
        "e207a81fc7": (
            "Non-formal learning",
            "Niet-formeel leren",
            "Apprentissage non formel",
            "Nicht formales Lernen",
        ),
    },
    "accreditation/": {
        "003293d2ce": (
            "Institutional License",
            "Erkenning van de instelling",
            "Autorisation institutionnelle",
            "Zulassung der Einrichtung",
        ),
        "820101cba6": (
            "Program Quality Assurance",
            "Kwaliteitszorg van de opleiding",
            "Assurance qualité du programme",
            "Qualitätssicherung des Programms",
        ),
        "bb4618238e": (
            "Institutional Quality Assurance",
            "Kwaliteitszorg van de instelling",
            "Assurance qualité institutionnelle",
            "Qualitätssicherung der Einrichtung",
        ),
        "e57dddfcf3": (
            "Program License",
            "Erkenning van de opleiding",
            "Autorisation du programme",
            "Zulassung des Programms",
        ),
    },
    "credential/": {
        "e34929035b": ("Generic", "Algemeen", "Générique", "Generisch"),
        "48b514e72a": ("Learning Activity", "Leeractiviteit", "Activité de formation", "Lernaktivität"),
        "6cf8e68c43": (
            "Qualification Award",
            "Toegekende kwalificatie",
            "Certification obtenue",
            "Verliehene Qualifikation",
        ),
        "6dff8a0f87": ("Diploma Supplement", "Diplomasupplement", "Supplément au diplôme", "Diplomzusatz"),
        "bdc47cb449": ("Learning Entitlement", "Recht op leren", "Droit à la formation", "Lernberechtigung"),
        "c_7e400154": ("Converted", "Omgezet", "Converti", "Umgewandelt"),
        "c_9a31f32a": ("Issued by mandate", "Uitgegeven in opdracht", "Délivré par mandat", "Im Auftrag ausgestellt"),
        "c_ae121a00": ("Accreditation", "Accreditatie", "Accréditation", "Akkreditierung"),
    },
}
_CLOSED_LISTS: Final = tuple(_SNB + name for name in _CLOSED)

# Address of a code -> its labels, by language.
LABELS: Final = {
    _SNB + name + code: dict(zip(_LANGUAGES, labels, strict=True))
    for name, members in _CLOSED.items()
    for code, labels in members.items()
}


# Countries of Europe: ISO 3166-1 alpha-3, as in the addresses of the list, and alpha-2.
_COUNTRIES: Final = """
AUT AT BEL BE BGR BG CHE CH CYP CY CZE CZ DEU DE DNK DK ESP ES EST EE FIN FI FRA FR GBR GB GRC GR HRV HR HUN HU
IRL IE ISL IS ITA IT LIE LI LTU LT LUX LU LVA LV MLT MT NLD NL NOR NO POL PL PRT PT ROU RO SVK SK SVN SI SWE SE
"""
_CODES: Final = _COUNTRIES.split()
COUNTRIES: Final = dict(zip(_CODES[::2], _CODES[1::2], strict=True))


def label_of(uri: str, languages: Sequence[str]) -> str:
    """Return the label of a code in a list known here, a country's code for a country; empty for any other.

    Args:
        uri: Address of the code.
        languages: Wanted languages, best first (BCP 47); English where there is none of these.
    """
    if uri.startswith(COUNTRY_LIST):
        code = uri.removeprefix(COUNTRY_LIST)
        return COUNTRIES.get(code, code)
    labels = LABELS.get(uri, {})
    wanted = (tag.replace("_", "-").partition("-")[0].lower() for tag in (*languages, *_LANGUAGES))
    return next((labels[language] for language in wanted if language in labels), "")


def is_unknown_code(uri: str) -> bool:
    """Tell whether an address claims to be of a list known here, and is not in it."""
    if uri.startswith(EQF_LIST):
        return uri not in LEVELS
    return uri.startswith(_CLOSED_LISTS) and uri not in LABELS
