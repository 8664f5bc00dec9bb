"""What people do on the stage, each by the use case they would use."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.application import checking, decreeing, ending, setting_up
from lifecycle.domain.events import DecreeKind
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Document
from tests.scenarios import terms
from tests.scenarios.stage import ADMINISTRATOR, Stage


def fund(stage: Stage, count: int, source: str = "APBD") -> None:
    """So many places are funded this year, from this source of funds."""
    stage.do(
        stage.clock.day,
        setting_up.open_slots,
        year=stage.clock.day.year,
        count=count,
        funding=stage.source(source),
        document=Document("DPA"),
        on=stage.clock.day,
        by=stage.who("open_slots"),
        command_id=stage.command(),
    )
    stage.must()


def check(stage: Stage, name: str, step: str, on: date, by: str | None = None, **papers: Any) -> None:
    """One step of the checks on the batch of a person; ``papers`` are documents and a budget plan, where it has one."""
    by = by or stage.checker(name, step)
    said: dict[str, Any] = {"batch": stage.people[name].batch, "step": step, "on": on, "by": by, **papers}
    stage.do(on, checking.check_batch, **said, command_id=stage.command())


def decree(
    stage: Stage,
    number: str,
    on: date,
    kind: DecreeKind = "participants",
    *,
    name: str | None = None,
    by: str | None = None,
    names: str | None = None,
    period: Wanted | None = None,
) -> None:
    """The regent, or somebody else, signs: on the batch of a person, or naming a kind of work."""
    stage.do(
        on,
        decreeing.issue_decree,
        number=number,
        kind=kind,
        on=on,
        by=by or stage.who("decree", name or ""),
        command_id=stage.command(),
        batch=stage.people[name].batch if name else None,
        job_kind_named=names,
        period=period,
    )


def report_death(stage: Stage, name: str, died: date, on: date) -> None:
    """A death is reported with a certificate."""
    stage.do(
        on,
        ending.report_death,
        participant=stage.id(name),
        on=died,
        documents=(Document(f"Akta kematian {name}"),),
        by=stage.who("report_death"),
        command_id=stage.command(),
    )


def terminate(stage: Stage, name: str, ground: str, on: date, decree: str | None = None) -> None:
    """Somebody's participation is to end on a ground; its name, or another word for it, where the law has one."""
    named = {word: one.code for one in stage.profile.grounds for word in (one.name, *one.labels)}
    stage.do(
        on,
        ending.terminate,
        participant=stage.id(name),
        ground=named.get(ground) or terms.GROUNDS.get(ground, ground),
        on=on,
        documents=(Document(f"Berkas {name}"),),
        by=stage.who("terminate", name),
        command_id=stage.command(),
        decree=decree,
    )


def take(stage: Stage, name: str, slot: str, on: date) -> None:
    """Somebody is to take a place."""
    stage.do(
        on,
        ending.replace,
        slot=slot,
        successor=stage.id(name),
        on=on,
        by=stage.who("replace", name),
        command_id=stage.command(),
    )


def settle(stage: Stage, parameter: str, paper: str, on: date, **said: Any) -> None:
    """A paper settles what the regulation leaves open; ``said`` is whom and what it names."""
    stage.do(
        on,
        setting_up.record_instrument,
        settles=parameter,
        document=Document(paper),
        on=on,
        by=ADMINISTRATOR,
        command_id=stage.command(),
        **said,
    )
