"""Harms of the rows of events, each with the position that has to be named."""

from __future__ import annotations

from tests.ledger.harming import COLUMNS, Log, claim_again, harm, replant


@harm
def one_bit_of_a_row(log: Log) -> int:
    """Any column but the position."""
    place = log.place()
    log.flip("events", log.random.choice(COLUMNS.split(", ")[1:]), "position = ?", place)
    return place


@harm
def a_row_with_another_position(log: Log) -> int:
    """To a place behind the last or before the first: where it was there is none, and a row before the first is one."""
    place, elsewhere = log.place(), log.random.choice((0, -5, log.size + 1, log.size + 900, 1 << 60))
    log.tx.execute("UPDATE events SET position = ? WHERE position = ?", (elsewhere, place))
    return min(place, elsewhere)


@harm
def a_row_deleted(log: Log) -> int:
    """Its claims and its leaf stay."""
    place = log.place()
    log.tx.execute("DELETE FROM events WHERE position = ?", (place,))
    return place


@harm
def a_row_put_in(log: Log) -> int:
    """All that follow move up by one, as if it had always been there."""
    place = log.place()
    _, commit, recorded_at, _, _, topic, state = log.row(place)
    log.tx.execute("UPDATE events SET position = -(position + 1) WHERE position >= ?", (place,))
    log.tx.execute("UPDATE events SET position = -position WHERE position < 0")
    log.insert((place, commit, recorded_at, log.random.randbytes(16), 1, topic, state))
    return place


@harm
def two_rows_in_the_other_order(log: Log) -> int:
    """Each at the position of the other."""
    one, two = sorted(log.random.sample(range(1, log.size + 1), 2))
    for before, after in ((one, -1), (two, one), (-1, two)):
        log.tx.execute("UPDATE events SET position = ? WHERE position = ?", (after, before))
    return one


@harm
def two_states_exchanged(log: Log) -> int:
    """What happened to one happened to the other."""
    one, two = sorted(log.random.sample(range(1, log.size + 1), 2))
    states = [log.row(place)[-1] for place in (one, two)]
    log.tx.many("UPDATE events SET state = ? WHERE position = ?", [(states[0], two), (states[1], one)])
    return one


@harm
def a_row_of_another_type(log: Log) -> int:
    """SQLite lets any column hold anything."""
    place = log.place()
    column = log.random.choice(("commit_number", "recorded_at", "stream_id", "version", "topic", "state"))
    value = log.random.choice((1.5, "x", b"x", b""))
    log.tx.execute(f"UPDATE events SET {column} = ? WHERE position = ?", (value, place))
    return place


@harm
def the_tail_deleted(log: Log) -> int:
    """Some of the last events; perhaps their commits too, and their claims."""
    last = log.size - log.random.randint(1, 300)
    log.tx.execute("DELETE FROM events WHERE position > ?", (last,))
    if log.random.random() < 0.6:
        log.tx.execute("DELETE FROM commits WHERE first_position > ?", (last,))
        log.tx.execute("DELETE FROM claims WHERE position > ?", (last,))
    return last + 1


@harm
def the_tail_cut_off(log: Log) -> int:
    """With its tree and its claims: at the end of a commit and with the commits, or anywhere without."""
    number, _, _, last = log.random.choice([commit for commit in log.commits if commit[3] < log.signed[-1]])
    if log.random.random() < 0.5:
        log.tx.execute("DELETE FROM commits WHERE number > ?", (number,))
    else:
        last = log.random.randrange(1, log.size)
    log.tx.execute("DELETE FROM events WHERE position > ?", (last,))
    replant(log.tx)
    claim_again(log.tx)
    return int(last) + 1


@harm
def a_row_appended(log: Log) -> int:
    """A thing that never happened, perhaps with a commit of its own."""
    place, (number, recorded_at, *_) = log.size + 1, log.commits[-1]
    own = log.random.randrange(2)
    _, _, _, _, _, topic, state = log.row(log.place())
    log.insert((place, number + own, recorded_at, log.random.randbytes(16), 1, topic, state))
    if own:
        log.tx.execute("INSERT INTO commits VALUES (?, ?, ?, ?)", (number + 1, recorded_at, place, place))
    return place
