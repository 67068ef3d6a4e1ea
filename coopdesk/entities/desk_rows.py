"""The rows that are not records: the log, the steps, dated settings, drafts, preferences and counters."""

from __future__ import annotations

import peewee as pw


class Row(pw.Model):
    id = pw.AutoField()

    class Meta:
        legacy_table_names = False


class Change(Row):
    """One line of the append-only log. `field` is "" when the line speaks of the record as a whole."""

    recorded_at = pw.TextField()
    user = pw.TextField()
    office = pw.TextField()
    effective_on = pw.TextField()
    action = pw.TextField()
    kind = pw.TextField()
    record = pw.TextField()
    field = pw.TextField()
    before = pw.TextField(null=True)
    after = pw.TextField(null=True)


class Step(Row):
    """One stage reached, append-only. Who recorded it and when stands in its `change` row."""

    uuid = pw.TextField(unique=True)
    change = pw.ForeignKeyField(Change, on_delete="RESTRICT", lazy_load=False)
    kind = pw.TextField()
    record_id = pw.IntegerField()
    stage = pw.TextField()
    effective_on = pw.TextField(null=True)
    decided_by = pw.TextField(null=True)
    document_number = pw.TextField(null=True)
    document_date = pw.TextField(null=True)
    place = pw.TextField(null=True)
    note = pw.TextField(null=True)
    taken_over = pw.BooleanField()
    reverses = pw.ForeignKeyField("self", null=True, on_delete="RESTRICT", lazy_load=False)


class Setting(Row):
    """A figure-changing setting from a date on; `value` is JSON."""

    key = pw.TextField()
    valid_from = pw.TextField()
    value = pw.TextField()


class Draft(Row):
    """A half-filled form, kept as typed so that a power cut loses nothing. `content` is JSON."""

    kind = pw.TextField()
    record = pw.TextField(null=True)
    user = pw.TextField()
    saved_at = pw.TextField()
    content = pw.TextField()


class Preference(Row):
    """What a person likes on this desk (language, columns, widths); changes no figure. `value` is JSON."""

    user = pw.TextField()
    key = pw.TextField()
    value = pw.TextField()


class Counter(Row):
    """The last sequence given for a kind, year and post."""

    scope = pw.TextField(unique=True)
    last = pw.IntegerField()
