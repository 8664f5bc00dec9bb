"""What a file is, judged by its content before any parser sees it; its extension is not asked."""

from __future__ import annotations

import re
from typing import Literal

from lifecycle.intake.archive import check_archive
from lifecycle.intake.rows import Unreadable

_OLE2 = bytes.fromhex("d0cf11e0")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = re.compile(rb"[\x01-\x08\x0b\x0e-\x1f\x7f]")  # a NUL is left to the reader of texts, which names its line
_SAVE = "Open it in a spreadsheet program, save it as .xlsx, and send that file."


def inspected(data: bytes, name: str) -> Literal["xlsx", "csv"]:
    """Which of the two kinds we read; raises Unreadable for everything else, each with its own sentence."""
    if not data.strip():
        raise Unreadable(name, "The file is empty.", "Check that it was saved and sent whole, and send it again.")
    if data.startswith(_OLE2):
        _refuse_ole2(data, name)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        check_archive(data, name)
        return "xlsx"
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        raise Unreadable(name, "This is a web page or XML that was named like a spreadsheet.", _SAVE)
    if data.startswith(b"%PDF"):
        raise Unreadable(name, "This is a PDF, not a spreadsheet.", "Ask its maker for the .xlsx or .csv behind it.")
    if not data.startswith(_UTF16) and _CONTROL.search(data, 0, 4096):
        raise Unreadable(name, "This is not a spreadsheet.", "Send the list as .xlsx or .csv.")
    return "csv"


def _refuse_ole2(data: bytes, name: str) -> None:
    if _ENCRYPTED in data:
        what = "The file is protected with a password, so its rows cannot be read."
        raise Unreadable(name, what, "Remove the password (File, Info, Protect Workbook), save it, and send it again.")
    raise Unreadable(name, "This is an old Excel file (.xls), which is not read.", _SAVE)
