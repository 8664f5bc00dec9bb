"""Whether a zip is an honest .xlsx: counted and measured before it is unpacked, and its real bytes counted after."""

from __future__ import annotations

import re
import stat
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from lifecycle.intake.rows import Unreadable

_MEMBERS = 2_000
_BYTES = 200_000_000
_RATIO = 100
_SMALL = 5_000_000  # a small part may be as repetitive as it likes
_CHUNK = 1 << 20
_ROOT = re.compile(rb"<[A-Za-z_]")
_BROKEN = (BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OSError, zlib.error)
_AS_XLSX = "Open it in a spreadsheet program, save it as .xlsx, and send that file."


def check_archive(data: bytes, name: str) -> None:
    """Returns only for a whole .xlsx of sane size and without macros or DOCTYPE; raises Unreadable."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            _check_sizes(members, name)
            _check_names(members, name)
            _check_kind(archive, {member.filename for member in members}, name)
            for member in members:
                _check_part(archive, member, name)
    except _BROKEN as error:
        what = "The file is damaged or was not sent whole."
        raise Unreadable(name, what, "Open it in a spreadsheet program, save it again, and send that file.") from error


def _check_sizes(members: list[ZipInfo], name: str) -> None:
    if len(members) > _MEMBERS:
        raise Unreadable(name, f"The file packs more than {_MEMBERS:,} parts; a list has a few dozen.", _AS_XLSX)
    if sum(member.file_size for member in members) > _BYTES:
        raise Unreadable(name, "Unpacked, the file would be larger than 200 MB.", "Split it into files of fewer rows.")
    if any(m.file_size > _SMALL and m.file_size > _RATIO * m.compress_size for m in members):
        what = f"A part of the file is packed more than {_RATIO} times, as no list is (a zip bomb)."
        raise Unreadable(name, what, "Copy the rows into a new workbook, and send that file.")


def _check_names(members: list[ZipInfo], name: str) -> None:
    names = [member.filename.replace("\\", "/") for member in members]
    sane = all(not part.startswith("/") and ":" not in part and ".." not in part.split("/") for part in names)
    linked = any(stat.S_ISLNK(member.external_attr >> 16) for member in members)
    if not sane or linked or len(set(names)) < len(names):
        raise Unreadable(name, "The file packs parts that point outside it or hide one another.", _AS_XLSX)
    if any(member.flag_bits & 1 for member in members):
        raise Unreadable(name, "The parts of the file are protected with a password.", _AS_XLSX)


def _check_kind(archive: ZipFile, names: set[str], name: str) -> None:
    types = archive.read("[Content_Types].xml") if "[Content_Types].xml" in names else b""
    if b"macroEnabled" in types or any(part.endswith("vbaProject.bin") for part in names):
        raise Unreadable(name, "The workbook holds macros (.xlsm), which are not taken in.", _AS_XLSX)
    if b"spreadsheetml.sheet.main+xml" not in types or "xl/workbook.xml" not in names:
        raise Unreadable(name, "This is a zip file, but not an .xlsx workbook.", _AS_XLSX)


def _check_part(archive: ZipFile, member: ZipInfo, name: str) -> None:
    """Reading to the end proves declared size and checksum; a DOCTYPE can only stand before the root element.

    What stands under customXml is left alone: programs keep texts of two-byte characters there, and no parser reads it.
    """
    with archive.open(member) as part:
        chunk = part.read(_CHUNK)
        if member.filename.endswith((".xml", ".rels")) and not member.filename.startswith("customXml/"):
            root = _ROOT.search(chunk)
            if root is None or b"<!DOCTYPE" in chunk[: root.start()]:
                what = f"The part {member.filename[:80]} holds a DOCTYPE or is no XML, as in no honest workbook."
                raise Unreadable(name, what, "Copy the rows into a new workbook, and send that file.")
        while chunk:
            chunk = part.read(_CHUNK)
