"""What an erasure took away: months of which nobody can say any longer whether they were due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from projections.findings.carrier import ERASED
from projections.findings.model import CANNOT_BE_TOLD
from projections.findings.standing import Finding, Paid


def untold(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The same findings; of somebody erased one for all that cannot be told, with the months no other one names."""
    doubtful: list[Finding] = []
    overpaid: set[Paid] = set()
    for one in findings:
        if one.kind == CANNOT_BE_TOLD:
            doubtful.append(one)
        else:
            overpaid.update(one.undue)
            yield one
    who = attrgetter("who")
    for _, group in groupby(sorted(doubtful, key=who), who):
        one = _together([*group])
        if left := tuple(line for line in one.undue if line not in overpaid):
            yield one._replace(undue=left)


def _together(findings: list[Finding]) -> Finding:
    """One finding of several about one person, which is as old as the first."""
    first = min(findings, key=attrgetter("since"))
    undue = dict.fromkeys(line for one in findings for line in one.undue)
    positions = {position for one in findings for position in one.positions}
    grounds = dict.fromkeys(one.shown_by for one in findings)
    shown_by = f"{ERASED}: {', '.join(grounds)}"
    return first._replace(shown_by=shown_by, positions=tuple(sorted(positions)), undue=tuple(undue))
