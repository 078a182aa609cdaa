"""Whether the purpose of a question says why it wants a detail: a rule of this device, made of words.

It reads the asker's sentence and nothing else. It knows the details that can harm or single out a person; what it does
not know needs no explanation. Words are stems, in Dutch, English, French and German, without accents: they fit where
a word of the purpose begins with them, or is them where a full stop follows. A sentence can lie, so this marks what is
left unexplained and forgives nothing.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from wallet.disclosure.sensitivity import is_sensitive
from wallet.model.paths import ClaimPath

# Somebody who employs, insures or registers a person must know who that is.
_IDENTITY: Final = (
    "identit identif legitim ausweis contract vertrag arbeidsovereenkomst "
    "aanwerv aanneem indienst tewerkstel hire hires hiring employ recrut recruit embauch engag einstell anstell "
    "beschaftig inschrijv registr enrol inscri anmeld immatrik einschreib "
    "dimona payroll loonadmin loonverwerk salary salaire lohn. lohnab gehalt verzeker insur assur. assuran versicher"
)
_AGE: Final = (
    "age. ages. aged. leeftijd alter. alters altersnachweis jarig jarige jonger ouder. oudste older younger "
    "minor. minors. minderjar meerderjar mineur majeur. majeure. majorit volljahr jugend jeugd youth jeune "
    "birth geboren geboorte naissance geburt verjaar 12. 14. 15. 16. 18. 21. 65."
)
_ORIGIN: Final = (
    "nationalit citizen burgerschap staatsburger staatsangehor citoyen origin herkomst herkunft afkomst "
    "verblijf residen sejour aufenthalt visa. visum arbeidskaart arbeidsvergunning arbeitserlaub arbeitsgenehm"
)
_BIRTHPLACE: Final = "geboorte geburt birth naissance naiss."
_NUMBER: Final = (
    "wettelijk wet. legal law. laws. statutory obligat verplicht loi. lois. legale gesetz pflicht dimona rijksregister "
    "insz. niss. bsn. nummer number numero steuer fiscal fisca belasting tax. taxes. impot sociale. social. sozial "
    "securite zekerheid verzeker insur assur. assuran versicher loon. loonadmin loonverwerk payroll salary salaire "
    "lohn. lohnab gehalt registr inschrijv enrol inscri anmeld einschreib immatrik contract vertrag tewerkstel employ "
    "embauch beschaftig subsid subvention funding forder foerder"
)
_IDENTIFY: Final = "identit identif legitim ausweis"
_REACH: Final = (
    "contact kontakt bereik reach. joindre erreich bellen. opbellen call. telefon telephon phone mail mailen "
    "e-mail courriel adres. adresse address uitnodig invit einlad antwoord reply repon. reponse antwort "
    "sturen. opsturen send. sending envoyer. envoi. schicken. zuschick bericht message nachricht "
    "verzend lever. levering deliver livrais livrer. liefer nieuwsbrief newsletter afspraak appointment rendez termin. "
    "solliciteer sollicita application candidat bewerb"
)
_GRADE: Final = (
    "score scores punt. punten grade. grades. graad. graden. mark. marks. note. notes. noten. cijfer "
    "resulta ergebnis niveau level stufe. toelating toegelaten admission admit admis. zulass "
    "vrijstelling exempt dispens befrei beoordel evalu assess bewert geslaagd slaag passed. pass. reussi besta "
    "gemiddeld average moyenne durchschnitt onderscheiding distinction mention. auszeichnung selectie selection "
    "auswahl studiebeurs scholarship bourse stipend"
)
_GROUP: Final = (
    "doelgroep target zielgruppe groupe korting reduction discount ermassig ermaess tarif premie prime. primes. bonus "
    "subsid subvention funding forder foerder steun. support. soutien aide. aides. unterstutz tegemoetkoming "
    "begeleid accompagn begleit voorrang priorit opleidingscheque cheque gutschein voucher "
    "vdab. forem. actiris. arbeitsamt jobcenter werkzoek jobseek demandeur arbeitsuch arbeitssuch"
)
_GENDER: Final = (
    "geslacht gender sex. sexe. geschlecht genre. aanspreek aanspreking salutation civilite anrede gelijke. "
    "gelijkheid equal egalit gleich divers vrouw women femme frauen quota quote."
)
_LICENCE: Final = "licen vergunning permit permis. genehm bevoegd erken rijbewijs nummer number numero"


def _stems(*lists: str) -> tuple[str, ...]:
    return tuple(stem for text in lists for stem in text.split())


# By the outermost name in a path that says what the detail is.
_REASONS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("birthdate", "birth_date", "dateOfBirth", "date_of_birth", "birthDate"), _stems(_AGE, _IDENTITY)),
    **dict.fromkeys(
        ("birthPlace", "placeOfBirth", "place_of_birth", "birthCountry"), _stems(_BIRTHPLACE, _ORIGIN, _IDENTITY)
    ),
    **dict.fromkeys(("citizenship", "nationality", "nationalities"), _stems(_ORIGIN, _IDENTITY)),
    **dict.fromkeys(
        (
            "learner_identification",
            "national_number",
            "nationalID",
            "personal_administrative_number",
            "identifier",
            "otherIdentifier",
            "identityHash",
            "studentId",
        ),
        _stems(_NUMBER, _IDENTIFY),
    ),
    "licenseNumber": _stems(_LICENCE, _NUMBER),
    **dict.fromkeys(
        (
            "email",
            "emailAddress",
            "phone",
            "telephone",
            "contactPoint",
            "streetAddress",
            "phone_number",
            "address",
            "street_address",
            "postal_code",
            "postalCode",
            "locality",
        ),
        _stems(_REACH, _IDENTITY),
    ),
    **dict.fromkeys(("assessment_grade", "grade", "result", "score", "achievedLevel"), _stems(_GRADE)),
    **dict.fromkeys(("target_group", "targetGroup", "funding_reference"), _stems(_GROUP)),
    **dict.fromkeys(("sex", "gender"), _stems(_GENDER)),
}
# A name is the least that makes a statement somebody's: any purpose explains it, and silence does not.
_NAMES: Final = frozenset(
    {
        *("given_name", "family_name", "givenName", "familyName", "fullName", "birth_name", "birth_family_name"),
        *("birth_given_name", "additionalName", "patronymicName"),
    }
)
# Addresses and numbers of organisations are nobody's secret.
_OF_OTHERS: Final = frozenset({"issuer", "awardedBy", "awardingBody", "creator", "badge"})
_WORD: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MAX_PURPOSE: Final = 2_000


def is_explained(path: ClaimPath, purpose: str) -> bool:
    """Tell whether a purpose says why a detail is wanted; true of every detail that needs no explanation.

    Args:
        path: Where the detail stands in a credential.
        purpose: What the asker says it is for, in any of four languages; may be empty.
    """
    names = [step for step in path if isinstance(step, str)]
    known = next((name for name in names if name in _REASONS or name in _NAMES), None)
    if not _OF_OTHERS.isdisjoint(names):
        return True
    if known is None:
        return not is_sensitive(path)
    return _explains(purpose[:_MAX_PURPOSE], known)


@lru_cache(maxsize=256)
def _explains(purpose: str, name: str) -> bool:
    # A credential may say a name a thousand times, and a question has one purpose.
    words = _words(purpose)
    if name in _NAMES:
        return bool(words)
    return any(_fits(word, stem) for word in words for stem in _REASONS[name])


def _words(purpose: str) -> tuple[str, ...]:
    letters = unicodedata.normalize("NFKD", purpose.replace("ß", "ss")).casefold()
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return tuple(_WORD.findall(plain))


def _fits(word: str, stem: str) -> bool:
    return word == stem[:-1] if stem.endswith(".") else word.startswith(stem)
