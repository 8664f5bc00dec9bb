"""What the order of rows and events tells: of an export that names nobody nothing, least of all the line of a paper."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from lifecycle.domain.events import SlotOpened
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Place
from tests.interfaces.exports.written import Rows, Written, written
from tests.small_register import after_a_year

KEYS = [bytes([number]) * 32 for number in range(6)]
ENOUGH = 5
"""So many people or places in one commit that chance does not put them in order."""


@pytest.fixture(scope="module")
def exports(year: Desk, tmp_path_factory: pytest.TempPathFactory) -> list[Written]:
    """The same register under several keys."""
    return [written(year, tmp_path_factory.mktemp("bare"), by=None, key=key) for key in KEYS]


def ranks(desk: Desk, export: Written) -> dict[str, int]:
    """What nobody should read from the files: by pseudonym the line of a person, the number of a place."""
    log = [at.event for page in desk.register.ledger.pages() for at in page]
    places = sorted(event.slot for event in log if isinstance(event, SlotOpened))
    lines = {row["participant"]: row["line"] for row in desk.runner.ask("decree_roll", "list", decree="400/1")[1]}
    of_people = {export.names.of("case", who): line for who, line in lines.items()}
    return of_people | {export.names.of("place", slot): number for number, slot in enumerate(places)}


Told = set[tuple[Any, ...]]
"""What was recorded together, and the column that puts it in order."""


def telling(rows: Rows, commit: str, known: dict[str, int]) -> Told:
    """The columns that put the people or places of one commit into the order of their lines or numbers, or backwards.

    ``place in the file`` is one of them.
    """
    groups: dict[Any, dict[int, dict[str, Any]]] = defaultdict(dict)
    for number, row in enumerate(rows):
        for of in ("participant", "slot"):
            if (rank := known.get(row.get(of) or "")) is not None:
                group = groups[of, row[commit], row.get("event")]
                group.setdefault(rank, {**row, "place in the file": number})
    found = set()
    for recorded, group in groups.items():
        in_order = [group[rank] for rank in sorted(group)]
        if len(in_order) >= ENOUGH:
            found |= {(*recorded, name) for name in in_order[0] if is_in_order(in_order, name)}
    return found


def is_in_order(rows: Rows, name: str) -> bool:
    """Whether a column rises or falls from each row to the next."""
    values = [row[name] for row in rows]
    if None in values or isinstance(values[0], list):
        return False
    rising = sorted(set(values))
    return values in (rising, rising[::-1])


def by_no_chance(found: Iterable[Told]) -> Told:
    """What tells under most keys: five are in order or backwards under one key in sixty by chance."""
    return {told for told, times in Counter(chain.from_iterable(found)).items() if times > len(KEYS) / 2}


def test_no_column_tells_the_line_of_a_person_or_the_number_of_a_place(year: Desk, exports: list[Written]) -> None:
    """In no table, nor in the events: neither a column nor the order of rows."""
    for name in exports[0].tables:
        found = [telling(export.tables[name], "known_from", ranks(year, export)) for export in exports]
        assert by_no_chance(found) == set(), name
    assert by_no_chance(telling(export.events, "commit", ranks(year, export)) for export in exports) == set()


def test_with_names_they_do(year: Desk, named: Written) -> None:
    """Else the test above could not fail: an identified export has the order of the log, and lines."""
    known = ranks(year, named)
    assert {"position", "place in the file"} <= {told[-1] for told in telling(named.events, "commit", known)}
    together = [{**row, "known_from": 0} for row in named.tables["slot_custody_funded"]]
    assert {"position", "place in the file"} <= {told[-1] for told in telling(together, "known_from", known)}


def test_the_event_log_does_not_tell_it_either(year: Desk, exports: list[Written]) -> None:
    """Neither by id nor by time nor by the order in which events or objects are written."""
    events, objects = [], []
    for export in exports:
        known = ranks(year, export)
        events.append(telling([row for event in export.log["events"] for row in flat(event)], "commit", known))
        met = [{"participant": one["id"].partition(":")[2], "all": 0} for one in export.log["objects"]]
        objects.append(telling(met, "all", known))
    assert by_no_chance(events) == by_no_chance(objects) == set()


def flat(event: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """An event of the event log as a row for each person it concerns."""
    said = {one["name"]: one["value"] for one in event["attributes"]}
    for related in event["relationships"]:
        kind, _, who = related["objectId"].partition(":")
        if kind == "participant":
            yield {"commit": said["commit"], "event": event["type"], "participant": who, **event}


def test_each_key_draws_its_own_order(year: Desk, exports: list[Written]) -> None:
    """Of the rows of a table and of the events of a commit."""
    places, decreed = set(), set()
    for export in exports:
        known = ranks(year, export)
        places.add(tuple(dict.fromkeys(known[row["slot"]] for row in export.tables["slot_custody_funded"])))
        named = [row for row in export.events if row["event"] == "participant.decreed.v1" and row["decree"] == "400/1"]
        decreed.add(tuple(known[row["participant"]] for row in named))
    assert len(places) == len(decreed) == len(KEYS)


def test_what_happened_to_one_person_keeps_its_order(exports: list[Written]) -> None:
    """Also where it was recorded in one commit."""
    for export in exports:
        versions = defaultdict(list)
        for row in export.events:
            if row["version"] is not None:
                versions[row["stream"]].append(row["version"])
        assert len(versions) > ENOUGH
        assert [found for found in versions.values() if found != sorted(found)] == []


def test_commits_join_tables_and_events(exports: list[Written]) -> None:
    """When a row became known is the number of a commit in which something is told of the person."""
    events, rows = exports[0].events, exports[0].tables["findings_paid"]
    told = {(row["participant"], row["commit"]) for row in events}
    paid = {(who["participant"], who["commit"]) for who in events if who["event"] == "participant.contribution_paid.v1"}
    assert rows
    assert {(row["participant"], row["known_from"]) for row in rows} <= told
    assert {(row["participant"], row["position"]) for row in rows} == paid


def test_a_server_draws_an_order_too(place: Place, tmp_path: Path) -> None:
    """On either database: the rows of a key together, and no two keys of an export the same order."""
    desk = after_a_year(place)
    desk.runner.catch_up()
    orders = set()
    for number, key in enumerate(KEYS[:2]):
        (folder := tmp_path / f"{number}").mkdir()
        export = written(desk, folder, by=None, key=key)
        known = ranks(desk, export)
        orders.add(tuple(known[row["slot"]] for row in export.tables["slot_custody_funded"]))
    desk.close()
    assert len(orders) == 2
    assert {tuple(sorted(order)) for order in orders}.isdisjoint(orders)


def test_papers_have_no_versions(named: Written, exports: list[Written]) -> None:
    """A bill has an event for each line that matches nobody: its number among them would be the line."""
    of_papers = {row["event"] for row in exports[0].events if row["version"] is None}
    assert "bill.line_unmatched.v1" in of_papers
    assert {event.partition(".")[0] for event in of_papers}.isdisjoint({"participant", "slot"})
    assert None not in {row["version"] for row in named.events}
