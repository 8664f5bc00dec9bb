"""Two are enrolled in January; one dies on 9 March, which is learned on 14 July; in August the place is refilled.

Lived by the real use cases. Months are billed on the 5th and paid on the 10th; each costs one rate.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace as with_
from datetime import date
from random import Random
from typing import Any, NamedTuple

import pytest

from lifecycle.application import ending, erasing, setting_up
from lifecycle.bootstrap import Workplace, real_world
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Folder, Server
from lifecycle.settings import Settings
from tests.small_register import OFFICES, PAPER, Calendar, Year
from tests.small_sheets import proposals

DEAD, LIVING, SUCCESSOR = 1, 2, 3
DIED_ON = date(2025, 3, 9)
PLACE = "2025-00001"
NAMES = {DEAD: "dead", LIVING: "living", SUCCESSOR: "successor"}
DAYS = (date(2025, 3, 1), date(2025, 3, 10), date(2025, 6, 1), date(2025, 7, 15), date(2025, 9, 1))
KNOWN = ("2025-06-30", "2025-07-31", "2025-09-30")
"""Before the death was known, after it, and after the place was filled again."""


class LateDeath(Year):
    """The acts of the story."""

    def live(self) -> Iterator[object]:
        """Act by act, until the end of September."""
        yield from self.begin()
        yield from self.pay_unknowing()
        yield from self.learn()
        yield from self.refill()
        self.calendar.turn_to(10, 1)

    def begin(self) -> Iterator[object]:
        """Everybody is appointed, two places are funded, and two people get them on 13 January."""
        for person, office, role in OFFICES:
            said = self.said("admin", 1, 6) | {"person": person, "office": office, "role": role, "document": PAPER}
            yield setting_up.appoint(self.register, since=said.pop("on"), until=None, **said)
        said = self.said("citra", 1, 6) | {"year": 2025, "count": 2, "funding": "APBD", "document": PAPER}
        yield setting_up.open_slots(self.register, **said)
        yield self.propose(proposals("first", (DEAD, LIVING)), "b-1", 1, 7)
        yield self.check("b-1", "verified", 1, 8)
        yield self.check("b-1", "aligned", 1, 9)
        yield self.decree("400/1", "participants", 1, 13, batch="b-1")
        yield self.number("numbers", (DEAD, LIVING, 99), 1, 20)

    def pay_unknowing(self) -> Iterator[object]:
        """January is paid on the 23rd; February to June, month by month, on the 10th."""
        yield from self.settle("B-1", (DEAD, LIVING), 1, 21, 23)
        for month in range(2, 7):
            yield from self.settle(f"B-{month}", (DEAD, LIVING), month, 5, 10)

    def learn(self) -> Iterator[object]:
        """On 14 July the death is reported and the participation ended; July is paid for the other one only."""
        said = self.said("citra", 7, 14) | {"documents": (PAPER,), "participant": self.person(DEAD), "on": DIED_ON}
        yield ending.report_death(self.register, **said)
        said = self.said("citra", 7, 14) | {"documents": (PAPER,), "participant": self.person(DEAD), "on": DIED_ON}
        yield ending.terminate(self.register, ground="died", **said)
        yield from self.settle("B-7", (LIVING,), 7, 21, 25)

    def refill(self) -> Iterator[object]:
        """A successor is decreed on 4 August, takes the place on the 11th and gets a number on the 18th."""
        yield self.propose(proposals("successor", (SUCCESSOR,)), "b-2", 7, 28)
        yield self.check("b-2", "verified", 7, 29)
        yield self.check("b-2", "aligned", 7, 30)
        yield self.decree("400/2", "change", 8, 4, batch="b-2")
        said = self.said("citra", 8, 11) | {"documents": (PAPER,), "successor": self.person(SUCCESSOR)}
        yield ending.replace(self.register, slot=PLACE, **said)
        yield self.number("successor's number", (SUCCESSOR, 99), 8, 18)
        yield from self.settle("B-8", (LIVING, SUCCESSOR), 8, 20, 25)
        yield from self.settle("B-9", (LIVING, SUCCESSOR), 9, 5, 10)

    def settle(self, bill: str, people: tuple[int, ...], month: int, billed: int, paid: int) -> Iterator[object]:
        """A bill for the month of its letter, verified at once and paid in full."""
        yield self.bill(bill, people, month, billed)
        yield self.verify_and_request(bill, month, billed)
        yield self.pay_bill(bill, month, paid)

    def forget_the_dead(self) -> object:
        """The one who died is erased in October."""
        said = self.today("admin", 10, 2) | {"participant": self.person(DEAD), "forget": self.forget}
        return erasing.erase(self.register, basis="UU 27/2022 Pasal 43", **said)


class Story(NamedTuple):
    """The register when everything has happened, and who is who in it."""

    desk: Desk
    acts: LateDeath
    names: dict[str, str]

    def table(self, projection: str, question: str, *columns: str, **given: Any) -> dict[str, list[list[str]]]:
        """The answers on each of the days, as known then: a line a row, of the columns that are there."""
        return {
            known: [self.lines(projection, question, *columns, on=on, known=known, **given) for on in DAYS]
            for known in KNOWN
        }

    def lines(self, projection: str, question: str, *columns: str, **given: Any) -> list[str]:
        """One answer, a line a row; people by who they are in the story."""
        rows = self.desk.runner.ask(projection, question, **given)[1]
        told = ([row[column] for column in columns if row[column] is not None] for row in rows)
        return [" ".join(map(self._word, values)) for values in told]

    def _word(self, value: Any) -> str:
        if isinstance(value, list):
            return " ".join(map(self._word, value))
        return self.names.get(value, str(value))


def opened(place: Folder | Server) -> tuple[Desk, LateDeath]:
    """The register on its first day, and what will happen to it."""
    settings = Settings(url=place.url) if isinstance(place, Server) else Settings(data=place.data)
    calendar = Calendar()
    calendar.turn_to(1, 6)
    world = with_(real_world(), clock=calendar, random=Random(1).randbytes)
    law: dict[str, Any] = {"regulation": "banyumas-2025-2", "by": "admin", "mode": "live"}
    desk = Workplace().make(settings, "story", **law, command_id="open", world=world)
    return desk, LateDeath(desk.register, calendar, desk.runner.forget)


def lived(request: pytest.FixtureRequest, folders: pytest.TempPathFactory) -> Iterator[Story]:
    """The story on the database that a test asks for, gone afterwards."""
    on_server = request.param == "postgresql"
    place = Server(request.getfixturevalue("server_url")) if on_server else Folder(folders.mktemp("story"))
    empty = request.getfixturevalue("empty_server") if on_server else lambda: None
    desk, acts = opened(place)
    for _ in acts.live():
        pass
    desk.runner.catch_up()
    yield Story(desk, acts, {acts.person(number): name for number, name in NAMES.items()})
    desk.close()
    empty()
