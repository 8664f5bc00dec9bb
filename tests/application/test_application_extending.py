"""Grants of Pekalongan prolonged: by a decree of its own, on what shows the means, for a batch or for one person."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import ActRefused, PeriodExtended
from lifecycle.domain.period import Wanted
from lifecycle.domain.refusals import Refused
from lifecycle.domain.slot import Open
from tests.application.grants import ELIGIBLE, EXTENSION, NOTE, Grants
from tests.application.office import TODAY, answers, row, sheet
from tests.application.treasury import Treasury, done_twice, line, lines, of, why

PLACE = "2025-00001"
DECEMBER, JANUARY = date(2025, 12, 1), date(2026, 1, 1)


def test_an_extension_makes_the_months_due(grants: Grants) -> None:
    """Prolonged by one month on the decree and the note, the grant covers December and no more."""
    grants.enrol([1, 2], 1, "incidental")
    grants.decide_extension(on=DECEMBER)
    outcome = grants.extend(on=DECEMBER)
    (first, second) = of(outcome, PeriodExtended)
    assert (first.before, first.until, first.decree) == (DECEMBER, JANUARY, EXTENSION)
    assert (first.evidence, second.evidence) == ((NOTE,), (NOTE,))
    treasury = Treasury(grants.office)
    asked = lines("bill.xlsx", [line(1, DECEMBER), line(1, JANUARY), line(2, DECEMBER)])
    assert why(treasury.receive("B-1", asked, on=TODAY)) == {2: "not_covered"}
    assert grants.end(TODAY).count()["participant.period_ended.v1"] == 2
    assert grants.office.slot(PLACE) == Open(JANUARY)


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ({"documents": ()}, "rests on the means"),
        ({"decree": "460/9"}, "There is no decree"),
        ({"decree": "460/b"}, "decides no extension"),
        ({"on": date(2025, 11, 30)}, "decides no extension"),
        ({"batch": "other"}, "other"),
    ],
    ids=["no note", "no decree", "another decree", "before the decree", "no batch"],
)
def test_an_extension_has_its_decree_and_its_note(grants: Grants, said: dict[str, Any], says: str) -> None:
    """A mistake of use: told with its cure, and nothing is prolonged."""
    grants.enrol([1], 1, "incidental")
    grants.decide_extension(on=DECEMBER)
    with pytest.raises(Refused) as caught:
        grants.extend(**{"on": DECEMBER, **said})
    assert says in caught.value.refusal.what
    assert grants.office.state(1).granted_until == DECEMBER


def test_in_a_batch_each_is_answered_by_itself(grants: Grants) -> None:
    """Who died is left out and told of; the others are prolonged."""
    grants.enrol([1, 2], 6)
    grants.decide_extension()
    grants.office.report_death(grants.office.who(1))
    outcome = grants.extend(2)
    assert outcome.count() == {"participant.period_extended.v1": 1}
    assert [turned.subject for turned in outcome.refusals] == [grants.office.who(1)]
    assert grants.office.state(2).granted_until == date(2026, 7, 1)


def test_no_month_is_no_extension(grants: Grants) -> None:
    """Refused by law for each, and recorded."""
    grants.enrol([1], 6)
    grants.decide_extension()
    (turned,) = grants.extend(0, participant=grants.office.who(1)).refusals
    assert (turned.refusal.reason, turned.refusal.basis) == ("law", ("pekalongan-2025-19/p12/a6",))
    last = grants.office.register.ledger.load([grants.office.who(1)])[grants.office.who(1)][-1]
    assert isinstance(last, ActRefused)


def test_only_the_offices_of_the_law_extend_and_end(grants: Grants) -> None:
    """Anybody else is turned away, and that is recorded."""
    grants.enrol([1], 1, "incidental")
    grants.decide_extension(on=DECEMBER)
    for outcome in (grants.extend(on=DECEMBER, by="recorder"), grants.end(TODAY, by="head")):
        assert [turned.refusal.reason for turned in outcome.refusals] == ["office"]
    assert grants.office.state(1).status == "registered"


def test_done_twice_is_done_once(grants: Grants) -> None:
    """The same command has its first outcome."""
    grants.enrol([1], 1, "incidental")
    grants.decide_extension(on=DECEMBER)
    done_twice(
        grants.office,
        lambda command_id: grants.extend(on=DECEMBER, command_id=command_id),
        lambda command_id: grants.end(TODAY, command_id=command_id),
    )


def test_an_extension_of_a_batch_leaves_out_who_has_left_it(grants: Grants) -> None:
    """Whose grant is over, or who has come back in a later batch, has nothing in this one to prolong."""
    grants.enrol([1, 2], 1, "incidental")
    grants.end(TODAY)
    office, said = grants.office, {"job_kind": "farm_labourer", "path": "routine", "facts": ELIGIBLE}
    office.propose(sheet("again.xlsx", [row(1, **said)]), "again", on=TODAY)
    office.check_all("again", on=TODAY)
    office.decree("460/again", "again", on=TODAY, period=Wanted(months=6))
    office.enter(answers("again-bpjs.xlsx", [1], registered_on=TODAY), on=TODAY)
    until = office.state(1).granted_until
    grants.decide_extension(on=TODAY)
    outcome = grants.extend(2, on=TODAY)
    assert (outcome.events, outcome.refusals, office.state(1).granted_until) == ([], [], until)
