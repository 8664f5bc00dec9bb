"""Which rows of a bill are lines: no money is lost, and no total is taken for money."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from lifecycle.intake import BillRow, Reading

Write = Callable[..., Path]
Table = Callable[..., list[list[object]]]
Billed = Callable[[Path], Reading[BillRow]]


@pytest.mark.parametrize("label", ["JUMLAH IURAN", "TOTAL IURAN", "Iuran"])
def test_the_header_of_the_amount_is_no_total(label: str, xlsx_file: Write, bill: Table, billed: Billed) -> None:
    """Nor where it is the first column, or stands in the lower of two rows of headers."""
    header, line = bill({})
    first = [[label, *header[:-1]], [line[-1], *line[:-1]]]
    double = [[*header[:4], "BULAN", "RINCIAN"], ["", "", "", "", "", label], line]

    for rows in ([[*header[:-1], label], line], first, double):
        assert [line.amount for line in billed(xlsx_file(Data=rows)).rows] == [16800]


@pytest.mark.parametrize("signature", ["Purwokerto, 3 April 2025", "Kepala Kantor Cabang", "NIP 198512052010011001"])
def test_a_signature_under_the_amounts_is_no_line(signature: str, csv_file: Write, bill: Table, billed: Billed) -> None:
    """Only what begins like a number was meant for an amount."""
    reading = billed(csv_file([*bill({}), ["", "", "", "", "", signature]]))

    assert (len(reading.rows), len(reading.held)) == (1, 0)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_no_amount_is_lost(kind: str, csv_file: Write, xlsx_file: Write, bill: Table, billed: Billed) -> None:
    """Whatever else is blank or wrong, a line with an amount is used or held, unless it is a total."""
    persons = product(["1", ""], ["3302174512850001", "12", ""], ["SITI", ""])
    sums = ["16800", "Rp 16.800", "16.8OO", "#REF!", "1.234.567.890.123", *([16800.0, True] if kind == "xlsx" else [])]
    lines = [
        {"NO": number, "NIK": nik, "NAMA": name, "NO KPJ": "", "BULAN": month, "JUMLAH IURAN": amount}
        for (number, nik, name), month, amount in product(persons, ["Maret 2025", ""], sums)
    ]
    rows = bill(*lines)

    reading = billed(csv_file(rows) if kind == "csv" else xlsx_file(Data=rows))

    found = [row.place.row for row in reading.rows] + [row.place.row for row in reading.held]
    assert sorted(found) == list(range(2, 2 + len(lines)))


@pytest.mark.parametrize("row", [["Sub Total"], ["", "", "Jumlah", "", "Maret 2025"], ["(TOTAL)", "2 orang"]])
def test_a_total_is_no_line_however_large(row: list[str], csv_file: Write, bill: Table, billed: Billed) -> None:
    """Also where the word stands in the column of names; the digits of its amount are nobody's."""
    reading = billed(csv_file([*bill({}), [*row, *[""] * (5 - len(row)), "1.234.567.890,00"]]))

    assert (len(reading.rows), len(reading.held)) == (1, 0)
    assert any("it is a total: row 3" in note for note in reading.notes)
