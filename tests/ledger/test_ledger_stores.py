"""Registers side by side: made, found, opened again, and left alone when a newer program made them."""

from __future__ import annotations

import os

import pytest

from lifecycle.ledger import Database, stores, tables
from lifecycle.ledger.stores import BadName, Folder, NewerStore, NoRegister, NotWhole, OlderStore, Place
from tests.ledger.conftest import Dump


def test_a_register_is_found_by_its_name(place: Place) -> None:
    """What was made is listed, and opens again."""
    for name in ("serang", "banyumas-2025"):
        stores.make(place, name).close()
    assert place.names() == ["banyumas-2025", "serang"]
    stores.reopen(place, "banyumas-2025").close()


def test_making_a_register_again_keeps_it(place: Place, database: Database, everything: Dump) -> None:
    """The second making opens the first."""
    with database.write() as tx:
        tx.execute("INSERT INTO facts_of_store (name, value) VALUES ('a', 'b')")
    before = everything()
    stores.make(place, "fresh").close()
    assert everything() == before


@pytest.mark.parametrize("store", ["views", "keys"])
def test_a_register_that_lost_a_store_is_still_there(place: Place, store: str) -> None:
    """The register is found, and there is room for what was lost: views made again, keys restored."""
    made = stores.make(place, "fresh")
    if isinstance(place, Folder):
        (place.data / "fresh" / f"{store}.sqlite3").unlink(missing_ok=True)
    else:
        with made.ledger.write() as tx:
            tx.execute(f"DROP SCHEMA fresh__{store}")
    made.close()
    again = stores.reopen(place, "fresh")
    for left in (again.views, again.keys):
        left.create(tables.tables)
        assert left.has_table("events")
    again.close()


def test_an_unknown_register_is_refused_with_those_there_are(place: Place) -> None:
    """Whoever mistypes a name is shown the right ones."""
    stores.make(place, "serang").close()
    with pytest.raises(NoRegister, match=r"no register 'serrang'.\n  Known: serang"):
        stores.reopen(place, "serrang")


@pytest.mark.parametrize(
    "name", ["", "A", "1a", "a_b", "../a", "a b", "-a", "a" * 41, "a\n", "pg-a", "information-schema", "a--views", "a-"]
)
def test_a_name_that_could_be_mistaken_is_refused(place: Place, name: str) -> None:
    """Names are safe as folders and as schemas, and no two of them meet."""
    with pytest.raises(BadName, match="cannot name a register"):
        stores.make(place, name)
    assert place.names() == []


@pytest.mark.parametrize("name", ["a", "pgx", "a-1-b", "a" * 40])
def test_every_other_name_is_found_again(place: Place, name: str) -> None:
    """A name that is taken is listed as it was given."""
    stores.make(place, name).close()
    assert place.names() == [name]


@pytest.mark.parametrize(
    ("layout", "trouble", "said"),
    [
        (3, NewerStore, r"fresh.* layout 3, this program knows 2.\n  Use the newer program"),
        (1, OlderStore, r"fresh.* layout 1, from before .* knows 2.\n  Read it with the program that made it"),
    ],
)
@pytest.mark.parametrize("again", [stores.make, stores.reopen])
def test_a_store_of_another_program_is_left_alone(
    place: Place, database: Database, everything: Dump, again: object, layout: int, trouble: type[Exception], said: str
) -> None:
    """Neither opened nor changed; the message says which program is needed."""
    with database.write() as tx:
        tx.execute("UPDATE facts_of_store SET value = ? WHERE name = 'layout'", (str(layout),))
    before = everything()
    assert callable(again)
    with pytest.raises(trouble, match=said):
        again(place, "fresh")
    assert everything() == before


@pytest.mark.parametrize("layout", ["NULL", "'x'", "''", "'-2'", "CAST('2' AS BLOB)"])
@pytest.mark.parametrize("again", [stores.make, stores.reopen])
def test_a_layout_that_is_no_number_is_told(sqlite: Folder, again: object, layout: str) -> None:
    """The store was altered: it is neither opened nor changed, and the message says what to do."""
    made = stores.make(sqlite, "fresh")
    with made.ledger.write() as tx:
        tx.execute(f"UPDATE facts_of_store SET value = {layout} WHERE name = 'layout'")
    made.close()
    assert callable(again)
    with pytest.raises(NotWhole, match=r"fresh.*its store was altered.\n  Restore the newest backup"):
        again(sqlite, "fresh")


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no modes")
def test_the_folder_of_a_register_is_its_owner_s(sqlite: Folder) -> None:
    """Read models lie in it in the open, whatever the system gives a new folder by itself."""
    before = os.umask(0)
    try:
        stores.make(sqlite, "fresh").close()
    finally:
        os.umask(before)
    assert (sqlite.data / "fresh").stat().st_mode & 0o777 == 0o700
