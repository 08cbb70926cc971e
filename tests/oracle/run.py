#!/usr/bin/env python3
"""Plays tapes through the product (tape_player) and through the oracle, and compares.

  run.py PLAYER --seeds N [--start S] [--length L]     the first difference ends it with 1
  run.py PLAYER --tape FILE                            one tape from a file, JSON lines
  run.py PLAYER --seeds N --plant BUG BUG …            how many tapes it takes to find each planted bug
"""

import argparse
import json
import os
import subprocess
import sys
import time

from declared import Table
from oracle import Company
from tape import Tape


class Player:
    """The product's side of a tape."""

    def __init__(self, path):
        self.words = [path]
        memory = {"TMPDIR": "/dev/shm"} if os.path.isdir("/dev/shm") else {}
        self.surroundings = {**os.environ, **memory}  # the server's store needs no real disk here
        declared = json.loads(subprocess.run([path, "--declarations"], check=True,
                                             capture_output=True).stdout)
        self.tables = {table["name"]: Table(table) for table in declared}

    def play(self, steps):
        """What the product said to each step; fewer answers than steps where it broke down."""
        text = "".join(json.dumps(step) + "\n" for step in steps)
        played = subprocess.run(self.words, input=text, stdout=subprocess.PIPE, check=False,
                                stderr=subprocess.DEVNULL, env=self.surroundings, text=True,
                                encoding="utf-8")
        return [json.loads(line) for line in played.stdout.splitlines()]


def differences(ours, theirs, path=""):
    """Where two results differ, in words."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(set(ours) | set(theirs)):
            if key not in ours or key not in theirs:
                yield f"{path}/{key}: only {'the product' if key in ours else 'the oracle'} has it: " \
                      f"{ours.get(key, theirs.get(key))}"
            else:
                yield from differences(ours[key], theirs[key], f"{path}/{key}")
    elif ours != theirs:
        yield f"{path}: the product {ours!r}, the oracle {theirs!r}"


def leave_out_reviews(answer, expected):
    """The model has no review desk (review_test is about it): neither its items nor the sums of those they name."""
    named = set()
    for rows in [answer["rows"], *(device["rows"] for device in answer["devices"].values())]:
        for row in [row for row in rows if row.startswith("review_item/")]:
            cells = rows.pop(row)["cells"]
            named |= {f"person/{cells[who]}" for who in ("author", "decider") if cells.get(who)}
    for scope in named:
        answer["scopes"].pop(scope, None)
        expected["scopes"].pop(scope, None)


def compare(player, steps, counts):
    answers = player.play(steps)
    company = Company(player.tables)
    for place, step in enumerate(steps):
        if place >= len(answers):
            return [f"step {place} {step}: the product ended"]
        answer = answers[place]
        made = answer.pop("made", [])
        try:
            expected = company.play(step, made)
        except AssertionError as error:
            return [f"step {place} {step}: {error}"]
        if step["do"] == "end":
            leave_out_reviews(answer, expected)
        found = list(differences(answer, expected))
        if found:
            return [f"step {place} {json.dumps(step)}"] + found
        for verdict in answer.get("verdicts", []):
            counts[tuple(verdict[1:3])] = counts.get(tuple(verdict[1:3]), 0) + 1
        counts["steps"] = counts.get("steps", 0) + 1
        counts["conflicts"] = counts.get("conflicts", 0) + len(made)
    return []


def kind_of(found):
    """What differs, without the values: a shorter tape has to differ in the same way."""
    return [line.split(" ")[2 if line.startswith("step") else 0].split("/")[:4][0:4:2]
            for line in found[:2]]


def shrunk(player, steps, kind):
    """The shortest tape that still differs: steps are taken out, the larger pieces first."""
    size = len(steps) // 2
    while size >= 1:
        place, has_shrunk = 0, False
        while place < len(steps) - 1:
            without = steps[:place] + steps[min(place + size, len(steps) - 1):]
            if is_playable(without) and kind_of(compare(player, without, {})) == kind:
                steps, has_shrunk = without, True
            else:
                place += size
        size = size if has_shrunk and size == 1 else size // 2
    return steps


def is_playable(steps):
    """Does no step name a device that there is not?"""
    devices = {step["device"] for step in steps if step["do"] == "device"}
    return all(step.get("device") is None or step["device"] in devices for step in steps)


def report(player, name, steps, found):
    print(f"{name}: the product and the oracle differ", file=sys.stderr)
    short = shrunk(player, steps, kind_of(found))
    for step in short:
        print("  " + json.dumps(step, ensure_ascii=False), file=sys.stderr)
    for line in compare(player, short, {}) or found:
        print(line, file=sys.stderr)


def hunt(player, bugs, seeds):
    """A line for each planted bug: the tape that shows it, and the seconds until then."""
    path, missed = player.words[0], 0
    for bug in bugs:
        begun, found = time.monotonic(), []
        player.words = [path, "--plant", bug]
        for seed in seeds:
            found = compare(player, Tape(seed).steps, {})
            if found:
                break
        missed += not found
        word = f"seed {seed}, {found[-1][:90]}" if found else f"not in {len(seeds)} tapes"
        print(f"{bug:24} {time.monotonic() - begun:6.1f} s  {word}", flush=True)
    return 1 if missed else 0


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("player")
    words.add_argument("--seeds", type=int, default=40)
    words.add_argument("--start", type=int, default=1)
    words.add_argument("--length", type=int, default=60)
    words.add_argument("--tape")
    words.add_argument("--plant", nargs="+", metavar="BUG")
    chosen = words.parse_args()
    player, counts, begun = Player(chosen.player), {}, time.monotonic()
    if chosen.plant:
        return hunt(player, chosen.plant, range(chosen.start, chosen.start + chosen.seeds))
    if chosen.tape:
        with open(chosen.tape, encoding="utf-8") as file:
            tapes = [(chosen.tape, [json.loads(line) for line in file if line.strip()])]
    else:
        tapes = ((f"seed {seed}", Tape(seed, chosen.length).steps)
                 for seed in range(chosen.start, chosen.start + chosen.seeds))
    played = 0
    for name, steps in tapes:
        found = compare(player, steps, counts)
        if found:
            report(player, name, steps, found)
            return 1
        played += 1
    seconds = time.monotonic() - begun
    verdicts = {key: count for key, count in counts.items() if isinstance(key, tuple)}
    print(f"{played} tapes, {counts.get('steps', 0)} steps, {sum(verdicts.values())} verdicts "
          f"(outcome, code): {dict(sorted(verdicts.items()))}, "
          f"{counts.get('conflicts', 0)} conflicts, {seconds:.1f} s: no difference")
    return 0


if __name__ == "__main__":
    sys.exit(main())
