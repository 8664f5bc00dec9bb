"""Power is cut, disks are full, and have room again."""

from tests.faults.small import nothing_is_lost


def test_nothing_is_lost_when_power_is_cut() -> None:
    """Whatever of the writes that nobody synced reached the disk, what was acknowledged is there."""
    nothing_is_lost("power")


def test_nothing_is_lost_when_the_disk_is_full() -> None:
    """Commands are turned away with the cure while there is no room, and go on without a restart when there is."""
    nothing_is_lost("full")
