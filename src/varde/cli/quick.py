"""What makes a command answer sooner, and changes nothing of what it answers: a command runs once, and two cores may work for it."""

import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import NoReturn

RARELY = 100_000
"""New objects between two searches for cycles: a page makes too few of them for a search to pay."""
TURN = 0.001
"""Seconds that a thread may keep another waiting, which has its answer from the tables and would go on."""


def hurry() -> None:
    """Set the interpreter for a command that soon ends."""
    gc.set_threshold(RARELY)
    sys.setswitchinterval(TURN)


def beside(work: Callable[[], object]) -> Thread:
    """Do some work beside what follows: that which waits for tables leaves a core free. A fault of it comes again where it matters."""

    def quietly() -> None:
        with suppress(Exception):  # what was to be made ready is made again when it is needed, and told of there
            work()

    thread = Thread(target=quietly)  # not a daemon: the interpreter waits for it where `leave` does not end the process
    thread.start()
    return thread


def leave(code: int) -> NoReturn:
    """End the process once all that it wrote is out, without taking apart piece by piece what goes with it anyway."""
    try:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except (AttributeError, OSError, ValueError):  # no such stream, or nobody reads it: Python's own way out tells
        sys.exit(code)
    os._exit(code)
