"""Hand-made widgets with the desk's look, in both writing directions; they know Qt and plain values only."""
