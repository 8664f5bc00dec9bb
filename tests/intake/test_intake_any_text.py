"""Whatever stands in a cell, reading it raises nothing, and no message repeats a NIK."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.domain.profile import Column, ColumnType, JobKind
from lifecycle.domain.values import Nik, Place
from lifecycle.intake import (
    BillRow,
    ProposalRow,
    RegistrationRow,
    Unreadable,
    UpdateRow,
    bills,
    proposals,
    registrations,
    updates,
)
from lifecycle.intake.delimited import parse_text
from lifecycle.intake.headers import Header, Labels
from lifecycle.intake.holding import held
from lifecycle.intake.inspection import inspected
from lifecycle.intake.mapping import Mapper, Settle
from lifecycle.intake.reading import Build, readers
from lifecycle.intake.sheets import Cell, Odd
from lifecycle.intake.tables import data_rows, table_of
from lifecycle.intake.words import job_kind_reader, kecamatan_reader, status_reader

Row = ProposalRow | RegistrationRow | BillRow | UpdateRow
TYPES: dict[str, ColumnType] = {
    "nik": "nik",
    "name": "name",
    "birth_date": "date",
    "sex": "sex",
    "address": "text",
    "village": "village",
    "kecamatan": "kecamatan",
    "job_kind": "job_kind",
    "dtks": "yes_no",
    "decile": "number",
    "contact": "text",
    "month": "month",
    "amount": "rupiah",
    "status": "status",
}
FIELDS = tuple(TYPES)
COLUMNS = tuple(Column(field, kind, (field.upper(),), required=True) for field, kind in TYPES.items())
STATUSES = {"meninggal": "died", "tetap": "stays"}
KINDS = (JobKind("farmer", "petani", "x", "y", ()), JobKind("other", "lain", "x", "y", (), needs_decree=True))
HEADER = Header(0, 1, [field.upper() for field in FIELDS], {field: at for at, field in enumerate(FIELDS)}, ())
PLACE = Place("0" * 64, "Data", 2)

TEXTS = st.one_of(
    st.text(),
    st.text(st.characters(categories=("Cc", "Cf", "Cs", "Co", "Zs", "Nd"))),
    st.from_regex(r"\A[0-9 .,'/EeOl-]{0,20}\Z"),
    st.from_regex(r"\A[0-9]{1,2}[-/. ]([0-9]{1,2}|[A-Z][a-z]{2})[-/. ][0-9]{2,4}\Z"),
    st.from_regex(r"\A\(?-?(Rp ?)?[0-9]{1,3}([.,][0-9]{2,3}){0,3}(,-)?\)?\Z"),
    st.from_regex(r"\A([0-9]{1,6}|[A-Z][a-z]{2,8})[-/. ']?[0-9]{0,4}\Z"),
    st.sampled_from(["3302174512850001", "'3302174512850001", "3302 1745 1285 0001", "#N/A", "TRUE", "-", "null"]),
)
CELLS = st.one_of(
    TEXTS,
    st.floats(),
    st.booleans(),
    st.dates(),
    st.builds(Odd, st.sampled_from(["error", "formula", "time"]), st.text()),
)


def mapper_of(settle: Settle) -> Mapper:
    """Reads a row with one column of each type."""
    own = {
        "job_kind": job_kind_reader(KINDS, None),
        "kecamatan": kecamatan_reader({"Banyumas": "Banyumas"}),
        "status": status_reader(STATUSES),
    }
    return Mapper(HEADER, COLUMNS, readers(COLUMNS, own, False), settle)


@pytest.fixture(scope="module")
def mapper() -> Mapper:
    """Of a list of candidates."""
    return mapper_of(proposals.settle)


@pytest.mark.parametrize(
    ("settle", "build"),
    [
        (proposals.settle, proposals.builder(COLUMNS)),
        (registrations.settle, registrations.registration),
        (bills.settle, bills.bill_row),
        (updates.settle, updates.builder(COLUMNS)),
    ],
    ids=["proposals", "registrations", "bills", "updates"],
)
@given(cells=st.lists(CELLS, min_size=len(FIELDS), max_size=len(FIELDS) + 1))
def test_any_row_is_used_or_held(settle: Settle, build: Build[Row], cells: list[Cell]) -> None:
    """Bad data is never an exception, and no message holds the digits of a NIK."""
    mapped = mapper_of(settle).row(2, cells, torn=True)

    assert (held(mapped, HEADER, PLACE) if mapped.issues else build(mapped, PLACE)).place == PLACE
    for issue in (*mapped.issues, *mapped.warnings):
        assert issue.what
        assert issue.cure
        assert "4512850001" not in issue.what + issue.cure


@given(bare=CELLS, month=st.sampled_from(["Maret 2025", date(2025, 3, 1)]), amount=st.integers(0, 999_999_999))
def test_no_other_cell_keeps_a_line_of_a_bill_back(bare: Cell, month: Cell, amount: int) -> None:
    """Month and amount are all that its money needs."""
    cells = [{"month": month, "amount": float(amount)}.get(field, bare) for field in FIELDS]
    line = bills.bill_row(mapper_of(bills.settle).row(2, cells), PLACE)

    assert (line.month, line.amount) == (date(2025, 3, 1), amount)


@given(number=st.integers(min_value=0, max_value=10**17), at=st.integers(0, len(FIELDS) - 1))
def test_no_number_ever_becomes_a_nik(mapper: Mapper, number: int, at: int) -> None:
    """Not as a number, wherever it stands; as text only when all sixteen digits are there."""
    cells: list[Cell] = [""] * len(FIELDS)
    cells[at] = float(number)

    assert "nik" not in mapper.row(2, cells).values or mapper.row(2, cells).values["nik"] is None


@given(text=st.from_regex(r"\A[1-9][0-9]{15}\Z"))
def test_sixteen_digits_are_read_as_they_are_or_held(mapper: Mapper, text: str) -> None:
    """A NIK that passes has the digits that were written."""
    nik = mapper.row(2, [text, *[""] * (len(FIELDS) - 1)]).values["nik"]

    assert nik is None or nik == Nik(text)


@given(rows=st.lists(st.lists(TEXTS, max_size=13), max_size=8), data=st.binary(max_size=60))
def test_any_bytes_and_any_text_are_a_list_or_unreadable(rows: Sequence[Sequence[str]], data: bytes) -> None:
    """From the first byte to the last row, nothing else can happen."""
    labels = Labels(COLUMNS)
    text = "\n".join(";".join(row) for row in (FIELDS, *rows))
    for content in (data, text.encode("utf-8", "surrogatepass")):
        with suppress(Unreadable):
            inspected(content, "a.csv")
            table = table_of(parse_text(content, "a.csv", labels.fit), COLUMNS, labels, "a.csv")
            assert all(len(row) >= len(table.header.texts) for _, row in data_rows(table, ("amount",)))


def test_days_of_every_century_are_settled(mapper: Mapper) -> None:
    """A date cell far away is held like any other."""
    mapped = mapper.row(2, ["3302174512850001", "SITI", date(1, 1, 1), *[""] * (len(FIELDS) - 3)])

    assert "birth_date" in mapped.values
    assert mapped.values["birth_date"] is None
