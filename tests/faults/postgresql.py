"""PostgreSQL breaks under its writers: connections ended, the server restarted at once, the answer to a COMMIT lost.

``terminate-1`` and ``restart-1`` break it again and again (the number is a seed) while writers in processes of their
own give commands; ``answers-1`` loses the answer to each COMMIT of a command in turn. Whoever hears of an error gives
the command again under the same id, and so learns what became of it.
"""

from __future__ import annotations

import multiprocessing
import time
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from dataclasses import replace
from functools import cache
from itertools import count
from random import Random

from lifecycle.bootstrap import real_world
from lifecycle.interfaces.desk import Desk
from lifecycle.settings import Settings
from tests.faults.asking import Answer, given, judged, write
from tests.faults.desks import made, opened
from tests.faults.mixed import SORTS
from tests.faults.points import Kind, Run, Stage
from tests.faults.relay import Relay
from tests.faults.server import FrailServer

_WRITERS = 4
_COMMANDS = 200
_PAUSES = {"terminate": 0.02, "restart": 1.0}
_MOST = {"terminate": 180, "restart": 3}
_LEAST = {"terminate": 45, "restart": 3}
_A_MOMENT = 0.01


def points(_stage: Stage, every: bool) -> list[str]:
    """Some two hundred faults, or some ten thousand."""
    rounds = range(1, 51 if every else 2)
    return [*(f"terminate-{n}" for n in rounds), *(f"restart-{n}" for n in rounds), *(f"answers-{n}" for n in rounds)]


def run(stage: Stage, point: str) -> Run:
    """One register in a database of its own, on the server of this process."""
    what, _, seed = point.partition("-")
    server = _server(stage)
    settings = Settings(data=stage.folder / point, url=server.database(point))
    if what == "answers":
        return _answers_lost(server, settings, point)
    ids = [[f"{point}/{writer}/{number}" for number in range(_COMMANDS)] for writer in range(_WRITERS)]
    made(settings, real_world()).close()
    with ProcessPoolExecutor(_WRITERS, multiprocessing.get_context("spawn")) as pool:
        begun = [settings.data / f"begun-{writer}" for writer in range(_WRITERS)]
        writing = [pool.submit(write, settings, *given) for given in zip(ids, begun, strict=True)]
        while not all(file.exists() for file in begun) and not any(future.done() for future in writing):
            time.sleep(_A_MOMENT)
        faults = _break(server, what, Random(seed), writing)
    answers = [answer for future in writing for answer in future.result()]
    errors = sum(not answer.ok for answer in answers)
    few = [f"{faults} faults made only {errors} errors"] if errors < _LEAST[what] else []
    with closing(opened(settings, real_world())) as desk:
        return judged(desk, answers, few)


@cache
def _server(stage: Stage) -> FrailServer:
    return FrailServer(stage.closing)


def _break(server: FrailServer, what: str, chance: Random, writing: list[Future[list[Answer]]]) -> int:
    """Often, or until the writers are done; how often."""
    faults = 0
    while faults < _MOST[what] and not all(future.done() for future in writing):
        time.sleep(_PAUSES[what] * chance.uniform(0.5, 1.5))
        if what == "restart":
            server.restart()
            faults += 1
        else:
            faults += server.terminate_somebody()
    return faults


def _answers_lost(server: FrailServer, settings: Settings, database: str) -> Run:
    """Of each sort of command once the answer to each of its COMMITs, counted first; one of them had stored it."""
    made(settings, real_world()).close()
    with (
        closing(Relay(server.connect)) as relay,
        closing(opened(replace(settings, url=relay.url(database)), real_world())) as desk,
    ):
        answers = [answer for sort in range(SORTS) for answer in _each_lost(relay, desk, database, sort)]
    with closing(opened(settings, real_world())) as desk:
        return judged(desk, answers)


def _each_lost(relay: Relay, desk: Desk, name: str, sort: int) -> list[Answer]:
    """Of one sort of command."""
    ids = (f"{name}/{sort + SORTS * number}" for number in count())
    relay.lose(0)
    answers = [given(desk, next(ids))]
    for number in range(1, relay.commits + 1):
        relay.lose(number)
        answers.append(given(desk, next(ids)))
    if not any(answer.stored and not answer.ok for answer in answers):
        answers[0].wrong.append(f"of sort {sort} no answer was lost of a command that was stored")
    return answers


KIND = Kind("postgresql", points, run)
