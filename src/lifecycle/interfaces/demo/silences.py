"""Where a regulation is silent or leaves something unset: what was asked all the same, and what settles it here."""

from __future__ import annotations

from typing import Any

from lifecycle.application.register import REGISTER
from lifecycle.domain import register as registers
from lifecycle.domain.overlay import on_path
from lifecycle.domain.profile import Gap, Profile
from lifecycle.interfaces.demo.hindsight import ask
from lifecycle.interfaces.desk import Desk

Rows = list[dict[str, Any]]


def silences(desk: Desk) -> tuple[Rows, list[str]]:
    """Each gap that was asked for or settled, with its papers; and the names of the others."""
    stream = desk.register.stream(REGISTER)
    settled = registers.fold(desk.register.ledger.load([stream])[stream]).settled
    refused = [row for row in ask(desk, "refusals", "count") if row["reason"] in ("silent", "unset")]
    rows, quiet = Rows(), list[str]()
    for name, gap in _gaps(desk.register.profile).items():
        papers = [f"{one.paper.reference} of {one.since}" for one in settled.get(name, ())]
        acts = (name, *gap.opens)
        times = sum(row["times"] for row in refused if row["act"] in acts and row["basis"] == [*gap.cite]) or None
        if papers or times:
            rows.append({"what": name, "refused": times, "settled by": papers, "basis": list(gap.cite)})
        else:
            quiet.append(name)
    return rows, quiet


def _gaps(profile: Profile) -> dict[str, Gap]:
    """What is open on some path; what is said for all goes before what is said for one."""
    ways = [*(on_path(profile, path) for path in profile.paths), profile]
    return {name: gap for way in ways for name, gap in (*way.silent.items(), *way.unset.items())}
