"""How well the check reads: precision, recall and F1 of its claims by kind and language, on the third of the set that is kept apart.

A claim is right when kind, subject, object and value are the gold's; numbers within a billionth. Recall is over all gold claims.
Also told: false claims on every 100 sentences that make none, and how many planted faults get the verdict that they must.

    python benchmarks/check.py [--set development|plain|hard] [--split test|dev|all] [--misses]

The sets `plain` and `hard` (tests/check/apart) were written without sight of the rules and are not split.
"""

import argparse
import contextlib
import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import varde

CHECK = Path(__file__).parent.parent / "tests" / "check"
SETS = {"development": CHECK / "gold", "plain": CHECK / "apart" / "plain", "hard": CHECK / "apart" / "hard"}
Key = tuple[str, str, str | None, str]


def key(kind: str, subject: str, thing: str | None, value: Any) -> Key:
    """What a claim is matched by."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return kind, subject, thing, f"{float(value):.9e}"
    return kind, subject, thing, str(value)


def show(found: Key) -> str:
    kind, subject, thing, value = found
    with contextlib.suppress(ValueError):
        value = f"{float(value):g}"
    return f"{kind}({subject}, {thing}, {value})"


def row(name: str, right: int, found: int, gold: int) -> str:
    precision = right / found if found else 0.0
    recall = right / gold if gold else 0.0
    f1 = 2 * right / (found + gold) if found + gold else 0.0
    return f"{name:22} {precision:9.3f} {recall:7.3f} {f1:6.3f} {gold:6} {found:6}"


def main(name: str, split: str, misses: bool) -> None:
    folder = SETS[name]
    lines = [json.loads(row) for path in sorted(folder.glob("*.jsonl")) for row in path.read_text("utf-8").splitlines()]
    lines = [line for line in lines if split in ("all", line.get("split", split))]
    record = varde.open("starter")
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    negatives = Counter[str]()
    planted = Counter[str]()
    for line in lines:
        result = record.check(line["text"], lang=line["lang"], on=line["on"], country=line["country"])
        gold = Counter(key(c["kind"], c["subject"], c["object"], c["value"]) for c in line["claims"])
        claims = list(result.claims)
        found = Counter(key(c.kind, c.subject, c.object, c.value) for c in claims)
        right = gold & found
        for what, keys in (("gold", gold), ("found", found), ("right", right)):
            for one, times in keys.items():
                for group in ("all", f"lang {line['lang']}", f"kind {one[0]}"):
                    counts[group][what] += times
        if not gold:
            negatives["lines"] += 1
            negatives["claims"] += found.total()
        if line["planted"]:
            verdicts = {key(c.kind, c.subject, c.object, c.value): str(getattr(c, "verdict", None)) for c in claims}
            must = [(key(c["kind"], c["subject"], c["object"], c["value"]), c["verdict"]) for c in line["claims"]]
            must = [(one, verdict) for one, verdict in must if verdict not in (None, "supported")]
            planted["faults"] += 1
            planted["named"] += all(verdicts.get(one) == verdict for one, verdict in must)
            planted["caught"] += any(
                verdict.lower().replace("_", " ") in ("contradicted", "misattributed", "outdated", "revised", "no data")
                for verdict in verdicts.values()
            )
        if misses and gold != found:
            print(f"{line['id']}  {line['text']}")
            print("".join(f"    missed {show(one)}\n" for one in (gold - found).elements()), end="")
            print("".join(f"    wrong  {show(one)}\n" for one in (found - gold).elements()), end="")
    print(
        f"{name + ', ' + split + f', {len(lines)} sentences':22} {'precision':>9} {'recall':>7} {'F1':>6} {'gold':>6} {'found':>6}"
    )
    for group in sorted(counts, key=lambda name: (name != "all", name[:4] != "lang", -counts[name]["gold"], name)):
        print(row(group.removeprefix("kind "), counts[group]["right"], counts[group]["found"], counts[group]["gold"]))
    share = 100 * negatives["claims"] / max(1, negatives["lines"])
    print(f"\nfalse claims per 100 negatives: {share:.1f} (of {negatives['lines']})")
    print(
        f"planted faults caught: {planted['caught']} of {planted['faults']}; with the very verdict: {planted['named']}"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", choices=tuple(SETS), default="development")
    parser.add_argument("--split", choices=("test", "dev", "all"), default="test")
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    main(arguments.set, arguments.split, arguments.misses)
