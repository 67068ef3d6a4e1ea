"""Excel workbooks as files: written whole, read safely; nothing here knows what the desk records."""
