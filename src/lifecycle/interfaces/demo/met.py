"""What became of the same person in one register of the demonstration and in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from lifecycle.application.finding import find_participant
from lifecycle.domain.profile import Profile
from lifecycle.domain.refusals import Refused
from lifecycle.domain.rules import AgeThrough, Subject
from lifecycle.interfaces.cli import showing
from lifecycle.interfaces.demo.hindsight import ask
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.travellers import ELDER, Travellers
from lifecycle.interfaces.desk import Desk

_OVER = "Participation ended"
_TURNS = (_OVER, "Rejected", "Refused", "Registered")


class Met(NamedTuple):
    """What decided about a person in one register."""

    who: str
    on: date
    regency: str
    what: str
    basis: tuple[str, ...]


def met(desk: Desk, travellers: Travellers) -> Iterator[Met]:
    """What decided about each of them in one register."""
    for who, person in (("a fisher of 68", ELDER), ("a tapper who moves", travellers.mover)):
        if person and (stream := _here(desk, person)):
            history = ask(desk, "participant_history", "list", participant=stream)
            turns = [row for row in history if row["what"].startswith(_TURNS)]
            last = next((row for row in turns if row["what"].startswith(_OVER)), turns[-1])
            asked, cited = _ages(desk.register.profile, person) if person is ELDER else ("", ())
            basis = tuple(dict.fromkeys((*cited, *last["basis"])))
            regency = desk.register.profile.regency.removeprefix("Kabupaten ")
            yield Met(who, last["effective_on"], regency, f"{asked}{last['what']}", basis)


def show(found: Sequence[Met]) -> None:
    """One person after another, through the regencies in the order of the days."""
    showing.out.rule("[bold]The same person under one regulation and another", align="left")
    for who, turns in groupby(sorted(found), attrgetter("who")):
        showing.out.print(f"[italic]{who}[/]")
        for turn in turns:
            showing.line(turn.regency, f"[dim]{turn.on}[/] {turn.what} [cyan]{', '.join(turn.basis)}[/]")
    showing.out.print()


def _here(desk: Desk, person: Person) -> str | None:
    try:
        return find_participant(desk.register, person.nik)
    except Refused:
        return None


def _ages(profile: Profile, person: Person) -> tuple[str, tuple[str, ...]]:
    """The ages the regulation asks for, in words, and where."""
    asked = Subject(None, person.job_kind, None, {}, path=profile.paths[0].code)
    for rule in profile.rules:
        if isinstance(rule, AgeThrough) and rule.concerns(asked):
            return f"From {rule.from_years} through {rule.through_years} years of age. ", rule.cite
    return "", ()
