"""Many at once, and a server that breaks under them."""

from tests.faults.small import nothing_is_lost


def test_eight_writers_are_told_of_no_error() -> None:
    """A reader who never lets go of its snapshot keeps nobody from writing."""
    nothing_is_lost("writers")


def test_a_broken_server_leaves_no_command_in_doubt() -> None:
    """After an ended connection, a restart or a lost answer, a command given again has one effect."""
    nothing_is_lost("postgresql")


def test_a_command_sent_often_has_one_effect() -> None:
    """Commands repeated and reordered by two processes have one effect each, and always the same reply."""
    nothing_is_lost("repeats")
