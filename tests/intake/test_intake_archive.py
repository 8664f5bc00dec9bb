"""Zip files that are no honest workbook."""

from __future__ import annotations

import stat
import struct
import warnings
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from lifecycle.intake import Unreadable
from lifecycle.intake.archive import check_archive

TYPES = b'<Types><Override ContentType="application/vnd.x.spreadsheetml.sheet.main+xml"/></Types>'
HONEST = {"[Content_Types].xml": TYPES, "xl/workbook.xml": b"<workbook/>"}


def packed(*more: tuple[str | ZipInfo, bytes], types: bytes = TYPES) -> bytes:
    """An honest workbook with these members added."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name packed twice
        for name, content in (*{**HONEST, "[Content_Types].xml": types}.items(), *more):
            archive.writestr(name, content, compress_type=ZIP_DEFLATED)
    return file.getvalue()


def linked(name: str) -> ZipInfo:
    """A member that is a symbolic link."""
    info = ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def with_size(data: bytes, size: int) -> bytes:
    """The first member of the directory, declared to have this size unpacked."""
    at = data.index(b"PK\x01\x02") + 24
    return data[:at] + struct.pack("<L", size) + data[at + 4 :]


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb": (lambda: packed(("xl/a.xml", b"<a>" + bytes(6_000_000))), "zip bomb"),
    "huge": (lambda: with_size(packed(), 300_000_000), "larger than 200 MB"),
    "many parts": (lambda: packed(*((f"xl/{n}.bin", b"") for n in range(2_000))), "more than 2,000 parts"),
    "path up": (lambda: packed(("xl/../../etc/x.xml", b"<a/>")), "point outside"),
    "path from the root": (lambda: packed(("/etc/x.xml", b"<a/>")), "point outside"),
    "path on a drive": (lambda: packed(("C:/x.xml", b"<a/>")), "point outside"),
    "link": (lambda: packed((linked("xl/x"), b"/etc/passwd")), "point outside"),
    "same name twice": (lambda: packed(("xl/workbook.xml", b"<other/>")), "hide one another"),
    "doctype": (lambda: packed(("xl/styles.xml", b'<?xml version="1.0"?><!DOCTYPE a []><a/>')), "DOCTYPE"),
    "no XML": (lambda: packed(("xl/styles.xml", "<a/>".encode("utf-16"))), "is no XML"),
    "macros by type": (lambda: packed(types=TYPES + b"application/vnd.ms-excel.sheet.macroEnabled"), r"\.xlsm"),
    "macros by part": (lambda: packed(("xl/vbaProject.bin", b"x")), r"\.xlsm"),
    "another document": (lambda: packed(types=b"<Types>wordprocessingml</Types>"), "not an .xlsx workbook"),
    "torn": (lambda: packed()[:-30], "not sent whole"),
    "lying about its size": (lambda: with_size(packed(), 5), "not sent whole"),
}


@pytest.mark.parametrize(("make", "what"), REFUSED.values(), ids=REFUSED)
def test_a_hostile_archive_is_refused(make: Callable[[], bytes], what: str) -> None:
    """Refused before any parser sees it, with a sentence of its own."""
    with pytest.raises(Unreadable, match=what):
        check_archive(make(), "usulan.xlsx")


def test_an_honest_archive_passes() -> None:
    """The workbook the others are made from is not refused itself."""
    check_archive(packed(), "usulan.xlsx")


def test_a_small_part_may_be_as_repetitive_as_it_likes() -> None:
    """Ratio is judged only where the part is large."""
    check_archive(packed(("xl/styles.xml", b"<a>" + b" " * 1_000_000)), "usulan.xlsx")


def test_texts_of_other_programs_are_left_alone() -> None:
    """Power Query keeps UTF-16 in a part that no reader of lists opens."""
    check_archive(packed(("customXml/item1.xml", "<a/>".encode("utf-16"))), "usulan.xlsx")


@pytest.mark.parametrize("at", range(0, 2_000, 37))
def test_a_damaged_byte_is_no_other_exception(at: int, xlsx_file: Callable[..., Path]) -> None:
    """Whatever byte is wrong, the archive passes or is Unreadable."""
    data = bytearray(xlsx_file(Data=[["NIK"]]).read_bytes())
    data[-at - 1] ^= 0xFF
    with suppress(Unreadable):
        check_archive(bytes(data), "usulan.xlsx")
