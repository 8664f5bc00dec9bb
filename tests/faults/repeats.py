"""Commands sent one to five times by each of two processes, in another order by each: one effect, and one reply.

A point is ``1x5000``: a seed, and about how many are sent. Every few hundred, a process closes the register and opens
it again.
"""

from __future__ import annotations

import hashlib
import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from random import Random

from lifecycle.application.outcome import Outcome
from lifecycle.bootstrap import real_world
from lifecycle.settings import Settings
from tests.faults.desks import made, opened
from tests.faults.judging import counted
from tests.faults.mixed import events_of, give
from tests.faults.points import Kind, Run, Stage

_SENDERS = 2
_MOST = 5
_SENT_EACH = _SENDERS * (1 + _MOST) // 2
_OPEN_FOR = 300

Replies = dict[str, set[str]]


def points(_stage: Stage, every: bool) -> list[str]:
    """Two registers, or twenty."""
    return [f"{seed}x5000" for seed in range(20 if every else 2)]


def run(stage: Stage, point: str) -> Run:
    """Every command sent, then every reply compared."""
    seed, sent = point.split("x")
    settings = Settings(data=stage.folder / point)
    ids = [f"{seed}/{number}" for number in range(int(sent) // _SENT_EACH)]
    with closing(made(settings, real_world())) as desk:
        with ProcessPoolExecutor(_SENDERS, multiprocessing.get_context("spawn")) as pool:
            senders = [_turns(ids, Random(f"{point} {number}")) for number in range(_SENDERS)]
            replies = list(pool.map(_send, [settings] * _SENDERS, senders))
        found = counted(desk, ids, {id_: events_of(id_) for id_ in ids})
    heard = {id_: set[str]().union(*(one[id_] for one in replies)) for id_ in ids}
    torn = [f"{id_} had {len(answers)} replies" for id_, answers in heard.items() if len(answers) != 1]
    return found._replace(torn=[*found.torn, *torn])


def _turns(ids: Sequence[str], chance: Random) -> list[str]:
    turns = [id_ for id_ in ids for _ in range(chance.randint(1, _MOST))]
    chance.shuffle(turns)
    return turns


def _send(settings: Settings, turns: Sequence[str]) -> Replies:
    """Every reply to each command."""
    replies: Replies = {}
    for start in range(0, len(turns), _OPEN_FOR):
        with closing(opened(settings, real_world())) as desk:
            for id_ in turns[start : start + _OPEN_FOR]:
                replies.setdefault(id_, set()).add(_reply(give(desk, id_)))
    return replies


def _reply(outcome: Outcome) -> str:
    """What is told of an outcome, but for whether it was told before."""
    return hashlib.sha256(repr((outcome.events, outcome.refusals)).encode()).hexdigest()


KIND = Kind("repeats", points, run)
