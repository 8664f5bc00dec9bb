"""Places of palm workers whose fund falls short, end to end: another source pays them, where the text lets it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lifecycle.domain.events import ActRefused, FundingSwitched
from lifecycle.domain.refusals import Refused
from lifecycle.domain.slot import Held, funding_of
from tests.application.consistency import require_consistent
from tests.application.office import Office
from tests.application.sambas import DECIDED_ON, ENTERED_ON, NOTE, SEEN_ON, Sambas
from tests.application.treasury import done_twice, of

PLACES = ("2025-00001", "2025-00002")
STANDS_IN = "sambas-2025-59/p25/a3"


def pays(here: Sambas, place: str = PLACES[0]) -> str | None:
    """The source that pays a place now."""
    return funding_of(here.office.events("slot", place))


def test_another_source_pays_every_held_place_of_the_year(sambas: Sambas) -> None:
    """In one commit, on the note that shows the means fell short; holder and cover are as they were."""
    sambas.enrol("palm", [1, 2], "DBH_SAWIT")
    outcome = sambas.switch()
    assert outcome.count() == {"slot.funding_switched.v1": 2}
    assert [event.slot for event in of(outcome, FundingSwitched)] == [*PLACES]
    for event in of(outcome, FundingSwitched):
        assert (event.evidence, STANDS_IN in event.basis, event.effective_on) == ((NOTE,), True, ENTERED_ON)
    assert [pays(sambas, place) for place in PLACES] == ["APBD", "APBD"]
    assert sambas.office.slot(PLACES[0]) == Held(sambas.office.who(1), DECIDED_ON)
    require_consistent(sambas.office)


def test_a_place_nobody_holds_is_left_as_it_is(sambas: Sambas) -> None:
    """It may still be given to somebody its own source pays for."""
    sambas.enrol("palm", [1], "DBH_SAWIT")
    sambas.office.fund(1, funding="DBH_SAWIT", on=SEEN_ON)
    assert len(of(sambas.switch(), FundingSwitched)) == 1
    assert [pays(sambas, place) for place in PLACES] == ["APBD", "DBH_SAWIT"]


def test_on_another_path_nothing_is_switched(sambas: Sambas) -> None:
    """The text speaks of palm workers: a vulnerable worker's place stays, and the silence is recorded there."""
    sambas.enrol("palm", [1], "DBH_SAWIT")
    sambas.enrol("vulnerable", [2], "DBH_SAWIT")
    outcome = sambas.switch()
    assert [event.slot for event in of(outcome, FundingSwitched)] == [PLACES[0]]
    (turned,) = outcome.refusals
    assert (turned.refusal.reason, STANDS_IN in turned.refusal.basis) == ("silent", True)
    assert isinstance(sambas.office.events("slot", PLACES[1])[-1], ActRefused)
    assert pays(sambas, PLACES[1]) == "DBH_SAWIT"


def test_a_source_that_does_not_stand_in_pays_nothing(sambas: Sambas) -> None:
    """Refused by law for the place, with what may; and recorded."""
    sambas.enrol("palm", [1], "DBH_SAWIT")
    (turned,) = sambas.switch(funding="DONOR").refusals
    assert (turned.refusal.reason, turned.refusal.cure) == ("law", "What may: APBD for DBH_SAWIT (palm).")
    assert pays(sambas) == "DBH_SAWIT"


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ({"documents": ()}, "No evidence"),
        ({"year": 2026}, "No held place of 2026"),
        ({"before": "CSR"}, "No held place of 2025 is paid from CSR"),
        ({"funding": "ZAKAT"}, "no source of funds 'ZAKAT'"),
        ({"on": date(2026, 1, 6)}, "has not come yet"),
    ],
    ids=["no note", "another year", "another source", "no such source", "tomorrow"],
)
def test_a_mistake_of_use_switches_nothing(sambas: Sambas, said: dict[str, Any], says: str) -> None:
    """Told with its cure; nothing is written."""
    sambas.enrol("palm", [1], "DBH_SAWIT")
    written = len(sambas.office.log())
    with pytest.raises(Refused, match=says):
        sambas.switch(**said)
    assert (len(sambas.office.log()), pays(sambas)) == (written, "DBH_SAWIT")


def test_only_the_office_of_the_plan_switches(sambas: Sambas) -> None:
    """Anybody else is turned away, and that is recorded."""
    sambas.enrol("palm", [1], "DBH_SAWIT")
    (turned,) = sambas.switch(by="quota_officer").refusals
    assert (turned.refusal.reason, pays(sambas)) == ("office", "DBH_SAWIT")
    assert sambas.office.refused_last("register").act == "switch_funding"


def test_where_the_text_is_silent_a_paper_speaks(serang: Office) -> None:
    """Serang says nothing of it: refused for the record, until an agreement lets one source stand in."""
    serang.settle("registrar")
    serang.enrol([1])
    here, said = Sambas(serang), {"before": "APBD", "funding": "APBDES"}
    assert [turned.refusal.reason for turned in here.switch(**said).refusals] == ["silent"]
    serang.settle("switch_funding", office="manpower", on=ENTERED_ON)
    role = serang.register.profile.silent["switch_funding"].role
    serang.appoint("gita", "manpower", role or "")
    before = {**said, "on": ENTERED_ON - timedelta(days=1)}
    assert [turned.refusal.reason for turned in here.switch(by="gita", **before).refusals] == ["silent"]
    (event,) = of(here.switch(by="gita", **said), FundingSwitched)
    assert len(event.evidence) == 2
    assert pays(here) == "APBDES"


def test_done_twice_is_done_once(sambas: Sambas) -> None:
    """The same command has its first outcome; another finds nothing left to switch."""
    sambas.enrol("palm", [1], "DBH_SAWIT")
    done_twice(sambas.office, lambda command_id: sambas.switch(command_id=command_id))
    with pytest.raises(Refused, match="No held place"):
        sambas.switch()
