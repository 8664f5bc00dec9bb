"""What every command does in every situation, written out; what differs from path to path stands in the ways.

A cell is what happens: the events in a word (Started for CoverageStarted), ``-`` for nothing because it is so already,
or the reason of the refusal. A cell in angle brackets is a word of the path: ``<again>`` is Proposed, or a refusal of
law where a former participant is barred; ``<place>`` a refusal of law on the provision about passing places on;
``<registered>`` a number, with cover where the number starts it.
"""

from __future__ import annotations

from tests.domain.moves_ways import Way

SAYS = """
            propose      return    withdraw   decree   strike  register      die           end               lapse   take       give      correct             same             fact          extend          over               erase
new         Proposed     order     order      order    -       order         order         order             order   <place>    -         order               order            -             order           -                  unknown
waiting     -            Returned  Withdrawn  order    -       order         Death+Lapsed  order             Lapsed  <place>    -         order               FoundSame        FactRecorded  order           -                  order
ready       -            Returned  Withdrawn  Decreed  -       order         Death+Lapsed  order             Lapsed  <place>    -         order               FoundSame        FactRecorded  order           -                  order
returned    Resubmitted  -         Withdrawn  order    -       order         Death+Lapsed  order             Lapsed  <place>    -         CorrectionRecorded  FoundSame        FactRecorded  order           -                  order
withdrawn   Proposed     order     -          order    -       order         Death         order             order   <place>    -         CorrectionRecorded  FoundSame        FactRecorded  order           -                  PersonErased
rejected    Proposed     order     order      order    -       order         Death         order             order   <place>    -         CorrectionRecorded  FoundSame        FactRecorded  order           -                  PersonErased
decreed     -            order     Withdrawn  order    Struck  <registered>  Death+Lapsed  order             Lapsed  order      order     CorrectionRecorded  FoundSame        FactRecorded  order           -                  order
successor   -            order     Withdrawn  order    -       <place>       Death+Lapsed  order             Lapsed  Succeeded  -         CorrectionRecorded  FoundSame        FactRecorded  order           -                  order
in_place    -            order     Withdrawn  order    -       <registered>  Death+Lapsed  order             Lapsed  order      order     CorrectionRecorded  FoundSame        FactRecorded  order           -                  order
lapsed      Proposed     order     order      order    -       order         Death         order             order   <place>    -         CorrectionRecorded  FoundSame        FactRecorded  order           -                  PersonErased
registered  -            order     order      order    Struck  -             Death+Ended   Ended+Terminated  order   order      order     CorrectionRecorded  Ended+FoundSame  FactRecorded  order           -                  order
granted     -            order     order      order    Struck  -             Death+Ended   Ended+Terminated  order   order      order     CorrectionRecorded  Ended+FoundSame  FactRecorded  PeriodExtended  -                  order
due         -            order     order      order    Struck  -             Death+Ended   Ended+Terminated  order   order      order     CorrectionRecorded  Ended+FoundSame  FactRecorded  PeriodExtended  Ended+PeriodEnded  order
overdue     -            order     order      order    Struck  -             Death+Ended   Ended+Terminated  order   order      order     CorrectionRecorded  Ended+FoundSame  FactRecorded  order           Ended+PeriodEnded  order
unpaid      -            order     order      order    Struck  -             Death         Terminated        order   order      order     CorrectionRecorded  FoundSame        FactRecorded  order           PeriodEnded        order
fallen      -            order     order      Decreed  -       -             Death+Ended   Ended+Terminated  order   <place>    order     CorrectionRecorded  Ended+FoundSame  FactRecorded  order           -                  order
paid        -            order     order      order    order   -             Death+Ended   Ended+Terminated  order   order      order     CorrectionRecorded  Ended+FoundSame  FactRecorded  order           -                  order
paid_back   -            order     order      order    Struck  -             Death+Ended   Ended+Terminated  order   order      order     CorrectionRecorded  Ended+FoundSame  FactRecorded  order           -                  order
dead        -            order     order      order    Struck  -             -             Terminated        order   order      order     CorrectionRecorded  FoundSame        FactRecorded  order           -                  order
terminated  <again>      order     order      order    -       order         Death         order             order   <place>    <passed>  CorrectionRecorded  FoundSame        FactRecorded  order           -                  PersonErased
replaced    <again>      order     order      order    -       order         Death         order             order   <place>    order     CorrectionRecorded  FoundSame        FactRecorded  order           -                  PersonErased
ended       <again>      order     order      order    -       order         Death         order             order   <place>    order     CorrectionRecorded  FoundSame        FactRecorded  order           -                  PersonErased
closed      -            order     order      order    -       order         Death         order             order   <place>    -         order               order            -             order           -                  PersonErased
erased      order        order     order      order    -       order         order         order             order   order      -         order               order            order         order           -                  -
"""  # noqa: E501 - a table is read across

_HEAD, *_LINES = SAYS.strip("\n").splitlines()
CELLS = {line.split()[0]: dict(zip(_HEAD.split(), line.split()[1:], strict=True)) for line in _LINES}
_NO_CHECK_BEHIND = ("new", "proposed", "rejected", "returned")

Cell = tuple[str, str]
"""The answer in a word, and the provision a refusal quotes (empty: none)."""


def said(way: Way, situation: str, command: str) -> Cell:
    """What the table says of one command in one situation on one path."""
    if command in way.shut and (situation != "erased" or command == "give"):
        return "silent", way.shut[command]
    column = CELLS[_row(way, situation)].get(command)
    answer = column if column is not None else _of_a_check(way, situation, command)
    return _words(way).get(answer, (answer, ""))


def _row(way: Way, situation: str) -> str:
    """Who waits for a check has the row of the waiting; who waits for a decree, or for another, that of the ready."""
    if situation in ("struck", way.checks[-1]):
        return "ready"
    return "waiting" if situation in ("proposed", *way.checks) else situation


def _of_a_check(way: Way, situation: str, step: str) -> str:
    """A check the path has not is unknown; one that is behind says nothing; the next is passed; others wait."""
    if situation == "erased":
        return "order"
    if step not in way.checks:
        return "unknown"
    behind = _behind(way, situation)
    if step in behind:
        return "-"
    in_turn = situation in ("proposed", *way.checks) and step == way.checks[len(behind)]
    return step.title().replace("_", "") if in_turn else "order"


def _behind(way: Way, situation: str) -> tuple[str, ...]:
    if situation in way.checks:
        return way.checks[: way.checks.index(situation) + 1]
    return () if situation in _NO_CHECK_BEHIND else way.checks


def _words(way: Way) -> dict[str, Cell]:
    return {
        "<again>": ("law", way.again) if way.again else ("Proposed", ""),
        "<place>": ("law", way.place),
        "<passed>": ("Replaced" if way.place else "silent", ""),
        "<registered>": (way.registered, ""),
    }
