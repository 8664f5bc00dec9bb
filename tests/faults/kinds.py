"""Every kind of fault there is, in the order of the table."""

from __future__ import annotations

from tests.faults import full, postgresql, power, repeats, syscalls, writers

KINDS = {
    kind.name: kind for kind in (syscalls.KIND, power.KIND, full.KIND, writers.KIND, postgresql.KIND, repeats.KIND)
}
