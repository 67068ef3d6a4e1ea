"""coopdesk: the offline desk of the offices that support cooperatives of children of former resistance fighters."""

__version__ = "0.1.0"
