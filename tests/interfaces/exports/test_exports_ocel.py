"""The event log, held against the rules of OCEL 2.0, and against what the register says."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from lifecycle.domain.events import SlotAssigned, SlotVacated
from lifecycle.interfaces.desk import Desk
from lifecycle.interfaces.exports.ocel import moment
from tests.interfaces.exports.written import Written

_KINDS: dict[str, Any] = {"string": str, "integer": int, "boolean": bool, "time": str}


def broken(log: dict[str, Any]) -> list[str]:
    """What is against the rules: four lists, ids once, types and attributes declared, references to what is there."""
    faults = [] if set(log) == {"events", "objects", "eventTypes", "objectTypes"} else ["other members"]
    ids = Counter(one["id"] for one in (*log["events"], *log["objects"]))
    faults += [f"{name} twice" for name, times in ids.items() if times > 1]
    objects = {one["id"] for one in log["objects"]}
    for things, types in ((log["events"], log["eventTypes"]), (log["objects"], log["objectTypes"])):
        declared = {one["name"]: {a["name"]: a["type"] for a in one["attributes"]} for one in types}
        faults += [f"type {one['name']} twice" for one in types if types.count(one) > 1]
        faults += [fault for thing in things for fault in _of_thing(thing, declared, objects)]
    return faults


def _of_thing(thing: dict[str, Any], declared: dict[str, dict[str, str]], objects: set[str]) -> list[str]:
    faults = [] if thing["type"] in declared else [f"{thing['type']} is not declared"]
    for attribute in thing["attributes"]:
        kind = declared.get(thing["type"], {}).get(attribute["name"])
        if kind is None or type(attribute["value"]) is not _KINDS[kind]:
            faults.append(f"{thing['id']}: {attribute} is no {kind}")
        if kind == "time":
            faults += _of_time(attribute["value"])
    faults += [
        fault
        for time in [thing.get("time"), *(a.get("time") for a in thing["attributes"])]
        if time
        for fault in _of_time(time)
    ]
    for related in thing["relationships"]:
        if set(related) != {"objectId", "qualifier"} or related["objectId"] not in objects:
            faults.append(f"{thing['id']} is related to {related}")
    return faults


def _of_time(text: str) -> list[str]:
    return [] if datetime.fromisoformat(text).tzinfo else [f"{text} has no zone"]


def test_the_log_keeps_the_rules_of_the_standard(bare: Written, named: Written) -> None:
    """With names and without."""
    assert broken(bare.log) == []
    assert broken(named.log) == []
    assert len(bare.log["events"]) > 200


def test_a_log_that_breaks_them_is_found(bare: Written) -> None:
    """Else the test above could not fail."""
    event = bare.log["events"][0]
    worse: list[dict[str, Any]] = [
        {"id": bare.log["objects"][0]["id"]},
        {"type": "strange"},
        {"time": "2025-01-01T00:00:00"},
        {"relationships": [{"objectId": "nobody", "qualifier": "about"}]},
        {"attributes": [{"name": "position", "value": "1"}]},
        {"attributes": [{"name": "strange", "value": "1"}]},
    ]
    for change in worse:
        assert len(broken({**bare.log, "events": [{**event, **change}, *bare.log["events"][1:]]})) >= 1


def test_people_places_decrees_batches_and_bills_are_objects(bare: Written) -> None:
    """And every event concerns at least one of them."""
    kinds = Counter(one["type"] for one in bare.log["objects"])
    assert set(kinds) == {"participant", "slot", "decree", "batch", "bill"}
    assert (kinds["slot"], kinds["bill"]) == (14, 3)
    assert [event for event in bare.log["events"] if not event["relationships"]] == []


def test_an_object_is_what_it_is_to_the_event(named: Written) -> None:
    """A place passes from the one to the other under a decree."""
    passed = [event for event in named.log["events"] if event["type"] == "slot.assigned.v1"]
    roles = [
        {one["qualifier"]: one["objectId"].partition(":")[0] for one in event["relationships"]} for event in passed
    ]
    assert {"about": "participant", "place": "slot", "under": "decree", "predecessor": "participant"} in roles


def test_a_place_says_who_holds_it_and_when(year: Desk, named: Written) -> None:
    """Each hand-over is a value of the attribute at its time, and nobody while it is empty."""
    log = [at for page in year.register.ledger.pages() for at in page]
    zone = ZoneInfo(year.register.profile.zone)
    expected = [
        (moment(at.event.effective_on, at.position, zone), event.participant if assigned else "nobody")
        for at in log
        if isinstance(event := at.event, SlotAssigned | SlotVacated) and event.slot == "2025-00001"
        for assigned in [isinstance(event, SlotAssigned)]
    ]
    (place,) = [one for one in named.log["objects"] if one["id"] == "slot:2025-00001"]
    assert [(a["time"], a["value"]) for a in place["attributes"] if a["name"] == "holder"] == expected
    assert len(expected) == 3


def test_a_late_death_stands_where_it_happened(named: Written) -> None:
    """An event is of the day it became true, so it sorts before what was recorded earlier of a later day."""
    deaths = [event for event in named.log["events"] if event["type"] == "participant.death_reported.v1"]
    late = deaths[-1]
    said = {one["name"]: one["value"] for one in late["attributes"]}
    assert late["time"] == f"2025-06-28T12:00:00.000{said['position']}+07:00"
    assert said["recorded_at"].startswith("2025-07-21T")


def test_days_stay_days_and_order_stays_order() -> None:
    """In UTC as well, wherever in Indonesia; of one day, what was recorded first comes first."""
    for name in ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"):
        first, second = (datetime.fromisoformat(moment(date(2025, 3, 3), at, ZoneInfo(name))) for at in (9, 10))
        assert first < second
        assert first.astimezone(ZoneInfo("UTC")).date() == date(2025, 3, 3)


def test_a_changed_place_of_living_is_a_change_of_the_person(named: Written) -> None:
    """What people are called and where they live stands with them, for the auditor."""
    kinds = {one["name"]: {a["name"] for a in one["attributes"]} for one in named.log["objectTypes"]}
    assert {"kecamatan", "job_kind", "name", "nik", "village"} <= kinds["participant"]
