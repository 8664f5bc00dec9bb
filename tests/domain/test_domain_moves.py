"""Every situation x every command x both regulations, against one table each.

A cell is what happens: the events in a word (Started for CoverageStarted), ``-`` for nothing because it is so already,
or the reason of the refusal. Whatever it says, :mod:`tests.domain.given` holds it to actor, command id and basis.
"""

from __future__ import annotations

import pytest

from lifecycle.domain.commands import Command
from lifecycle.domain.events import Event
from tests.domain.given import BANYUMAS, BOTH, SERANG, given
from tests.domain.mending import (
    close_as_same,
    correct,
    fallen,
    found_same,
    paid,
    paid_back,
    return_case,
    returned,
    strike,
    struck,
    withdraw,
    withdrawn,
)
from tests.domain.story import (
    NUMBER,
    check,
    cover_ended,
    covered,
    decreed,
    died,
    give_way,
    lapsed,
    name_in_decree,
    passed,
    propose,
    proposed,
    register,
    registered,
    rejected,
    replaced,
    report_death,
    succeeded,
    take_place,
    terminate,
    terminated,
)

COMMANDS: dict[str, Command] = {
    "propose": propose(),
    "list_determined": check("list_determined"),
    "verified": check("verified"),
    "validated": check("validated"),
    "aligned": check("aligned"),
    "return": return_case(),
    "withdraw": withdraw(),
    "decree": name_in_decree(),
    "strike": strike(),
    "register": register(),
    "die": report_death(),
    "end": terminate(),
    "take": take_place(),
    "give": give_way(),
    "correct": correct("village", "Gununglurah"),
    "same": close_as_same(),
}

VERIFIED = (proposed(), passed("verified"))
ALIGNED = (*VERIFIED, passed("aligned"))
COVERED = (*ALIGNED, decreed(), registered(), covered())
IN_BANYUMAS: dict[str, tuple[Event, ...]] = {
    "new": (),
    "proposed": (proposed(),),
    "verified": VERIFIED,
    "aligned": ALIGNED,
    "returned": (*ALIGNED, returned("aligned")),
    "withdrawn": (*ALIGNED, withdrawn("aligned")),
    "decreed": (*ALIGNED, decreed()),
    "struck": (*ALIGNED, decreed(), struck()),
    "successor": (*ALIGNED, decreed(slot=None)),
    "in_place": (*ALIGNED, decreed(slot=None), succeeded()),
    "registered": COVERED,
    "fallen": (*COVERED, fallen()),
    "paid": (*COVERED, paid()),
    "paid_back": (*COVERED, paid(), paid_back()),
    "dead": (*COVERED, died(), cover_ended()),
    "terminated": (*COVERED, cover_ended(), terminated()),
    "replaced": (*COVERED, cover_ended(), terminated(), replaced()),
    "rejected": (proposed(), rejected()),
    "lapsed": (*ALIGNED, decreed(), lapsed()),
    "closed": (*COVERED, cover_ended(), found_same()),
}
DETERMINED = (proposed(), passed("list_determined"))
VALIDATED = (*DETERMINED, passed("verified"), passed("validated"))
REGISTERED = (*VALIDATED, decreed(), registered())
IN_SERANG: dict[str, tuple[Event, ...]] = {
    "new": (),
    "proposed": (proposed(),),
    "determined": DETERMINED,
    "verified": (*DETERMINED, passed("verified")),
    "validated": VALIDATED,
    "returned": (*VALIDATED, returned("validated")),
    "withdrawn": (*VALIDATED, withdrawn("validated")),
    "decreed": (*VALIDATED, decreed()),
    "struck": (*VALIDATED, decreed(), struck(destination="validated")),
    "registered": REGISTERED,
    "fallen": (*REGISTERED, fallen()),
    "dead": (*REGISTERED, died()),
    "rejected": (proposed(), rejected()),
    "lapsed": (*VALIDATED, decreed(), lapsed()),
    "closed": (*REGISTERED, found_same()),
}

