"""Every fourth file system call fails, from the first on; --all takes every one."""

from tests.faults.small import nothing_is_lost


def test_nothing_is_lost_at_every_fourth_call_from_the_first() -> None:
    """Killed or failing at a file system call, a register keeps what it acknowledged, and finishes what it had not."""
    nothing_is_lost("syscalls", "1/4")
