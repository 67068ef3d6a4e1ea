"""The use-cases, in verbs: the only writers, each in one transaction."""