BANYUMAS_SAYS = """
            propose      list_determined  verified  validated  aligned  return    withdraw   decree   strike  register            die           end               take       give      correct             same
new         Proposed     unknown          order     unknown    order    order     order      order    -       order               order         order             law        -         order               order
proposed    -            unknown          Verified  unknown    order    Returned  Withdrawn  order    -       order               Death+Lapsed  order             law        -         order               FoundSame
verified    -            unknown          -         unknown    Aligned  Returned  Withdrawn  order    -       order               Death+Lapsed  order             law        -         order               FoundSame
aligned     -            unknown          -         unknown    -        Returned  Withdrawn  Decreed  -       order               Death+Lapsed  order             law        -         order               FoundSame
returned    Resubmitted  unknown          order     unknown    order    -         Withdrawn  order    -       order               Death+Lapsed  order             law        -         CorrectionRecorded  FoundSame
withdrawn   Proposed     unknown          -         unknown    -        order     -          order    -       order               Death         order             law        -         CorrectionRecorded  FoundSame
decreed     -            unknown          -         unknown    -        order     Withdrawn  order    Struck  Registered+Started  Death+Lapsed  order             order      order     CorrectionRecorded  FoundSame
struck      -            unknown          -         unknown    -        Returned  Withdrawn  Decreed  -       order               Death+Lapsed  order             law        -         order               FoundSame
successor   -            unknown          -         unknown    -        order     Withdrawn  order    -       law                 Death+Lapsed  order             Succeeded  -         CorrectionRecorded  FoundSame
in_place    -            unknown          -         unknown    -        order     Withdrawn  order    -       Registered+Started  Death+Lapsed  order             order      order     CorrectionRecorded  FoundSame
registered  -            unknown          -         unknown    -        order     order      order    Struck  -                   Death+Ended   Ended+Terminated  order      order     CorrectionRecorded  Ended+FoundSame
fallen      -            unknown          -         unknown    -        order     order      Decreed  -       -                   Death+Ended   Ended+Terminated  law        order     CorrectionRecorded  Ended+FoundSame
paid        -            unknown          -         unknown    -        order     order      order    order   -                   Death+Ended   Ended+Terminated  order      order     CorrectionRecorded  Ended+FoundSame
paid_back   -            unknown          -         unknown    -        order     order      order    Struck  -                   Death+Ended   Ended+Terminated  order      order     CorrectionRecorded  Ended+FoundSame
dead        -            unknown          -         unknown    -        order     order      order    Struck  -                   -             Terminated        order      order     CorrectionRecorded  FoundSame
terminated  law          unknown          -         unknown    -        order     order      order    -       order               Death         order             law        Replaced  CorrectionRecorded  FoundSame
replaced    law          unknown          -         unknown    -        order     order      order    -       order               Death         order             law        order     CorrectionRecorded  FoundSame
rejected    Proposed     unknown          order     unknown    order    order     order      order    -       order               Death         order             law        -         CorrectionRecorded  FoundSame
lapsed      Proposed     unknown          -         unknown    -        order     order      order    -       order               Death         order             law        -         CorrectionRecorded  FoundSame
closed      -            unknown          -         unknown    -        order     order      order    -       order               Death         order             law        -         order               order
"""  # noqa: E501 - a table is read across
SERANG_SAYS = """
            propose      list_determined  verified  validated  aligned  return    withdraw   decree   strike  register    die           end     take    give    correct             same
new         Proposed     order            order     order      unknown  order     order      order    -       order       order         silent  silent  silent  order               order
proposed    -            ListDetermined   order     order      unknown  Returned  Withdrawn  order    -       order       Death+Lapsed  silent  silent  silent  order               FoundSame
determined  -            -                Verified  order      unknown  Returned  Withdrawn  order    -       order       Death+Lapsed  silent  silent  silent  order               FoundSame
verified    -            -                -         Validated  unknown  Returned  Withdrawn  order    -       order       Death+Lapsed  silent  silent  silent  order               FoundSame
validated   -            -                -         -          unknown  Returned  Withdrawn  Decreed  -       order       Death+Lapsed  silent  silent  silent  order               FoundSame
returned    Resubmitted  order            order     order      unknown  -         Withdrawn  order    -       order       Death+Lapsed  silent  silent  silent  CorrectionRecorded  FoundSame
withdrawn   Proposed     -                -         -          unknown  order     -          order    -       order       Death         silent  silent  silent  CorrectionRecorded  FoundSame
decreed     -            -                -         -          unknown  order     Withdrawn  order    Struck  Registered  Death+Lapsed  silent  silent  silent  CorrectionRecorded  FoundSame
struck      -            -                -         -          unknown  Returned  Withdrawn  Decreed  -       order       Death+Lapsed  silent  silent  silent  order               FoundSame
registered  -            -                -         -          unknown  order     order      order    Struck  -           Death         silent  silent  silent  CorrectionRecorded  FoundSame
fallen      -            -                -         -          unknown  order     order      Decreed  -       -           Death         silent  silent  silent  CorrectionRecorded  FoundSame
dead        -            -                -         -          unknown  order     order      order    Struck  -           -             silent  silent  silent  CorrectionRecorded  FoundSame
rejected    Proposed     order            order     order      unknown  order     order      order    -       order       Death         silent  silent  silent  CorrectionRecorded  FoundSame
lapsed      Proposed     -                -         -          unknown  order     order      order    -       order       Death         silent  silent  silent  CorrectionRecorded  FoundSame
closed      -            -                -         -          unknown  order     order      order    -       order       Death         silent  silent  silent  order               order
"""  # noqa: E501 - a table is read across


