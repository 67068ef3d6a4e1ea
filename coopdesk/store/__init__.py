"""The desk on disk: one SQLite database, its schema, its transactions, its lists and its search."""
