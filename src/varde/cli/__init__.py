"""The command line: one thin file a command. Each opens an edition, calls one function, and prints what it gave."""
