"""Taking in a spreadsheet list: read, matched with our headings, checked like the form, written whole or not at all."""
