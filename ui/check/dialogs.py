"""What can be asked about a result: what its level means, and what it is technically."""

import json
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.check.details import vct_of
from ui.check.wording import level_sentence, shows_details
from ui.tokens import Ink, TextRole
from ui.widgets.buttons import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import TextArea
from ui.widgets.plain_text import plain
from ui.widgets.text import Text
from wallet.checking import Checked, report_json

translate = QCoreApplication.translate

# More is copied, but not shown.
_LONGEST = 100_000


def explain_level(parent: QWidget, level: int) -> Dialog:
    """Explain a level of the European scale, in plain facts."""
    title = translate("CheckPage", "Level %1 on the European scale").replace("%1", str(level))
    dialog = Dialog(parent, title, level_sentence(level))
    scale = translate(
        "CheckPage",
        "The scale has 8 levels, from basic knowledge (1) to a doctorate (8).",
    )
    dialog.body.addWidget(Text(scale, TextRole.BODY, Ink.SECONDARY))
    limit = translate("CheckPage", "The level says how demanding it was. By itself it gives no right to anything.")
    dialog.body.addWidget(Text(limit, TextRole.BODY, Ink.SECONDARY))
    dialog.add_button(translate("CheckPage", "Close"), ButtonKind.SECONDARY, dialog.accept).setFocus()
    dialog.open()
    return dialog


def show_technical(parent: QWidget, checked: Checked, copy: Callable[[str], None]) -> Dialog:
    """Show codes, rules, format and the text that was read, with a way to copy them.

    Args:
        parent: What the dialog stands over.
        checked: The result.
        copy: Puts text on the clipboard.
    """
    dialog = Dialog(parent, translate("CheckPage", "Technical view"), _kind(checked), width=760)
    checks = TextArea(translate("CheckPage", "Checks"), lines=9, read_only=True)
    checks.setPlainText(plain(technical_text(checked), longest=_LONGEST))
    dialog.body.addWidget(Text(translate("CheckPage", "Checks, with codes and rules"), TextRole.STRONG))
    dialog.body.addWidget(checks)
    said = technical_claims(checked)
    if said:
        claims = TextArea(translate("CheckPage", "Details"), lines=5, read_only=True)
        claims.setPlainText(plain(said, longest=_LONGEST))
        dialog.body.addWidget(Text(translate("CheckPage", "Details as shared"), TextRole.STRONG))
        dialog.body.addWidget(claims)
    if checked.text:
        raw = TextArea(translate("CheckPage", "Text as read"), lines=4, read_only=True)
        raw.setPlainText(plain(checked.text, longest=_LONGEST))
        dialog.body.addWidget(Text(translate("CheckPage", "Text as read"), TextRole.STRONG))
        dialog.body.addWidget(raw)
        dialog.add_button(translate("CheckPage", "Copy the text"), ButtonKind.SECONDARY, lambda: copy(checked.text))
    close = dialog.add_button(translate("CheckPage", "Close"), ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    close.setFocus()
    return dialog


def technical_text(checked: Checked) -> str:
    """Write every check with its outcome, code, rule and date of data, one a line."""
    lines = []
    for number, check in enumerate(checked.report.checks, 1):
        facts = "; ".join(f"{name}: {value}" for name, value in check.facts.items())
        lines.append(f"{number}. {check.check}: {check.outcome}, {check.code}")
        lines.append(f"   {check.rule}")
        if check.as_of is not None:
            lines.append(f"   {check.as_of.isoformat()}")
        if facts:
            lines.append(f"   {facts}")
    for number, line in enumerate(checked.report.proofs, 1):
        lines.append(f"proof {number}. {line.suite}: {line.outcome}, {line.code}")
        lines.append(f"   {line.rule}")
        if line.method_id is not None:
            lines.append(f"   {line.method_id}")
    lines += [f"{item.role} {item.path}: {item.report.verdict}" for item in checked.report.inner]
    return "\n".join(lines)


def technical_claims(checked: Checked) -> str:
    """Write what was shared as JSON; empty where there is nothing."""
    claims = report_json(checked)["claims"] if shows_details(checked.report) else None
    return json.dumps(claims, indent=2, ensure_ascii=False) if claims else ""


def _kind(checked: Checked) -> str:
    report = checked.report
    parts = [report.format or translate("CheckPage", "Unknown format")]
    parts += [part for part in (report.profile, vct_of(checked)) if part]
    parts.append(translate("CheckPage", "came as %1").replace("%1", checked.carrier))
    return " · ".join(parts)