def cells(table: str) -> list[tuple[str, str, str]]:
    """(situation, command, answer) for every cell."""
    head, *lines = table.strip("\n").splitlines()
    rows = [line.split() for line in lines]
    return [(row[0], command, answer) for row in rows for command, answer in zip(head.split(), row[1:], strict=True)]


@pytest.mark.parametrize(("situation", "command", "answer"), cells(BANYUMAS_SAYS))
def test_banyumas_answers_every_command_in_every_situation(situation: str, command: str, answer: str) -> None:
    """What may happen next under Banyumas is exactly what its table says."""
    assert given(BANYUMAS, *IN_BANYUMAS[situation]).when(COMMANDS[command]).word == answer


@pytest.mark.parametrize(("situation", "command", "answer"), cells(SERANG_SAYS))
def test_serang_answers_every_command_in_every_situation(situation: str, command: str, answer: str) -> None:
    """What may happen next under Serang is exactly what its table says."""
    assert given(SERANG, *IN_SERANG[situation]).when(COMMANDS[command]).word == answer


def test_the_tables_are_whole() -> None:
    """No situation and no command is left out of either table."""
    for table, situations in ((BANYUMAS_SAYS, IN_BANYUMAS), (SERANG_SAYS, IN_SERANG)):
        assert [(one, two) for one, two, _ in cells(table)] == [(one, two) for one in situations for two in COMMANDS]


@pytest.mark.parametrize("name", BOTH)
def test_the_situations_reach_every_state_of_the_process(name: str) -> None:
    """The tables visit every state the process of a regulation has."""
    situations = {"banyumas": IN_BANYUMAS, "serang": IN_SERANG}[name]
    visited = {given(BOTH[name], *history).state.status for history in situations.values()}
    assert visited == set(BOTH[name].process.states)


def test_another_number_for_a_registered_person_is_out_of_order() -> None:
    """The carrier's answer twice is one fact; a second number is none."""
    story = given(BANYUMAS, *COVERED)
    assert story.when(register(number=NUMBER)).word == "-"
    assert story.when(register(number="25000000002")).word == "order"
