"""The round trip, measured: of the figures that briefs write, how many a check finds, and how many it supports.

Run: python benchmarks/round.py [--states 20 | --only NOR,KEN] [--dates 2017-07-31,2024-12-31] [--show 10]

Every state of the gazetteer, the gone ones too, at six dates in both languages. A figure counts once for each place where the prose of a
page shows it. It is found if the check makes a claim of that measure, with those dimensions, on those very words; supported if the record
then bears the claim out on the page's day. What is said without a number (yes, no, none) is counted apart.
"""

import argparse
import datetime as dt
import itertools
import time
from collections import Counter
from collections.abc import Iterator

import varde
from varde.brief import write
from varde.check.check import judged
from varde.check.claim import Claim
from varde.check.judge import Judgement
from varde.check.own import Book, matches
from varde.gazetteer import gazetteer
from varde.model import Figure
from varde.render.own import book
from varde.render.page import Line, Page
from varde.settings import LANGUAGES

DATES = "1950-06-30,1975-06-30,1995-12-31,2008-12-31,2017-07-31,2024-12-31"
Place = tuple[int, int, str, tuple[tuple[str, str], ...]]
"""Where a figure stands in a text, its measure and its dimensions."""


def main() -> None:
    """Write, read back and judge; print the counts and the first sentences that fail."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--states", type=int, default=0, help="how many, spread over the gazetteer; all by default")
    asked.add_argument("--only", default="", help="codes of the states, such as NOR,KEN")
    asked.add_argument("--dates", default=DATES)
    asked.add_argument("--show", type=int, default=10, help="how many failures to print")
    given = asked.parse_args()
    states = given.only.split(",") if given.only else [state.id for state in gazetteer().states]
    states = states[:: max(1, len(states) // given.states)] if given.states else states
    days = [dt.date.fromisoformat(day) for day in given.dates.split(",")]
    record = varde.open("starter")
    counts: Counter[str] = Counter()
    failed: dict[str, str] = {}
    began = time.perf_counter()
    for day in days:
        known: dict[object, Judgement] = {}
        for number, state in enumerate(states, 1):
            brief = write(record.engine, state, day)
            for language in LANGUAGES:
                page = Page(brief, language)
                for what, sentence in held(record, page, book(brief, language), known):
                    counts[what] += 1
                    if what.split(" ")[0] in ("unfound", "unsupported"):
                        failed.setdefault(f"{what} {sentence}", f"{state} {day} {language}")
            if number % 50 == 0:
                print(f"{day} {number}/{len(states)} {time.perf_counter() - began:.0f} s {dict(counts)}", flush=True)
    pages = len(states) * len(days) * len(LANGUAGES)
    print(f"\n{pages} pages ({len(states)} states, {len(days)} dates, {len(LANGUAGES)} languages)")
    written = counts["supported"] + counts["unfound"] + counts["unsupported"]
    print(f"figures written {written}, found {written - counts['unfound']}, supported {counts['supported']}")
    print(
        f"said without a number {counts['supported fact'] + counts['unsupported fact']}, supported {counts['supported fact']}"
    )
    for what, where in itertools.islice(failed.items(), given.show):
        print(f"- {where}: {what}")


def held(record: varde.Varde, page: Page, own: Book, known: dict[object, Judgement]) -> Iterator[tuple[str, str]]:
    """What became of each figure of a page's prose, with the sentence that it stands in."""
    text, places, sentences = "", list[Place](), list[tuple[int, str]]()
    for line in lines(page):
        for run in line.runs:
            if run.figure is not None and run.figure.value is not None:
                places.append((len(text), len(text) + len(run.text), *behind(run.figure)))
            text += run.text
        sentences.append((len(text), line.text))
        text += " "
    claims: dict[Place, Claim] = {}
    for found in matches(text, own, page.on):
        for claim in found.claims:
            place = (claim.start, claim.end, claim.measure or "", tuple(sorted(claim.dims.items())))
            claims[place] = claim
    for place in places:
        sentence = next(words for end, words in sentences if end >= place[1])
        claim = claims.pop(place, None)
        if claim is None:
            yield "unfound", f"{place[2]}: {sentence}"
        else:
            verdict = judged(record.engine, claim, page.on, known).verdict
            yield (
                "supported" if verdict == "supported" else "unsupported",
                f"({verdict}) {text[place[0] : place[1]]}, {place[2]}: {sentence}",
            )
    for place, claim in claims.items():
        verdict = judged(record.engine, claim, page.on, known).verdict
        sentence = next(words for end, words in sentences if end >= place[1])
        yield (
            f"{'supported' if verdict == 'supported' else 'unsupported'} fact",
            f"({verdict}) {place[2]} {dict(place[3])}: {sentence}",
        )


def lines(page: Page) -> Iterator[Line]:
    """The sentences of a page, in its order."""
    yield from page.lead
    for section in page.sections:
        for paragraph in section.paragraphs:
            yield from paragraph


def behind(figure: Figure) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The measure and the dimensions of a figure."""
    return figure.measure, tuple(sorted(figure.dims.items()))


if __name__ == "__main__":
    main()
