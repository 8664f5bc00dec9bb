"""Whatever breaks, nothing acknowledged is lost and nothing is half done: ``python -m tests.faults [--all]``."""
