"""``run(mutants, seed)``: so many mutants of one log of 2,000 events, each to be found at its position, and clean logs.

Mutants are made in one transaction and rolled back, so they are fast and independent of each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import count, cycle, islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import cast
from unittest.mock import patch

from lifecycle.ledger import Database, stores
from lifecycle.ledger.claims import is_integrity_error
from lifecycle.ledger.database import Transaction
from lifecycle.ledger.stores import Folder, Stores
from lifecycle.ledger.verifying import Fault, OpenParts, Verified, verify, whole
from tests.ledger import harms_of_rows, harms_of_tables, harms_of_trees
from tests.ledger.grown import NAME, SIGNER, commits, grow, ledger_of
from tests.ledger.harming import HARMS, Harmless, Log

SIZE = 2_000
_SMALL = 400
_KINDS = (harms_of_rows, harms_of_tables, harms_of_trees)  # which fill HARMS
_READER = OpenParts()


class Within:
    """A transaction that is read from as if it were the database."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """The transaction itself."""
        yield self._tx


def run(mutants: int, seed: int = 0, harms: Sequence[str] = tuple(HARMS)) -> list[str]:
    """Every kind of harm in turn, or some; one line for each mutant that was not found, or not where it is."""
    with TemporaryDirectory(prefix="lifecycle-mutants-") as folder, _pages_of_a_tile():
        opened = grown(Path(folder), SIZE, seed)
        with opened.ledger.write() as tx:
            log = _log(tx)
            tx.execute("SAVEPOINT mutant")
            said = [
                _judged(log, name, f"{seed}/{number}")
                for number, name in zip(range(mutants), cycle(harms), strict=False)
            ]
            tx.execute("ROLLBACK TO mutant")
        opened.close()
    return [line for line in said if line]


def clean(logs: int, seed: int = 0) -> list[str]:
    """Logs as they grow, each verified after every commit; one line for each false alarm."""
    said: list[str] = []
    random = Random(seed)
    with TemporaryDirectory(prefix="lifecycle-clean-") as folder, _pages_of_a_tile():
        while logs > 0:
            found = list(islice(_growing(Path(folder, str(logs)), random), logs))
            said += [f"seed {seed}: a clean log gives {fault}" for fault in found if isinstance(fault, Fault)]
            logs -= len(found)
    return said


def grown(folder: Path, size: int, seed: int) -> Stores:
    """A log of so many events or a few more, with checkpoints."""
    opened, random = stores.make(Folder(folder), NAME), Random(seed)
    ledger, ready = ledger_of(opened.ledger), commits(random)
    while ledger.head().position < size:
        grow(ledger, ready, random)
    return opened


def _growing(folder: Path, random: Random) -> Iterator[Verified | Fault]:
    """One log from its first commit to some hundred events, as it is found after each."""
    opened = stores.make(Folder(folder), NAME)
    ledger, ready = ledger_of(opened.ledger), commits(random)
    while ledger.head().position < _SMALL:
        grow(ledger, ready, random)
        yield verify(opened.ledger, NAME, _READER, vkey=SIGNER.vkey)
    opened.close()


def _judged(whole_log: Log, name: str, seed: str) -> str | None:
    """One mutant; what is wrong with what is said of it."""
    wanted = _harmed(whole_log, name, seed)
    found = verify(cast(Database, Within(whole_log.tx)), NAME, _READER)
    if isinstance(found, Fault) and found.first == wanted:
        return None
    return f"mutant {seed}: {name} at {wanted} gives {found}"


def _harmed(log: Log, name: str, seed: str) -> int:
    """Harm the log in one way; what cannot be done to what was drawn is drawn again."""
    for attempt in count():
        log.tx.execute("ROLLBACK TO mutant")
        try:
            return HARMS[name](log._replace(random=Random(f"{seed}/{attempt}")))
        except Exception as error:
            if not isinstance(error, Harmless) and not is_integrity_error(error):
                raise
    raise AssertionError


def _log(tx: Transaction) -> Log:
    """What of a log its harms go by."""
    commits = tx.rows("SELECT number, recorded_at, first_position, last_position FROM commits ORDER BY number")
    signed = [size for (size,) in tx.rows("SELECT size FROM checkpoints ORDER BY size")]
    numbers = {number for (number,) in tx.rows("SELECT commit_number FROM events WHERE topic = 'decree.issued.v1'")}
    decreed = [last for number, _, _, last in commits if number in numbers]
    return Log(tx, Random(), commits[-1][3], commits, signed, decreed)


def _pages_of_a_tile() -> AbstractContextManager[object]:
    """Small pages, so that what is looked for crosses them."""
    return patch.object(whole, "PAGE", 256)


if __name__ == "__main__":
    raise SystemExit("\n".join([*run(5_000), *clean(1_000)]) or 0)
