"""The exit codes of the command line, as the README promises them."""

DONE = 0
OUR_FAULT = 1
WRONG_USAGE = 2
REFUSED = 3
