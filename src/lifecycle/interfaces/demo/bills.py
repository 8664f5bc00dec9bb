"""The carrier's bills month by month: a letter about the 5th, verified, applied for, paid, confirmed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, Literal

import msgspec

from lifecycle import intake
from lifecycle.application import billing, paying
from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import BillLineUnmatched, BillVerified, ContributionBilled
from lifecycle.domain.rates import next_month
from lifecycle.domain.values import Document
from lifecycle.interfaces.demo.bill_lines import lines_of, relieved, spoiled
from lifecycle.interfaces.demo.bill_sheets import bill_sheet
from lifecycle.interfaces.demo.play import Play

Course = Literal["whole bill returned", "in two parts", "in part"]
"""What may become of a bill that is not simply paid."""

_LETTER, _VERIFIED, _REQUESTED = 5, 8, 10
_PAID = (*(11, 11, 12, 12, 13, 13, 14), *(17, 18, 22))
"""Days of the month on which the treasurer pays; the month was due on the 15th."""
_FIRST_PART, _PART = 0.6, 0.95
_RELIEVED = 10
_DAY, _FRIDAY = timedelta(days=1), 4
NOTHING_SPECIAL: Mapping[date, Course] = {}


class Letter(msgspec.Struct):
    """A bill under way, and all that came of it until its line is told."""

    number: str
    month: date
    dated: date
    suffix: str
    course: Course | None = None
    mended: bool = False
    whole: Outcome = msgspec.field(default_factory=Outcome)


Step = Callable[[Letter, date], None]


class Bills:
    """``sources`` has the source of funds from each month on, ``courses`` the months whose bill is not simply paid."""

    def __init__(
        self, play: Play, branch: str, sources: Mapping[date, str], courses: Mapping[date, Course] = NOTHING_SPECIAL
    ) -> None:
        self.play = play
        self.branch = branch
        self.sources = sources
        self.courses = courses

    def begin(self, month: date, last: date) -> None:
        """Have a bill come in each month."""
        self.play.carrier.first, suffix = month, ".xlsx"
        while month <= last:
            number, dated = f"{self.branch}/{month:%Y-%m}", _workday(month, _LETTER)
            letter = Letter(number, month, dated, suffix, self.courses.get(month))
            self._at(_open(dated + _DAY), letter, self._comes_in)
            month, suffix = next_month(month), ".csv"

    def _at(self, day: date, letter: Letter, step: Step) -> None:
        self.play.clock.at(day, lambda today: step(letter, today))

    def _comes_in(self, letter: Letter, day: date) -> None:
        """The letter of a day ago, with its list."""
        play, name = self.play, letter.number.replace("/", "-")
        play.begin(day, f"bill {letter.number} comes in")
        path = play.folder / f"{name}{letter.suffix}"
        lines = lines_of(play, letter.month)
        if not letter.mended:
            lines = spoiled(play, letter.month, lines)
        if letter.course == "whole bill returned":
            lines = relieved(lines, _RELIEVED)
        profile, title = play.register.profile, f"Rincian tagihan iuran {letter.number}"
        bill_sheet(path, lines, profile, title=title, random=play.random(f"bill/{name}/style"))
        reading = intake.read_bill(path, columns=profile.sheets.bill)
        said = {"amount": sum(line.amount for line in lines), "on": letter.dated, "by": play.acting("receive_bill")}
        self._act(billing.receive_bill, letter, "received", reading=reading, **said)
        step = self._goes_back if letter.course == "whole bill returned" else self._verified
        self._at(_workday(letter.month, max(_VERIFIED, day.day + 1)), letter, step)

    def _goes_back(self, letter: Letter, day: date) -> None:
        """The whole bill is sent back; it comes again under another number, and mended."""
        self.play.begin(day, f"bill {letter.number} goes back")
        reason = "keringanan PP 50/2025 tidak berlaku bagi iuran yang dibayar dari APBD"
        self._act(paying.return_bill, letter, "returned", on=day, by=self.play.acting("verify_bill"), reason=reason)
        self.play.done(f"bill {letter.number} is sent back whole, some amounts are halved", letter.whole)
        again = Letter(f"{letter.number}-P", letter.month, _open(day + 4 * _DAY), letter.suffix, mended=True)
        self._at(_open(again.dated + _DAY), again, self._comes_in)

    def _verified(self, letter: Letter, day: date) -> None:
        """What does not match goes back, the rest is verified; where a paper is missing, tried again a week later."""
        self.play.begin(day, f"bill {letter.number} is verified")
        said = {"on": day, "by": self.play.acting("verify_bill")}
        if any(isinstance(event, BillLineUnmatched) for _, event in letter.whole.events):
            self._act(paying.return_lines, letter, f"lines returned/{day}", **said)
        verified = self._act(paying.verify_bill, letter, f"verified/{day}", **said)
        if any(isinstance(event, BillVerified) for _, event in verified.events):
            self._at(_workday(letter.month, max(_REQUESTED, day.day + 2)), letter, self._requested)
        else:
            self.play.done(f"bill {letter.number} is verified", verified)
            self._at(day + 7 * _DAY, letter, self._verified)

    def _requested(self, letter: Letter, day: date) -> None:
        """The head applies for payment; when the treasurer pays is drawn."""
        self.play.begin(day, f"payment of bill {letter.number} is applied for")
        source = self.sources[max(month for month in self.sources if month <= letter.month)]
        said = {"source": source, "on": day, "by": self.play.acting("request_payment")}
        self._act(paying.request_payment, letter, "requested", **said)
        paid = max(self.play.random(f"bill/{letter.number}/paid").choice(_PAID), day.day + 1)
        share = {"in two parts": _FIRST_PART, "in part": _PART}.get(letter.course or "", 1.0)
        self._pays(letter, _workday(letter.month, paid), share)

    def _pays(self, letter: Letter, day: date, share: float) -> None:
        """Paid on ``day``, received the next, confirmed a day or two later; told on that day."""
        confirmed = _open(day + _DAY * self.play.random(f"bill/{letter.number}/{day}").randint(1, 3))
        self.play.clock.at(confirmed, lambda today: self._confirmed(letter, day, today, share))

    def _confirmed(self, letter: Letter, paid: date, today: date, share: float) -> None:
        play = self.play
        play.begin(today, f"bill {letter.number} is paid")
        said: dict[str, Any] = {"on": paid, "received_on": _open(paid + _DAY), "confirmed_on": today}
        if share < 1:
            said["amount"] = _part(letter.whole, share)
        said |= {"payment": f"SP2D {paid:%y%m%d}/{letter.number}", "by": play.acting("pay_bill")}
        self._act(paying.pay_bill, letter, f"paid/{paid}", **said)
        how = f"{'partly ' if share < 1 else ''}paid on {paid}"
        play.done(f"bill {letter.number} of {letter.dated}, {how}", letter.whole)
        letter.whole = Outcome()
        if letter.course == "in two parts" and share < 1:
            self._pays(letter, _workday(next_month(letter.month), _PAID[0]), 1.0)

    def _act(self, use_case: Callable[..., Outcome], letter: Letter, step: str, **said: Any) -> Outcome:
        papers = (Document(f"Surat tagihan {letter.number}"),)
        scene = f"bill/{letter.number}/{step}"
        outcome = self.play.act(use_case, scene, bill=letter.number, documents=papers, **said)
        if not outcome.refusals:
            letter.whole.add(outcome)
        return outcome


def _part(whole: Outcome, share: float) -> int:
    """Whole lines, about that share of what is open."""
    open_lines = [event.amount for _, event in whole.events if isinstance(event, ContributionBilled)]
    return sum(open_lines[: max(int(len(open_lines) * share), 1)])


def _workday(month: date, day: int) -> date:
    """That day of the month, or the Monday after."""
    return _open(month.replace(day=day))


def _open(day: date) -> date:
    """The day itself, or the Monday after."""
    return day + _DAY * (7 - day.weekday()) if day.weekday() > _FRIDAY else day
