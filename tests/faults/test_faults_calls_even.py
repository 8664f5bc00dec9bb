"""Every fourth file system call fails; as many are in a file of their own, so that two cores share them."""

from tests.faults.small import nothing_is_lost


def test_nothing_is_lost_at_every_fourth_call() -> None:
    """Killed or failing at a file system call, a register keeps what it acknowledged, and finishes what it had not."""
    nothing_is_lost("syscalls", "3/4")
