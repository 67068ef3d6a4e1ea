"""The lists of the programme's registers: columns, filters and sums, one module for each subject."""
