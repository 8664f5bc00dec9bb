"""What analysts take away: answers as files, read models and events as Parquet, the log as OCEL, the dictionary."""
