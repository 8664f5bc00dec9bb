"""What the parser does not tell: hidden rows and columns, errors, and formulas without a value.

Both kinds of cell come out of the parser as if they were empty, and a NIK that is an error is not an empty NIK. Runs
in the child process. A full scan is slower than the parser, so only rows that hold a mark of one of these are scanned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import join, normpath
from xml.parsers import expat
from zipfile import ZipFile

from lifecycle.intake.sheets import Odd

_MARKS = (b'hidden="1"', b'hidden="true"', b"hidden='1'", b't="e"', b"t='e'")
_EMPTY = rb"\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>"
_UNCALCULATED = (re.compile(rb"</f>" + _EMPTY), re.compile(rb"<f\b[^>]*/>" + _EMPTY))
_ROW, _ROW_ENDS = b'<row r="', b"</row>"
_UNNUMBERED = re.compile(rb'<row(?: (?!r=")|>)')


def parts(archive: ZipFile) -> tuple[dict[str, str], bool]:
    """The zip member of each sheet by its name, and whether days count from 1904."""
    targets = {
        found["Id"]: normpath(join("xl", found["Target"])).lstrip("/")
        for tag, found in _elements(archive.read("xl/_rels/workbook.xml.rels"))
        if tag == "Relationship" and "Id" in found and "Target" in found
    }
    sheets: dict[str, str] = {}
    date1904 = False
    for tag, found in _elements(archive.read("xl/workbook.xml")):
        if tag == "workbookPr":
            date1904 = found.get("date1904") in ("1", "true")
        elif tag == "sheet":
            relation = next((value for key, value in found.items() if key.endswith(":id")), "")
            sheets[found.get("name", "")] = targets.get(relation, "")
    return sheets, date1904


class Scan:
    """One sheet's hidden columns (from 0), the number of hidden rows, and odd cells by row and column (from 0)."""

    def __init__(self, xml: bytes) -> None:
        self.hidden_columns: list[int] = []
        self.hidden_rows = 0
        self.odd: dict[tuple[int, int], Odd] = {}
        self._row = self._column = -1
        self._type, self._formula, self._value, self._open = "", False, "", False
        parser = expat.ParserCreate()
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._text
        for piece in _pieces(xml):
            parser.Parse(piece)

    def _start(self, name: str, found: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag == "c":
            self._column = _column(found["r"]) if "r" in found else self._column + 1
            self._type, self._formula, self._value = found.get("t", ""), False, ""
        elif tag == "row":
            self._row, self._column = int(found["r"]) - 1 if "r" in found else self._row + 1, -1
            self.hidden_rows += found.get("hidden") in ("1", "true")
        elif tag == "col" and found.get("hidden") in ("1", "true"):
            self.hidden_columns += range(int(found["min"]) - 1, min(int(found["max"]), 16_384))
        self._formula = self._formula or tag == "f"
        self._open = tag == "v"

    def _text(self, text: str) -> None:
        if self._open:
            self._value += text

    def _end(self, name: str) -> None:
        self._open = False
        if not name.endswith("c") or name.rpartition(":")[2] != "c":
            return
        if self._type == "e":
            self.odd[self._row, self._column] = Odd("error", self._value)
        elif self._formula and self._type != "str" and not self._value.strip():  # "str": a text that came out empty
            self.odd[self._row, self._column] = Odd("formula", "(not calculated)")


def _pieces(xml: bytes) -> Iterator[bytes]:
    """What stands before the rows, and every row that holds a mark; the whole where bytes do not tell the rows.

    They do not under a prefix, without row numbers, or with a comment or CDATA, which may hold anything.
    """
    at = xml.find(_ROW)
    if at < 0 or b"<!" in xml or _UNNUMBERED.search(xml):
        yield xml
        return
    yield xml[:at]
    for spot in sorted(_spots(xml)):
        if spot < at:
            continue
        begin = xml.rfind(_ROW, at, spot)
        if begin < 0:
            at = spot
            continue
        end = xml.find(_ROW_ENDS, spot) + len(_ROW_ENDS)
        at = end if end > spot else xml.find(b"</sheetData>", spot)  # the last row may close itself
        yield xml[begin:at]


def _spots(xml: bytes) -> Iterator[int]:
    for mark in _MARKS:
        at = xml.find(mark)
        while at >= 0:
            yield at
            at = xml.find(mark, at + 1)
    for pattern in _UNCALCULATED:
        yield from (found.start() for found in pattern.finditer(xml))


def _column(reference: str) -> int:
    number = 0
    for letter in reference.rstrip("0123456789"):
        number = number * 26 + ord(letter.upper()) - 64
    return number - 1


def _elements(xml: bytes) -> list[tuple[str, dict[str, str]]]:
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, attributes: found.append((name.rpartition(":")[2], attributes))
    parser.Parse(xml, True)
    return found
