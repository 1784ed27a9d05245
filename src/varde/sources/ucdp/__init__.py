"""The Uppsala Conflict Data Program: events, conflicts, dyads, actors and deaths by country and year.

Each of its data sets is a source of its own, in the module of its name; `shared` holds what they have in common, `events` how
its two kinds of event file are read. Its releases are numbered by the year in which they came out and end with the year before:
25.1 covers 1989 to 2024, and for armed conflicts 1946 to 2024. What has come since stands in the candidate files, which are
preliminary: an event there may be moved, merged or dropped in the next yearly release.
"""
