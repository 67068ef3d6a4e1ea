"""The window: pages, forms and tables in front of the operations."""
