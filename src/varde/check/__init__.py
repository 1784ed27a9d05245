"""The check: what a page claims, and what the record says of each claim."""
