"""What the carrier asks for in a month, and what is wrong with some of its lines, as bills really have it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from msgspec.structs import replace

from lifecycle.interfaces.demo.bill_sheets import BillLine
from lifecycle.interfaces.demo.carrier import Member
from lifecycle.interfaces.demo.dirt import as_number
from lifecycle.interfaces.demo.play import Play

_ONE_IN = 2_500
"""How many lines there are for each one that is wrong in a certain way."""
_BUDGET = "APBD"


def lines_of(play: Play, month: date) -> list[BillLine]:
    """A line for everybody the carrier has not been told of as ended, and for what it asks again."""
    return [_line(play, member, wanted) for member, wanted in play.carrier.due(month)]


def spoiled(play: Play, month: date, lines: list[BillLine]) -> list[BillLine]:
    """The same with faults: each kind by its rate, and one kind in turn at least once."""
    random, kinds = play.random(f"bill/{month}/faults"), tuple(_FAULTS)
    for number, fault in enumerate(kinds):
        in_turn = (month.year * 12 + month.month) % len(kinds) == number
        for _ in range(max(int(len(lines) / _ONE_IN + random.random() / 2), in_turn)):
            fault(play, month, lines, random)
    return lines


def relieved(lines: list[BillLine], one_in: int) -> list[BillLine]:
    """The carrier's machine has halved some amounts: a relief that is not for those whom a budget pays for."""
    return [replace(line, amount=line.amount // 2) if at % one_in == 0 else line for at, line in enumerate(lines)]


def _stranger(play: Play, month: date, lines: list[BillLine], random: Random) -> None:
    """Somebody whom nobody here has ever put forward."""
    kind = play.register.profile.kinds[0].code
    person = play.candidates(f"stranger/{month}/{len(lines)}", 1, {kind: 1.0})[0]
    number = f"{month:%y}{random.randrange(10**9):09d}"
    _put_in(lines, BillLine(person.nik, person.name.upper(), number, month, lines[0].amount), random)


def _lost_digits(_play: Play, _month: date, lines: list[BillLine], random: Random) -> None:
    """A NIK that a number cell has rounded."""
    at = random.randrange(len(lines))
    if isinstance(nik := lines[at].nik, str):
        lines[at] = replace(lines[at], nik=as_number(nik))


def _wrong_amount(_play: Play, month: date, lines: list[BillLine], random: Random) -> None:
    """Half of it in 2026, when others are relieved; before that two digits that changed places."""
    at = random.randrange(len(lines))
    amount = lines[at].amount
    lines[at] = replace(lines[at], amount=amount // 2 if month.year >= 2026 else amount + 1_800)


def _twice(_play: Play, _month: date, lines: list[BillLine], random: Random) -> None:
    """The same person and month once more."""
    _put_in(lines, random.choice(lines), random)


def _before_cover(play: Play, _month: date, lines: list[BillLine], random: Random) -> None:
    """A month before somebody was registered."""
    member = random.choice(play.carrier.members())
    _put_in(lines, _line(play, member, (member.first - timedelta(days=40)).replace(day=1)), random)


def _dead(play: Play, month: date, lines: list[BillLine], random: Random) -> None:
    """Somebody of whose death the carrier was told, and whose line comes back all the same."""
    ended = [member for member in play.carrier.members() if member.last and member.last < month]
    if gone := [member for member in ended if play.roll[member.stream].died_on]:
        _put_in(lines, _line(play, random.choice(gone), month), random)


def _line(play: Play, member: Member, month: date) -> BillLine:
    state = play.roll[member.stream]
    assert state.personal is not None
    amount = play.register.profile.contributions.amount(month, _BUDGET, state.job_kind)
    assert amount is not None
    return BillLine(state.personal.nik, state.personal.name.upper(), member.number, month, amount)


def _put_in(lines: list[BillLine], line: BillLine, random: Random) -> None:
    lines.insert(random.randrange(len(lines) + 1), line)


_FAULTS: tuple[Callable[[Play, date, list[BillLine], Random], None], ...] = (
    _stranger,
    _lost_digits,
    _wrong_amount,
    _twice,
    _before_cover,
    _dead,
)
