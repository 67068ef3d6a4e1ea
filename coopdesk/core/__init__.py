"""What the trade knows without a screen or a database: names, numbers, dates, places, rules."""
