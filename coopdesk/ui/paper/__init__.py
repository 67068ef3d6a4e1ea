"""How documents are painted: one layout in millimetres for the preview, the printer and the PDF."""
