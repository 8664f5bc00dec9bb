"""A decree set right: an erratum strikes people from its annex, an annulment strikes everybody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from lifecycle.application.authority import actor_for
from lifecycle.application.ending import decide_and_vacate, decree_named
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import decree as decrees
from lifecycle.domain.commands import StrikeFromDecree
from lifecycle.domain.decree import IssueDecree
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Document


def amend_decree(
    register: Register,
    *,
    number: str,
    amends: str,
    kind: Literal["erratum", "annulment"],
    what: str,
    on: date,
    by: str,
    command_id: str,
    struck: Sequence[str] = (),
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """Record the paper that corrects or annuls a decree, and what follows for its people, in one commit.

    Who was not registered waits for another decree and gives the place back; who was stays registered without a
    decree until one confirms it. Raises Refused while contributions are paid for somebody who would be struck.
    """
    stream = register.stream("decree", number)

    def act(work: Work) -> None:
        named = _annex(register, amends)
        actor = actor_for(work, "decree", by, on, work.law_of(named[0]) if named else None)
        before = decree_named(work, "decree", amends)
        _require_standing(register, amends)
        people = named if kind == "annulment" else _on_annex(struck, named, amends)
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": on, "evidence": documents}
        paper = IssueDecree(**said, number=number, kind=kind, named=tuple(people), amends=amends, what=what)
        work.record(stream, decrees.amend(decrees.fold(work.events(stream)), before, paper, work.law))
        work.load(people)
        for participant in people:
            decide_and_vacate(work, participant, StrikeFromDecree(**said, decree=amends, by_decree=number))

    return carry_out_case(register, command_id, register.stream("decree", amends), by, act)


def _require_standing(register: Register, number: str) -> None:
    if register.ledger.holders("annulled", [number]):
        what = f"Decree {number} was annulled before."
        raise Refused(Refusal(act="decree", reason="order", what=what, cure="A decree falls once; check the number."))


def _annex(register: Register, number: str) -> list[str]:
    lines = register.ledger.claimed("decree-line", f"{number}/")
    return [participant for line, participant in lines if line.rsplit("/", 1)[0] == number]


def _on_annex(struck: Sequence[str], named: Sequence[str], number: str) -> list[str]:
    for participant in struck:
        if participant not in named:
            what = f"Decree {number} does not name {participant}."
            cure = "lifecycle ask participant_history list --participant ID says which decree does."
            raise Refused(Refusal(act="decree", reason="unknown", what=what, cure=cure))
    return list(struck)
