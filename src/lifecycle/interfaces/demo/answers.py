"""What the demonstration shows at the end: the roll, places, money, rows held, refusals, what is next."""

from __future__ import annotations

from collections.abc import Sequence

from lifecycle.interfaces.cli import showing
from lifecycle.interfaces.demo import accounts
from lifecycle.interfaces.demo.hindsight import ask
from lifecycle.interfaces.demo.silences import silences
from lifecycle.interfaces.desk import Desk


def full(desk: Desk) -> None:
    """Every answer of one register."""
    _roll(desk)
    _custody(desk)
    accounts.half_year(desk)
    accounts.money(desk)
    accounts.after_death(desk)
    showing.table(ask(desk, "findings", "summary"), "What an auditor finds")
    last = desk.register.ledger.head().at.date()
    showing.table(ask(desk, "pipeline", "by_office", on=last), f"What waits on {last}, and for which office")
    held = ask(desk, "held_rows", "count")
    showing.table(held[:6], f"Rows held and why ({sum(row['rows'] for row in held):,} rows)")
    _turned_away(desk)


def brief(desk: Desk) -> None:
    """The answers of one small register: its people, who was turned away, where the text says nothing."""
    _roll(desk)
    _turned_away(desk)
    rows, quiet = silences(desk)
    showing.table(rows, "Where the text is silent or leaves something unset")
    if quiet:
        showing.out.print(f"[dim]silent as well, and not asked for: {', '.join(quiet)}[/]\n")


def _roll(desk: Desk) -> None:
    title = f"{desk.register.profile.regency} · {desk.register.profile.title}"
    showing.out.rule(f"[bold]{title}", align="left")
    showing.table(ask(desk, "current_roll", "count"), "The roll by status")


def _turned_away(desk: Desk) -> None:
    refused = ask(desk, "refusals", "count")
    showing.table(refused[:12], "Turned away, by which provision or silence")


def what_next(names: Sequence[str], where: str) -> None:
    """What to type next; ``where`` names the place of the registers when it is not the usual one."""
    showing.out.rule("[bold]What to type next", align="left")
    first, second, third, *_ = names
    for line in (
        f"lifecycle status{where}",
        f"lifecycle ask{where}",
        f"lifecycle ask slot_custody replacements --register {first}{where}",
        f"lifecycle ask current_roll list --status deceased --register {second}{where}",
        f"lifecycle ask current_roll list --status ended --register {third}{where}",
        f"lifecycle ask current_roll count --on 2025-10-01 --known 2025-10-01 --register {first}{where}",
        f"lifecycle ask contribution_calendar after_death --register {first}{where}",
        f"lifecycle ask findings list --register {first}{where}",
        f"lifecycle ask contribution_calendar bills --register {second}{where}",
        f"lifecycle ask data_update_diff list --cycle 2025-H2 --register {first}{where}",
        f"lifecycle ask held_rows list --register {first}{where}",
        f"lifecycle rebuild --register {first}{where}",
    ):
        showing.out.print(f"  {line}", highlight=False, soft_wrap=True)


def _custody(desk: Desk) -> None:
    handed_over = ask(desk, "slot_custody", "replacements")
    if not handed_over:
        showing.out.print(f"No place has changed hands: {_silence(desk)}")
        return
    slot = handed_over[0]["slot"]
    holders = ask(desk, "slot_custody", "trace", slot=slot)
    showing.out.print(f"[italic]Why place {slot} changed hands[/] (of {len(handed_over):,} hand-overs)")
    for holder in holders:
        until = f"until {holder['held_until']}" if holder["held_until"] else "to this day"
        who = f"…{holder['participant'][-8:]}"
        showing.out.print(f"  {holder['seq']}. {who} held it from {holder['held_from']} {until},")
        showing.out.print(f"     under decree {holder['decree']} [cyan]{', '.join(holder['basis'])}[/]")
        if holder["vacated_by"]:
            papers = ", ".join(holder["evidence"])
            showing.out.print(f"     left on the ground [bold]{holder['vacated_by']}[/], shown by {papers}")
            showing.out.print(f"     [cyan]{', '.join(holder['vacated_basis'])}[/]")
    showing.out.print()


def _silence(desk: Desk) -> str:
    gap = desk.register.profile.silent.get("replace")
    return f"{gap.what} [cyan]{', '.join((*gap.cite, *gap.reading))}[/]" if gap else "nobody has left one."
