"""What of others is in the program, under which licence, and where its text is. No Qt here."""

from collections.abc import Iterable
from importlib import metadata
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from resources import resource


class Notice(NamedTuple):
    """One work of others.

    Attributes:
        name: What it is called.
        licence: Its licence, as SPDX writes it.
        texts: Files with the licence, below `resources`; empty where its package brings them along.
        package: The package that brings them along; empty where there is none.
    """

    name: str
    licence: str
    texts: tuple[str, ...] = ()
    package: str = ""


_LGPL: Final = ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")

OWN: Final = Notice("Learner Wallet", "Apache-2.0", ("contexts/licences/Apache-2.0.txt",))

# What is most of the program first, then packages by name.
NOTICES: Final[tuple[Notice, ...]] = (
    Notice("Qt, PySide6", "LGPL-3.0-only", _LGPL),
    Notice("Atkinson Hyperlegible Next", "OFL-1.1", ("fonts/LICENSE.txt",)),
    Notice("Lucide", "ISC, MIT", ("icons/LICENSE.txt",)),
    Notice("JSON-LD: W3C", "W3C-20150513", ("contexts/licences/W3C-20150513.txt",)),
    Notice("JSON-LD: Digital Bazaar", "BSD-3-Clause", ("contexts/licences/BSD-3-Clause.txt",)),
    Notice("JSON-LD: DCC, LearnCard, Blockcerts", "MIT", ("contexts/licences/MIT.txt",)),
    Notice("JSON-LD: 1EdTech", "Apache-2.0", ("contexts/licences/Apache-2.0.txt",)),
    Notice("Babel", "BSD-3-Clause", package="babel"),
    Notice("click", "BSD-3-Clause", package="click"),
    Notice("cryptography", "Apache-2.0 OR BSD-3-Clause", package="cryptography"),
    Notice("defusedxml", "PSF-2.0", package="defusedxml"),
    Notice("fpdf2", "LGPL-3.0-only", _LGPL, package="fpdf2"),
    Notice("joserfc", "BSD-3-Clause", package="joserfc"),
    Notice("Pillow", "MIT-CMU", package="pillow"),
    Notice("platformdirs", "MIT", package="platformdirs"),
    Notice("PyLD", "BSD-3-Clause", package="pyld"),
    Notice("pypdfium2, PDFium", "BSD-3-Clause, Apache-2.0", package="pypdfium2"),
    Notice("qrcode", "BSD-3-Clause", package="qrcode"),
    Notice("requests", "Apache-2.0", package="requests"),
    Notice("rfc8785", "Apache-2.0", package="rfc8785"),
    Notice("sqlcipher3, SQLCipher", "Zlib, BSD-3-Clause", package="sqlcipher3"),
    Notice("tzdata", "Apache-2.0", package="tzdata"),
    Notice("zxcvbn", "MIT", package="zxcvbn"),
    Notice("zxing-cpp", "Apache-2.0", package="zxing-cpp"),
)


def licence_text(notice: Notice) -> str:
    """Return the text of a licence with all notices beside it; empty where this copy of the program lacks it."""
    texts = [resource(name).read_text("utf-8") for name in notice.texts] or _texts_of(notice.package)
    return "\n\n".join(text.strip("\n") for text in texts)


def _texts_of(package: str) -> list[str]:
    try:
        files: Iterable[metadata.PackagePath] = metadata.files(package) or ()
    except metadata.PackageNotFoundError:
        return []
    kept = [file for file in files if _is_licence(PurePosixPath(file))]
    return [file.read_binary().decode("utf-8", "replace") for file in kept]  # one of PDFium's is older than UTF-8


def _is_licence(path: PurePosixPath) -> bool:
    inside = any(part.endswith(".dist-info") for part in path.parts)
    named = path.stem.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE"))
    return inside and (named or "licenses" in path.parts)
