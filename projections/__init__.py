"""Read models, one file each: tables, folds, questions. Disposable: always made again from the log."""
