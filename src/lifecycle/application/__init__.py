"""Use cases: load, fold, decide, append. Every way in (a person, a sheet, a page) ends here; there is no side door."""
