"""Commands that keep a register safe, and people in it: erase."""

from __future__ import annotations

from typing import Annotated

import typer

from lifecycle.application import erasing
from lifecycle.application.finding import find_participant
from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import PersonErased
from lifecycle.interfaces.cli import common, showing

MOST_DAYS = 30
"""For so long at most a copy of the key store may be kept: a copy still opens what was erased since."""

app = typer.Typer()


@app.command()
def erase(
    register: common.REGISTER,
    participant: Annotated[str, typer.Argument(help="Id (32 hex digits, or the last eight of them) or NIK.")],
    basis: Annotated[str, common.text("The legal ground, e.g. 'UU 27/2022 Pasal 43 ayat (1) huruf b'.")],
    by: common.BY,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Erase a person for good, once the case is closed; given again, it finishes what was interrupted."""
    with common.desk(register, data, url) as desk:
        who = find_participant(desk.register, participant)
        showing.out.print(f"Record {who}", markup=False, highlight=False)  # from now on it is found by this alone
        result = erasing.erase(
            desk.register,
            participant=who,
            basis=basis,
            by=by,
            command_id=common.command_id(command),
            forget=desk.runner.forget,
        )
    if result.refusals:
        raise typer.Exit(showing.outcome(result))
    _say(result, len(desk.runner.projections))


def _say(result: Outcome, models: int) -> None:
    """What was done, and what is left."""
    events = [event for _, event in result.events if isinstance(event, PersonErased)]
    keys = len({subject for event in events for subject in event.subjects()})
    records = "1 record" if len(events) == 1 else f"{len(events)} records of one person"
    was = "erased before, and all of it done again" if result.repeated else "erased for good"
    remains = f"copies of the key store, none of which may be kept longer than {MOST_DAYS} days"
    for line in (
        f"{records} {was}.",
        f"  Read models brought to the end of the log: {models}; nothing is left of what they held.",
        f"  Keys destroyed: {keys}; what was sealed under them can never be read again.",
        f"  What remains: the log, whose hashes and proofs hold as before and name nobody; and {remains}.",
    ):
        showing.out.print(line, markup=False, highlight=False, soft_wrap=True)
