"""One person on one day, as the office knew it then and as it knows it now."""

from __future__ import annotations

from typing import Any

from lifecycle.interfaces.cli import showing
from lifecycle.interfaces.desk import Desk

Rows = list[dict[str, Any]]


def ask(desk: Desk, projection: str, question: str, **given: Any) -> Rows:
    """The answer of a read model."""
    return desk.runner.ask(projection, question, **given)[1]


def hindsight(desk: Desk, dead: dict[str, Any]) -> None:
    """Somebody of ``after_death`` on the day of the last bill that should not have been paid."""
    lines = ask(desk, "contribution_calendar", "list", participant=dead["participant"])
    in_vain = [line for line in lines if line["status"] == "paid" and line["month"] in dead["months"]]
    day = max(line["billed_on"] or line["paid_on"] for line in in_vain)
    given: dict[str, Any] = {"on": day, "known": f"{day}"}
    rows = [_standing(desk, dead, "then", **given), _standing(desk, dead, "now", on=day)]
    showing.table(rows, f"{dead['name']} on {day}, as the office knew it then, and as it knows it now")


def _standing(desk: Desk, dead: dict[str, Any], known_as: str, **when: Any) -> dict[str, Any]:
    """How the register has the person on a day, and what it says was paid in vain by then."""
    who = dead["participant"]
    (on_roll,) = [row for row in ask(desk, "current_roll", "list", **when) if row["participant"] == who]
    in_vain = [row for row in ask(desk, "contribution_calendar", "after_death", **when) if row["participant"] == who]
    told = {name: on_roll[name] for name in ("status", "slot", "covered_until", "paid_through")}
    months, rupiah = sum(len(row["months"]) for row in in_vain), sum(row["rupiah"] for row in in_vain)
    return {"as_known": known_as, **told, "months_paid_in_vain": months, "rupiah": rupiah}
