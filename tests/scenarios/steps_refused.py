"""What was refused and why, and the rows that wait for a person."""

from __future__ import annotations

from pytest_bdd import then

from lifecycle.domain.refusals import Refusal
from tests.scenarios.resting import rests_on
from tests.scenarios.stage import Stage
from tests.scenarios.words import said


def refusal(stage: Stage) -> Refusal:
    """The one refusal of the last act."""
    (only,) = stage.refusals
    return only


def require_recorded(stage: Stage, told: Refusal) -> None:
    """Nothing but the refusal went into the log, and the list of refusals shows it with its basis."""
    assert [event.TOPIC for _, event in stage.outcome.events] == ["act.refused.v1"]
    last = stage.ask("refusals", "list")[-1]
    assert (last["reason"], last["what"], last["basis"]) == (told.reason, told.what, list(told.basis))


@then(*said("permintaan itu ditolak karena {reason}, berdasarkan {cites}"))
def refused_by(stage: Stage, reason: str, cites: list[str]) -> None:
    """Refused on these provisions and no others, and recorded."""
    told = refusal(stage)
    assert told.reason == reason
    assert rests_on(told.basis, stage.cited(cites)), told.basis
    require_recorded(stage, told)


@then(*said("permintaan itu ditolak karena {reason}"))
def refused_because(stage: Stage, reason: str) -> None:
    """Refused for a reason that is no provision of the regulation, and recorded."""
    told = refusal(stage)
    assert (told.reason, told.basis) == (reason, ())
    require_recorded(stage, told)


@then(*said("permintaan itu tidak diterima, karena {mistake}"))
def refused_as_a_mistake(stage: Stage, mistake: str) -> None:
    """A mistake of use: told, not recorded."""
    told = refusal(stage)
    assert not told.recorded
    assert mistake in told.what
    assert not stage.outcome.events


@then(*said("baris {names} ditahan karena {held}"))
def row_held(stage: Stage, names: list[str], held: str) -> None:
    """The rows of the last file wait for a person, for this reason and with a cure."""
    file = stage.last_list
    waiting = {row["row"]: row for row in stage.ask("held_rows", "list") if row["digest"] == file.digest}
    for name in names:
        row = waiting[file.rows[name]]
        assert held in row["what"]
        assert row["cure"]


@then("tidak ada baris yang ditahan")
def no_row_held(stage: Stage) -> None:
    """Nothing waits."""
    assert stage.ask("held_rows", "list") == []
