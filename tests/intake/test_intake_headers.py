"""Finding the table: its sheet, its header, and the rows that are people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from lifecycle.intake import ProposalRow, Reading, Unreadable

Propose = Callable[[Path], Reading[ProposalRow]]
Write = Callable[..., Path]
Table = Callable[..., list[list[object]]]

OTHER = {"NIK": "3302174612850002", "TGL LAHIR": "06-12-1985"}


def test_a_header_below_titles_is_found(xlsx_file: Write, table: Table, propose: Propose) -> None:
    """Titles above, a row of column numbers below, totals and signatures at the end."""
    header, first, second = table({}, OTHER)
    numbers = [f"({at})" for at in range(1, len(header) + 1)]
    title, total = ["DAFTAR USULAN PEKERJA RENTAN"], ["JUMLAH", "", "", 2]
    signature = ["", "", "", "Kalibagor, 3 Maret 2025"]
    path = xlsx_file(Data=[title, [], title, [], header, numbers, first, ["DESA"], second, total, [], signature])

    reading = propose(path)

    assert [row.place.row for row in reading.rows] == [7, 9]
    assert not reading.held
    assert "Passed over, since NIK and name are empty or it is a total: 3 rows (8, 10, 12)." in reading.notes
    assert "Blank rows between the first and the last row: 1." in reading.notes


@pytest.mark.parametrize("numbers", [["1", "2", "3"], [1, 2, 3], ["(1)", "(2)", "(3)"], ["1.", "2.", "3."]])
def test_a_row_of_column_numbers_is_no_person(
    numbers: list[object], xlsx_file: Write, table: Table, propose: Propose
) -> None:
    """However the numbers are written."""
    header, first = table({})

    assert [row.place.row for row in propose(xlsx_file(Data=[header, numbers, first])).rows] == [3]


@pytest.mark.parametrize("header", ["nik", " N I K ", "NIK:", "NO.\nKTP", "No Ktp*"])
def test_headers_are_known_however_they_are_set(header: str, csv_file: Write, table: Table, propose: Propose) -> None:
    """Case, spaces, line breaks, dots and colons do not count."""
    rows = table({})
    rows[0][1] = header

    assert len(propose(csv_file(rows)).rows) == 1


def test_an_issue_names_the_column_as_the_file_does(csv_file: Write, table: Table, propose: Propose) -> None:
    """The header as written, on one line."""
    rows = table({"NIK": "12"})
    rows[0][1] = "No.\nKTP"

    assert propose(csv_file(rows)).held[0].issues[0].column == "No. KTP"


def test_a_header_of_two_rows_is_read_as_one(xlsx_file: Write, table: Table, propose: Propose) -> None:
    """ALAMAT above, DESA and KECAMATAN among its parts below."""
    header, first = table({})
    at = header.index("DESA")
    above = [*header[:at], "", "", *header[at + 2 :]]
    below = [*[""] * at, "DESA", "KECAMATAN"]

    reading = propose(xlsx_file(Data=[above, below, first]))

    assert (reading.rows[0].village, reading.rows[0].kecamatan) == ("Kaliori", "Kalibagor")


def test_a_person_under_the_header_is_never_taken_for_headers(csv_file: Write, table: Table, propose: Propose) -> None:
    """The answer NO to a question is also the label of a column."""
    rows = [row[1:] for row in table({"DTKS": "NO"})]

    assert [row.facts["dtks"] for row in propose(csv_file(rows)).rows] == [False]


def test_the_sheet_that_fits_best_is_read_and_the_others_are_noted(
    xlsx_file: Write, table: Table, propose: Propose
) -> None:
    """A sheet with codes beside the list is not read, and that is said."""
    reading = propose(xlsx_file(Kode=[["NO", "DESA"], [1, "Kaliori"]], Data=table({})))

    assert reading.sheet == "Data"
    assert 'The sheet "Kode" was not read: 2 rows.' in reading.notes


def test_several_lists_in_one_file_are_refused(xlsx_file: Write, table: Table, propose: Propose) -> None:
    """Which one is meant is not guessed; both are named."""
    with pytest.raises(Unreadable, match='"Kalibagor", "Banyumas"') as refused:
        propose(xlsx_file(Kalibagor=table({}), Banyumas=table({})))

    assert refused.value.cure == "Send one sheet in each file."


def test_a_missing_column_is_named_with_its_labels(csv_file: Write, table: Table, propose: Propose) -> None:
    """The person is told which header to write."""
    rows = [row[:1] + row[2:] for row in table({})]

    with pytest.raises(Unreadable, match="has no column NIK") as refused:
        propose(csv_file(rows))

    assert "NIK or NO KTP" in refused.value.cure


def test_two_columns_of_the_same_meaning_are_refused(csv_file: Write, table: Table, propose: Propose) -> None:
    """Which of the two holds the NIK is not guessed."""
    rows = [[*row, cell] for row, cell in zip(table({}), ["NO KTP", "3302174512850001"], strict=True)]

    with pytest.raises(Unreadable, match='"NIK" and "NO KTP"'):
        propose(csv_file(rows))


def test_a_file_without_a_header_is_refused(csv_file: Write, propose: Propose) -> None:
    """A header after row 20 is not looked for."""
    with pytest.raises(Unreadable, match="No header was found in rows 1 to 20"):
        propose(csv_file([*[["x"]] * 20, ["NIK", "NAMA"]]))


def test_columns_that_are_not_read_are_noted(csv_file: Write, table: Table, propose: Propose) -> None:
    """A header that is not known is listed."""
    rows = [[*row, cell] for row, cell in zip(table({}), ["NAMA IBU", "AMINAH"], strict=True)]

    assert 'Columns not read, since their headers are not known: "NAMA IBU".' in propose(csv_file(rows)).notes


def test_hidden_columns_and_sheets_are_noted(tmp_path: Path, table: Table, propose: Propose) -> None:
    """A hidden column is read like the others, a hidden sheet is not."""
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name in ("Data", "Lama"):
            sheet = book.add_worksheet(name)
            for at, row in enumerate(table({})):
                sheet.write_row(at, 0, row)
        sheet.hide()
        book.get_worksheet_by_name("Data").set_column("B:B", None, None, {"hidden": True})

    reading = propose(path)

    assert (reading.sheet, len(reading.rows)) == ("Data", 1)
    assert 'Columns hidden in the file: "NIK"; they were treated like the others.' in reading.notes
    assert 'The hidden sheet "Lama" was not read: 2 rows.' in reading.notes


@pytest.mark.parametrize(
    "row", [["JUMLAH"], ["", "TOTAL", ""], ["", "", "Sub Total:"], ["", "2", "Jumlah"], ["JUMLAH", "400 orang"]]
)
def test_totals_are_passed_over(row: list[str], csv_file: Write, table: Table, propose: Propose) -> None:
    """Also where the word stands in the column of names."""
    reading = propose(csv_file([*table({}), row]))

    assert not reading.held
    assert any("row 3" in note for note in reading.notes)


def test_a_person_named_like_a_total_is_not_lost(csv_file: Write, table: Table, propose: Propose) -> None:
    """A row with a NIK is a person."""
    assert len(propose(csv_file(table({"NAMA": "JUMLAH"}))).rows) == 1


def test_more_than_a_hundred_thousand_rows_are_refused(csv_file: Write, table: Table, propose: Propose) -> None:
    """The person is asked to split the file."""
    header, first = table({})

    with pytest.raises(Unreadable, match="more than 100,000 rows") as refused:
        propose(csv_file([header, *[first] * 100_001]))

    assert "Split" in refused.value.cure
