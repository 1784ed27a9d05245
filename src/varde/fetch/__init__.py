"""Polite HTTP: publishers' files had once, kept by their sha256, and asked for again only if they changed."""
