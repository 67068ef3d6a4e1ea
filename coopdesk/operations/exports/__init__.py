"""The summary for headquarters: coded rows, the tables derived from them, and the workbook that carries both."""
