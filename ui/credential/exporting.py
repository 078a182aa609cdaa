"""The file a credential came in, saved byte for byte where the person says. No Qt here."""

from collections.abc import Callable

from ui.ports import Runner, Shell
from ui.saving import suggested_name, write_file
from wallet.holder import Holder
from wallet.model.stored import ExportedFile, StoredCredential
from wallet.transport.file_endings import credential_ending


def save_original(
    stored: StoredCredential,
    tasks: Runner,
    holder: Callable[[], Holder],
    shell: Shell,
    *,
    ask: Callable[[str], str],
    saved: Callable[[str], None],
) -> None:
    """Save the file of a credential.

    Args:
        stored: Which credential.
        tasks: Runs on the vault's thread.
        holder: The open wallet; called on the vault's thread.
        shell: The window around the page.
        ask: Given a file name to begin with, asks for the path; empty where the person thought better of it.
        saved: Called with the path.
    """

    def write(exported: ExportedFile) -> None:
        path = ask(suggested_name(stored.summary.title, credential_ending(exported.data, exported.carrier)))
        if path:
            tasks.submit(lambda: write_file(path, exported.data), lambda _: saved(path), shell.complain)

    tasks.submit(lambda: holder().export(stored.id), write, shell.complain)
