"""A consent record for people: one page as HTML for any browser, or as PDF, with the signed record attached.

Every text of the program comes in translated. What the counsellor and the issuers say is shown as it is.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from wallet.model.guidance import Basis, Consent, ConsentState, Recipient, ScopeItem
from wallet.model.paths import ClaimPath
from wallet.transport.html_page import presentation_html
from wallet.transport.page_fonts import PageFonts, shipped_fonts
from wallet.transport.pdf_page import presentation_pdf
from wallet.transport.presentation_page import PageNote, PageRow, PresentationPage, Tone

ATTACHMENT_NAME: Final = "consent.jwt"

_OTHERS: Final = ""
_TONES: Final[dict[ConsentState, Tone]] = {
    ConsentState.GIVEN: "neutral",
    ConsentState.REFUSED: "neutral",
    ConsentState.WITHDRAWN: "warn",
    ConsentState.ENDED: "warn",
}


class PageSteps(NamedTuple):
    """What a person can do: a heading, steps of one act each, and what else there is to know."""

    title: str
    steps: tuple[str, ...]
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentTexts:
    """The words of the page, translated.

    Attributes:
        language: BCP 47 tag of these texts.
        title: Heading and title of the document.
        notes: Headline and sentence for each state.
        row_titles: Headings of the two columns.
        rows_title: Heading of the table, read aloud.
        who: Label of the counsellor.
        address: Label of their address.
        contact: Label of how to reach them.
        purpose: Label of what for.
        sees: Label of a credential; `%1` stands for its title.
        always: Said before the details that cannot be hidden.
        files: Label of the files.
        from_when: Label of when it was given or refused.
        until: Label of the end.
        export: Label of whether they may save or print it.
        export_allowed: The answer yes.
        export_forbidden: The answer no.
        storage: Label of where it is kept.
        third_parties: Label of who else sees it.
        nobody: Nobody else does.
        notice: Label of the privacy notice.
        basis: Label of the legal basis that they state.
        bases: What each basis is called.
        jurisdiction: Label of whose law counts.
        authority: Label of where to complain.
        helper: Label of the helper's row.
        helped: That a helper sat at the keyboard.
        record: Label of the record's own number.
        after_given: How to stop.
        after_refused: That nothing else changes.
        attachment: What the attached record is called in a list of links.
        footer: A line at the foot; may be empty.
        detail: Names a detail.
        moment: Writes a moment.
        country: Names the country of an ISO 3166-1 code.
    """

    language: str
    title: str
    notes: Mapping[ConsentState, tuple[str, str]]
    row_titles: tuple[str, str]
    rows_title: str
    who: str
    address: str
    contact: str
    purpose: str
    sees: str
    always: str
    files: str
    from_when: str
    until: str
    export: str
    export_allowed: str
    export_forbidden: str
    storage: str
    third_parties: str
    nobody: str
    notice: str
    basis: str
    bases: Mapping[Basis, str]
    jurisdiction: str
    authority: str
    helper: str
    helped: str
    record: str
    after_given: PageSteps
    after_refused: PageSteps
    attachment: str
    footer: str = ""
    detail: Callable[[ClaimPath], str]
    moment: Callable[[datetime], str]
    country: Callable[[str], str] = str


def consent_html(consent: Consent, texts: ConsentTexts, state: ConsentState | None = None) -> str:
    """Write a consent as one HTML file; the signed record stands in its one link, byte for byte.

    Args:
        consent: As `parse_consent` read it.
        texts: The words of the page.
        state: How it stands now, where that is no longer what was signed.
    """
    return presentation_html(consent_page(consent, texts, state))


def consent_pdf(
    consent: Consent, texts: ConsentTexts, state: ConsentState | None = None, fonts: PageFonts | None = None
) -> bytes:
    """Set a consent on A4 with the signed record attached; see `consent_html`."""
    return presentation_pdf(consent_page(consent, texts, state), fonts or shipped_fonts())


def consent_page(consent: Consent, texts: ConsentTexts, state: ConsentState | None = None) -> PresentationPage:
    """Put together what the page says; see `consent_html`."""
    now = state or consent.state
    after = texts.after_refused if consent.state is ConsentState.REFUSED else texts.after_given
    return PresentationPage(
        language=texts.language,
        title=texts.title,
        title_language=None,
        person=consent.learner_name,
        note=PageNote(_TONES[now], *texts.notes[now]),
        rows=tuple(_rows(consent, texts)),
        rows_title=texts.rows_title,
        row_titles=texts.row_titles,
        check_title=after.title,
        check_steps=after.steps,
        check_sentences=after.sentences,
        check_line="",
        codes=(),
        code_text="",
        attachment_text=texts.attachment,
        attachment_name=ATTACHMENT_NAME,
        attachment=consent.text.encode("ascii"),
        footer=texts.footer,
        made_at=consent.given_at,
    )


def item_row(item: ScopeItem, label: str, always: str, detail: Callable[[ClaimPath], str], language: str) -> PageRow:
    """Write which details of a credential are shown, by name.

    Args:
        item: The credential.
        label: `%1` in it stands for the title.
        always: Said before the details that cannot be hidden.
        detail: Names a detail.
        language: BCP 47 tag of the page: most of the row is its words, and names are read aloud in any voice.
    """
    lines = [item.issuer_name, *_names(item.paths, detail)]
    visible = _names(item.always_visible, detail)
    if visible:
        lines.append(f"{always} {', '.join(visible)}")
    return PageRow(label.replace("%1", item.title), "\n".join(filter(None, lines)), language)


def _rows(consent: Consent, texts: ConsentTexts) -> Iterator[PageRow]:
    terms = consent.terms
    yield PageRow(texts.who, _who(terms.recipient), _OTHERS)
    yield PageRow(texts.purpose, consent.purpose, terms.language)
    for item in consent.items:
        yield item_row(item, texts.sees, texts.always, texts.detail, texts.language)
    if consent.attachments:
        yield PageRow(texts.files, "\n".join(file.name for file in consent.attachments), _OTHERS)
    yield PageRow(texts.from_when, texts.moment(consent.given_at))
    if consent.state is ConsentState.GIVEN:
        yield PageRow(texts.until, texts.moment(consent.until))
        yield PageRow(texts.export, texts.export_allowed if consent.may_export else texts.export_forbidden)
    yield PageRow(texts.address, terms.recipient.address, _OTHERS)
    yield PageRow(texts.contact, terms.recipient.contact, _OTHERS)
    yield PageRow(texts.storage, terms.storage, terms.language)
    others = "\n".join(terms.third_parties)
    yield PageRow(texts.third_parties, others or texts.nobody, _OTHERS if others else None)
    yield PageRow(texts.notice, terms.notice, terms.language)
    yield PageRow(texts.basis, texts.bases[terms.basis])
    yield PageRow(texts.jurisdiction, texts.country(terms.jurisdiction), texts.language)
    yield PageRow(texts.authority, terms.authority, terms.language)
    if consent.with_helper:
        yield PageRow(texts.helper, texts.helped)
    yield PageRow(texts.record, consent.id, _OTHERS)


def _who(recipient: Recipient) -> str:
    return "\n".join(filter(None, (recipient.name, recipient.organisation)))


def _names(paths: tuple[ClaimPath, ...], detail: Callable[[ClaimPath], str]) -> list[str]:
    """Names of details, each once: two members of a list are called the same."""
    return list(dict.fromkeys(map(detail, paths)))
