"""`inspect`: what a credential is and says, without a verdict."""

from dataclasses import dataclass
from gettext import gettext as _
from gettext import ngettext

import click

from wallet.cli.dates import day_text, moment_text
from wallet.cli.files import INPUT, now, read_file
from wallet.cli.help_text import examples
from wallet.cli.plain_text import plain
from wallet.cli.question_text import find_question, print_question, question_document
from wallet.cli.report_text import details_in, print_json, print_table, value_text
from wallet.errors import CryptoError, MalformedError
from wallet.formats.disclosures import DisclosedClaims, disclose, hash_algorithm
from wallet.formats.elements import claim_at, text_of
from wallet.formats.key_binding import KeyBinding, parse_key_binding, parse_numeric_date
from wallet.formats.recognise import parse_credential
from wallet.formats.sd_jwt_vc import SdJwtVc
from wallet.formats.stated_claims import stated_claims, stated_proofs
from wallet.formats.type_metadata import vct_of
from wallet.formats.w3c import W3cCredential
from wallet.model.credential import UnverifiedCredential
from wallet.model.json import Json, JsonObject
from wallet.model.paths import format_path
from wallet.questions.packed_request import unpack_request
from wallet.questions.request import parse_question
from wallet.transport.reading import read_input
from wallet.trust.trust_store import TrustStore
from wallet.verification.holder_binding import holder_key


@dataclass(frozen=True, slots=True)
class _Inspected:
    """What was read; the last two only of an SD-JWT."""

    carrier: str
    credential: UnverifiedCredential
    claims: JsonObject
    disclosed: DisclosedClaims | None = None
    binding: KeyBinding | None = None


@click.command("inspect", epilog=examples("inspect credential.sd-jwt", "inspect question.png --json"))
@click.argument("file", metavar="FILE", type=INPUT)
@click.option("--json", "as_json", is_flag=True, help="Print it for machines.")
def inspect_command(file: str, *, as_json: bool) -> None:
    """Say what a credential is and says, without judging it.

    No signature is checked: anybody can write a credential that says anything. See verify. Of a question it says who
    asks what; its signature is checked, as there is no question without it.
    """
    data = read_file(file)
    question = find_question(data)
    if question is not None:
        _inspect_question(question, file, as_json=as_json)
        return
    found = read_input(data)
    inspected = [_inspect(text, found.carrier) for text in found.texts]
    if as_json:
        print_json([_document(item, file) for item in inspected])
        return
    for number, item in enumerate(inspected):
        if number:
            click.echo()
        _print(item, file)


def _inspect_question(received: str | bytes, file: str, *, as_json: bool) -> None:
    text = unpack_request(received) if isinstance(received, bytes) else received
    question = parse_question(text, TrustStore(), now())
    if as_json:
        print_json([question_document(question, file)])
    else:
        print_question(question, file)


def _inspect(text: str, carrier: str) -> _Inspected:
    credential = parse_credential(text.encode())
    if not isinstance(credential, SdJwtVc):
        return _Inspected(carrier, credential, stated_claims(credential))
    binding, disclosed = credential.sd_jwt.key_binding, disclose(credential.sd_jwt)
    return _Inspected(
        carrier, credential, disclosed.claims, disclosed, None if binding is None else parse_key_binding(binding)
    )


def _print(item: _Inspected, file: str) -> None:
    credential, claims = item.credential, item.claims
    click.secho(plain(file), bold=True)
    click.echo(f"  {_('Not judged: no signature was checked.')}")
    click.echo()
    rows = [
        (_("format"), credential.format),
        (_("type"), vct_of(credential) or ", ".join(_types(credential))),
        (_("profile"), credential.profile or ""),
        (_("carrier"), item.carrier),
        (_("issuer"), credential.issuer_id or ""),
        (_("algorithm"), ", ".join(_algorithms(credential))),
        (_("certificates"), str(len(chain)) if isinstance(chain := _header(credential).get("x5c"), list) else ""),
        (_("digests"), hash_algorithm(credential.sd_jwt.payload) if isinstance(credential, SdJwtVc) else ""),
        (_("signed"), _day(claims.get("iat"))),
        (_("not before"), _day(claims.get("nbf"))),
        (_("until"), _day(claims.get("exp"))),
        (_("bound to key"), _thumbprint(credential) or ""),
        (_("status list"), _status(claims.get("status"))),
    ]
    if item.binding is not None:
        rows.append((_("made for"), item.binding.audience))
        rows.append((_("made on"), moment_text(item.binding.made_at)))
        rows.append((_("meant until"), "" if item.binding.until is None else moment_text(item.binding.until)))
    print_table((label, text) for label, text in rows if text)
    click.echo()
    print_table((format_path(path), value_text(value)) for path, value in details_in(claims, vct_of(credential)))
    if item.disclosed is not None:
        click.echo()
        shown, hidden = len(item.disclosed.placed), item.disclosed.hidden
        chosen = ngettext(
            "The holder chose to show {number} detail.", "The holder chose to show {number} details.", shown
        )
        others = ngettext(
            "{number} digest stands alone: a hidden detail or a decoy.",
            "{number} digests stand alone: hidden details or decoys.",
            hidden,
        )
        click.echo(f"  {chosen.format(number=shown)} {others.format(number=hidden)}")


def _document(item: _Inspected, file: str) -> dict[str, Json]:
    credential, disclosed = item.credential, item.disclosed
    binding: dict[str, Json] | None = None
    if item.binding is not None:
        binding = {
            "audience": item.binding.audience,
            "nonce": item.binding.nonce,
            "made_at": item.binding.made_at.isoformat(),
            "until": None if item.binding.until is None else item.binding.until.isoformat(),
        }
    return {
        "file": file,
        "format": credential.format,
        "profile": credential.profile,
        "carrier": item.carrier,
        "issuer": {"id": credential.issuer_id},
        "headers": [dict(header) for header in stated_proofs(credential)],
        "claims": dict(item.claims),
        "details": [] if disclosed is None else [format_path(path) for path in disclosed.placed.values()],
        "hidden": 0 if disclosed is None else disclosed.hidden,
        "holder_key": _thumbprint(credential),
        "key_binding": binding,
    }


def _header(credential: UnverifiedCredential) -> JsonObject:
    return next(iter(stated_proofs(credential)), {})


def _algorithms(credential: UnverifiedCredential) -> list[str]:
    stated = [header.get("alg", header.get("cryptosuite", header.get("type"))) for header in stated_proofs(credential)]
    return [text_of(name) for name in stated]


def _types(credential: UnverifiedCredential) -> tuple[str, ...]:
    return credential.types if isinstance(credential, W3cCredential) else ()


def _thumbprint(credential: UnverifiedCredential) -> str | None:
    try:
        key = holder_key(credential)
    except CryptoError:
        return None
    return None if key is None else key.thumbprint


def _day(value: Json) -> str:
    if value is None:
        return ""
    try:
        return day_text(parse_numeric_date(value))
    except MalformedError:
        return text_of(value)


def _status(value: Json) -> str:
    uri, index = claim_at(value, ("status_list", "uri")), claim_at(value, ("status_list", "idx"))
    return "" if uri is None else _("{list}, number {number}").format(list=text_of(uri), number=text_of(index))
