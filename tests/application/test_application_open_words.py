"""Whatever a person types and the log keeps in the open names nobody by number, on every way into the log."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lifecycle.application.outcome import Outcome
from lifecycle.domain.values import Document
from tests.application.office import PROPOSED_ON, Office, candidates, held_row, nik
from tests.application.treasury import Treasury, line, lines, mistaken

Way = Callable[[Treasury, Office, str], Outcome]
WAYS: dict[str, tuple[Way, str]] = {
    "appointed": (lambda _, office, words: office.appoint(words, "regent", "signer"), "The person"),
    "places": (lambda _, office, words: office.fund(1, document=Document(words)), "The reference"),
    "batch": (lambda _, office, words: office.propose(candidates("new.xlsx", [7]), words), "The batch"),
    "file": (lambda _, office, words: office.propose(candidates(f"{words}.xlsx", [7]), "c"), "The name"),
    "list": (
        lambda _, office, words: office.propose(candidates("new.xlsx", [7]), "c", documents=(Document(words),)),
        "The reference",
    ),
    "check": (lambda _, office, words: office.check("verified", "open", documents=(Document(words),)), "The reference"),
    "decree": (lambda _, office, words: office.decree(words, None, kind="change"), "The number"),
    "paper of a decree": (
        lambda _, office, words: office.decree("460/8", None, kind="change", documents=(Document(words),)),
        "The reference",
    ),
    "annulment": (lambda books, _, words: books.amend("460/7", "460/1", "annulment", what=words), "The what"),
    "death": (
        lambda _, office, words: office.report_death(office.who(1), documents=(Document(words),)),
        "The reference",
    ),
    "withdrawn": (lambda books, office, words: books.withdraw(office.who(3), reason=words), "The reason"),
    "returned": (lambda books, office, words: books.return_case(office.who(3), reason=words), "The reason"),
    "corrected": (lambda books, office, words: books.correct(office.who(1), "name", "A B", reason=words), "The reason"),
    "village": (lambda books, office, words: books.correct(office.who(1), "village", words), "The village"),
    "same": (
        lambda books, office, words: books.close_as_same(office.who(2), office.who(1), reason=words),
        "The reason",
    ),
    "released": (
        lambda _, office, words: office.release(candidates("held.xlsx", []).file, held_row(3).place.row, reason=words),
        "The reason",
    ),
    "bill": (lambda books, _, words: books.receive(words, lines("b.xlsx", [line(1)])), "The bill"),
    "cycle": (lambda books, _, words: books.open_cycle(words, reason="news"), "The cycle"),
    "why a cycle": (lambda books, _, words: books.open_cycle("news", reason=words), "The reason"),
    "by": (lambda _, office, words: office.fund(1, by=words), "The name of who acts"),
    "command id": (lambda _, office, words: office.fund(1, command_id=words), "The command id"),
}


@pytest.fixture
def books(banyumas: Office) -> Treasury:
    """Two people enrolled, one whose checks are under way, and a row that is held."""
    banyumas.enrol([1, 2])
    banyumas.propose(candidates("open.xlsx", [3]), "open", on=PROPOSED_ON)
    banyumas.propose(candidates("held.xlsx", [], [3]), "held", on=PROPOSED_ON)
    return Treasury(banyumas)


@pytest.mark.parametrize(("act", "says"), WAYS.values(), ids=WAYS)
def test_nobody_is_named_by_number(books: Treasury, act: Way, says: str) -> None:
    """It is refused with its cure and nothing is written; the same with the number of a paper is recorded."""
    mistaken(books, lambda treasury: act(treasury, treasury.office, f"KTP {nik(1).digits}"), f"{says} ")
    before = len(books.office.log())
    act(books, books.office, "3302-KM-12052025-0007")
    assert len(books.office.log()) > before
