"""Every other file system call fails, from the first on."""

from tests.faults.small import nothing_is_lost


def test_nothing_is_lost_at_the_calls_between() -> None:
    """Killed or failing at a file system call, a register keeps what it acknowledged, and finishes what it had not."""
    nothing_is_lost("syscalls", "1/2")
