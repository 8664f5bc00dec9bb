"""Finding whom a person means."""

from __future__ import annotations

import pytest

from lifecycle.application.finding import find_participant
from lifecycle.domain.refusals import Refused
from tests.application.office import (
    Office,
    candidates,
    nik,
)


@pytest.mark.parametrize("wanted", ["id", "id with dashes", "nik"])
def test_a_person_is_found_by_id_or_nik(banyumas: Office, wanted: str) -> None:
    """Both name the same stream."""
    banyumas.propose(candidates("a.xlsx", [1]))
    stream = banyumas.who(1)
    ways = {"id": stream, "id with dashes": f"{stream[:8]}-{stream[8:]}", "nik": nik(1).digits}
    assert find_participant(banyumas.register, ways[wanted]) == stream


@pytest.mark.parametrize("wanted", ["f" * 32, nik(9).digits, "ORANG 1"])
def test_nobody_is_found_by_anything_else(banyumas: Office, wanted: str) -> None:
    """The cure says where everybody is listed."""
    with pytest.raises(Refused, match="has that id or NIK"):
        find_participant(banyumas.register, wanted)
