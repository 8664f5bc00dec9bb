"""Harms of what goes with the events, commits and claims, each with the position that has to be named."""

from __future__ import annotations

from tests.ledger.harming import Log, harm


@harm
def one_bit_of_a_commit(log: Log) -> int:
    """It stands for its positions; the last of all, made longer, for events that are not there."""
    number, _, begin, end = log.random.choice(log.commits)
    column = log.random.choice(("number", "recorded_at", "first_position", "last_position"))
    log.flip("commits", column, "number = ?", number)
    longer = log.tx.rows("SELECT 1 FROM commits WHERE number = ? AND last_position > ?", (number, log.size))
    return log.size + 1 if longer and end == log.size else int(begin)


@harm
def a_commit_deleted(log: Log) -> int:
    """Its events stay."""
    number, _, begin, _ = log.random.choice(log.commits)
    log.tx.execute("DELETE FROM commits WHERE number = ?", (number,))
    return int(begin)


@harm
def one_bit_of_a_claim(log: Log) -> int:
    """Its kind, key, stream or position; the event it was taken by is the one that differs."""
    kind, key, place = _claim(log)
    column = log.random.choice(("kind", "key", "stream_id", "position"))
    log.flip("claims", column, "kind = ? AND key = ?", kind, key)
    return place


@harm
def a_claim_deleted(log: Log) -> int:
    """Its event took it all the same."""
    kind, key, place = _claim(log)
    log.tx.execute("DELETE FROM claims WHERE kind = ? AND key = ?", (kind, key))
    return place


@harm
def a_claim_nobody_took(log: Log) -> int:
    """At any position, under any kind."""
    kind, _, place = _claim(log)
    row = (kind, log.random.randbytes(8).hex(), log.row(place)[3], place)
    log.tx.execute("INSERT INTO claims (kind, key, stream_id, position) VALUES (?, ?, ?, ?)", row)
    return place


@harm
def a_claim_given_back_and_still_there(log: Log) -> int:
    """A place that was open once, was taken, and is open to the next all the same."""
    opened = log.tx.rows(
        "SELECT position, stream_id, state FROM events WHERE topic = 'slot.opened.v1' AND NOT EXISTS (SELECT 1 FROM"
        " claims WHERE kind = 'slot-open' AND claims.stream_id = events.stream_id)"
    )
    place, stream, state = log.random.choice(opened)
    slot = state.split(b'"slot":"')[1].split(b'"')[0].decode()
    log.tx.execute("INSERT INTO claims VALUES ('slot-open', ?, ?, ?)", (slot, stream, place))
    return int(place)


def _claim(log: Log) -> tuple[str, str, int]:
    rows = log.tx.rows("SELECT kind, key, position FROM claims ORDER BY kind, key")
    kind, key, place = log.random.choice(rows)
    return kind, key, place
