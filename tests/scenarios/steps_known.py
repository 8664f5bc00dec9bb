"""What the register shows of a day as it was known on another: a row of a table for each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pytest_bdd import then

from tests.scenarios import terms
from tests.scenarios.bills import Rows
from tests.scenarios.stage import Stage
from tests.scenarios.words import day, months, rupiah, said

Asked = tuple[dict[str, str], dict[str, Any]]


@then(*said("keadaan {name} dan alokasi {slot} pada suatu tanggal:"))
def standing(stage: Stage, name: str, slot: str, datatable: Rows) -> None:
    """The status of somebody by the roll, and who holds the place."""
    for row, when in _asked(datatable):
        roll = stage.ask("current_roll", "list", **when)
        (status,) = [line["status"] for line in roll if line["participant"] == stage.id(name)]
        held = [line["participant"] for line in stage.ask("slot_custody", "holders", **when) if line["slot"] == slot]
        assert status == terms.STATES[row["status"]], row
        assert held == [stage.id(who) for who in filter(None, [row["alokasi dipegang"]])], row


@then(*said("pergantian pemegang alokasi {slot} pada suatu tanggal:"))
def handed_over(stage: Stage, slot: str, datatable: Rows) -> None:
    """From whom to whom, on what ground, and the days between; or none."""
    for row, when in _asked(datatable):
        found = [one for one in stage.ask("slot_custody", "replacements", **when) if one["slot"] == slot]
        told = ("predecessor", "successor", "ground", "vacated_on", "filled_on", "days_empty")
        assert [tuple(one[name] for name in told) for one in found] == ([_hand_over(stage, row)] if row["dari"] else [])


@then("perbedaan dua daftar peserta:")
def differences(stage: Stage, datatable: Rows) -> None:
    """Who is on the one roll and not on the other, each as known then."""
    for row, when in _asked(datatable, on="daftar pada"):
        later = {
            "to": day(row["dengan daftar pada"]),
            "to_known": f"{day(row['sebagaimana diketahui sampai'])}",
        }
        found = stage.ask("data_update_diff", "rolls", from_=when["on"], from_known=when["known"], **later)
        expected = [(stage.id(row["siapa"]), terms.DIFFERENCES[row["perbedaan"]])] if row["siapa"] else []
        assert [(one["participant"], one["what"]) for one in found] == expected, row


@then(*said("iuran yang dibayar sesudah kematian {name} pada suatu tanggal:"))
def paid_in_vain(stage: Stage, name: str, datatable: Rows) -> None:
    """The months and their sum, which is also what the findings say is overpaid."""
    for row, when in _asked(datatable):
        found = stage.ask("contribution_calendar", "after_death", **when)
        named = [f"{one:%Y-%m}" for one in months(row["bulan"])] if row["bulan"] else []
        assert [(one["participant"], one["months"]) for one in found] == ([(stage.id(name), named)] if named else [])
        total = stage.ask("findings", "summary", **when)[-1]
        assert sum(one["rupiah"] for one in found) == total["rupiah"] == rupiah(row["jumlah"]), row


@then(*said("peringatan bahwa alokasi {slot} lama kosong pada suatu tanggal:"))
def long_empty(stage: Stage, slot: str, datatable: Rows) -> None:
    """Since when the place is empty, where the alerts name it."""
    for row, when in _asked(datatable):
        found = stage.ask("alerts", "list", kind="place_unfilled", **when)
        assert [(one["who"], one["since"]) for one in found] == [
            (slot, day(since)) for since in filter(None, [row["kosong sejak"]])
        ], row


def _asked(table: Rows, on: str = "pada tanggal") -> Iterator[Asked]:
    """Each row by its headers, and the two days it asks for."""
    header, *rows = table
    for cells in rows:
        row = dict(zip(header, cells, strict=True))
        yield row, {"on": day(row[on]), "known": f"{day(row['diketahui sampai'])}"}


def _hand_over(stage: Stage, row: dict[str, str]) -> tuple[Any, ...]:
    people = (stage.id(row["dari"]), stage.id(row["kepada"]), terms.GROUNDS[row["sebab"]])
    return (*people, day(row["kosong sejak"]), day(row["ditempati"]), int(row["hari kosong"]))
