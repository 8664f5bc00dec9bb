"""``python -m tests.faults [--all] [--only KIND [--point POINT]]``: breaks things, prints one table, fails on any loss.

Without ``--all`` the sizes of every push. A failure is printed with its point, and ``--point`` runs that one again.
"""

from __future__ import annotations

import argparse
import signal
from collections.abc import Sequence

from tests.faults.kinds import KINDS
from tests.faults.running import Share, Tally, one, tally

_HEAD = ("kind", "runs", "seconds", "acknowledged", "stored", "lost", "torn", "verdict")
_ROW = "{:<12}{:>7}{:>9}{:>14}{:>10}{:>6}{:>6}  {}"
_MOST = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is asked for; 1 when anything was lost or torn."""
    signal.signal(signal.SIGTERM, _end)
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.point and len(given.only or ()) != 1:
        parser.error("--point is one of one kind: name it with --only")
    print(_ROW.format(*_HEAD), flush=True)
    failed = [name for name in given.only or KINDS if _failed(name, given)]
    return int(bool(failed))


def _end(*_signal: object) -> None:
    """Whoever is told to end closes what was opened: a server runs on otherwise."""
    raise SystemExit("told to end")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every point there is, of longer scripts")
    parser.add_argument("--only", action="append", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--point", help="run one point of the kind again")
    parser.add_argument("--share", type=_share, metavar="I/N", help="run the I-th of N equal shares, on one core")
    return parser


def _share(text: str) -> Share:
    number, of = map(int, text.split("/"))
    return Share(number, of)


def _failed(name: str, given: argparse.Namespace) -> bool:
    if reason := KINDS[name].why_not():
        print(_ROW.format(name, 0, 0, "", "", "", "", f"not run: {reason}"), flush=True)
        return False
    found = one(name, given.point) if given.point else tally(name, every=given.all, share=given.share)
    verdict = ("FAILED" if found.failures else "ok") + (f" ({how})" if (how := KINDS[name].how()) else "")
    print(_ROW.format(name, found.runs, f"{found.seconds:.1f}", *found[2:6], verdict), flush=True)
    _show(name, found)
    return bool(found.failures)


def _show(name: str, found: Tally) -> None:
    for failure in found.failures[:_MOST]:
        print(f"  python -m tests.faults --only {name} --point '{failure.point}'")
        print(*(f"    {sentence}" for sentence in failure.what[:_MOST]), sep="\n")
    if len(found.failures) > _MOST:
        print(f"  and at {len(found.failures) - _MOST} more points")


if __name__ == "__main__":
    raise SystemExit(main())
