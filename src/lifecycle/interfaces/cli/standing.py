"""How registers stand: their law, their length, and how far each read model has read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import typer

from lifecycle.interfaces.cli import common, showing, troubles
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.pages import Head
from lifecycle.projecting.runner import Standing

app = typer.Typer()


class Register(msgspec.Struct, frozen=True, kw_only=True):
    """One register as ``--format json`` tells it; ``trouble`` of one that cannot be used, and nothing else then."""

    register: str
    law: str | None = None
    events: int | None = None
    last_commit: datetime | None = None
    read_models: list[dict[str, Any]] = []
    trouble: str | None = None


@app.command()
def status(
    form: Annotated[
        Literal["table", "json"], typer.Option("--format", help="To read, or one JSON document.")
    ] = "table",
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Every register: its law, its length, and how far each read model has read."""
    names = common.workplace().names(common.settings(data, url))
    found = [_register(name, data, url) for name in names]
    if form == "json":
        typer.echo(msgspec.json.format(msgspec.json.encode({"registers": found}), indent=2).decode())
    elif not names:
        showing.out.print("No register yet: lifecycle open NAME --regulation SLUG --by PERSON, or lifecycle demo.")
    else:
        for one in found:
            _show(one)
    raise typer.Exit(int(any(one.trouble for one in found)))


def _register(name: str, data: Path, url: str | None) -> Register:
    """How a register stands; one that cannot be used must not hide the others."""
    try:
        with common.desk(name, data, url) as desk:
            return _standing(name, desk)
    except Exception as error:
        words = troubles.told(error)
        if words is None:
            raise
        return Register(register=name, trouble=words)


def _standing(name: str, desk: Desk) -> Register:
    models = desk.runner.standing()
    head = desk.register.ledger.head()
    return Register(
        register=name,
        law=desk.register.profile.title,
        events=head.position,
        last_commit=head.at,
        read_models=[_told(one, head, desk.runner.projections[one.projection].version) for one in models],
    )


def _told(one: Standing, head: Head, version: int) -> dict[str, Any]:
    building = None if one.building is None else 100 * one.building // head.position
    since = None if one.behind_since is None else datetime.fromtimestamp(one.behind_since / 1_000_000, UTC)
    return {
        "read_model": one.projection,
        "version": one.version,
        "position": one.position,
        "behind": one.lag,
        "behind_since": since,
        "outdated": one.version != version,
        "building_percent": building,
        "old_generations": one.old,
    }


def _show(one: Register) -> None:
    if one.trouble is not None:
        showing.out.print(f"[bold]{one.register}[/]  cannot be used")
        showing.trouble(one.trouble)
        return
    last = f"last {one.last_commit:%Y-%m-%d %H:%M} UTC"
    showing.out.print(f"[bold]{one.register}[/]  {one.law}  {one.events:,} events, {last}")
    showing.table([_row(model) for model in one.read_models])


def _row(model: dict[str, Any]) -> dict[str, Any]:
    since, building = model["behind_since"], model["building_percent"]
    return {
        "read model": model["read_model"],
        "version": model["version"] or None,
        "position": model["position"],
        "behind": model["behind"],
        "since (UTC)": since and f"{since:%Y-%m-%d %H:%M}",
        "stands": _stands(model),
        "rebuilding": None if building is None else f"{building} %",
        "old": model["old_generations"] or None,
    }


def _stands(model: dict[str, Any]) -> str:
    """In a word; what is not up to date is brought there by whoever asks next."""
    if model["version"] is None:
        return "never made"
    if model["outdated"]:
        return "outdated"
    return "behind" if model["behind"] else "up to date"
