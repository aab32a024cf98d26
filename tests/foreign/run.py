#!/usr/bin/env python3
"""Tries generated/openapi.json with foreign generators: see README.md beside this file."""

import argparse
import json
import os
import sys
from pathlib import Path

import generators
from harness import answers, lint, recorder
from harness.commands import Failed, Missing
from harness.outcome import Outcome, table
from harness.tools import Tools

ROOT = Path(__file__).resolve().parent.parent.parent


def arguments():
    parser = argparse.ArgumentParser(description="Tries generated/openapi.json with foreign generators and linters.")
    names = ", ".join(one.name for one in generators.ALL)
    parser.add_argument("--only", action="append", metavar="NAME", help=f"a generator, or `lint`; of: {names}")
    parser.add_argument("--quick", action="store_true", help="leave out the tools that have to be compiled first")
    parser.add_argument("--document", type=Path, default=ROOT / "generated/openapi.json", help="another document")
    parser.add_argument("--recorded", type=Path, help="recorded answers, as `cargo run -p tests --bin recorded` prints them")
    parser.add_argument("--work", type=Path, default=ROOT / "target/foreign", help="where tools and clients are put")
    parser.add_argument("--jobs", type=int, default=1, help="how many files are compiled at once")
    parser.add_argument("--complete", action="store_true", help="fail if a tool or the recorded answers are missing")
    return parser.parse_args()


def attempt(outcome, step, action):
    """Does a step and notes how it went. Returns whether the next one can be done."""
    try:
        outcome.steps[step] = action() is not False
    except Missing as fault:
        outcome.missing.append(f"{step}: {fault}")
        print(f"MISSING: {outcome.name}, {step}: {fault}", flush=True)
        return False
    except Failed as fault:
        outcome.steps[step] = False
        print(f"FAILED: {outcome.name}, {step}: {fault}", flush=True)
    return outcome.steps[step]


def decode(outcome, generator, plan):
    text = generator.decode(plan)
    expected = f"FAILED {answers.WRONG} "
    faults = [line for line in text.splitlines() if line.startswith("FAILED") and not line.startswith(expected)]
    print("".join(f"{line}\n" for line in faults), end="")
    return outcome.read_decoded(text, json.loads(plan.read_text()), generator.refuses)


def wire(outcome, generator):
    """Judges the requests. What the tool itself gets wrong is expected, and only that."""
    command, environment = generator.wire()
    faults = recorder.check(command, environment, generator.log("wire"))
    right = sum(not found for name, found in faults.items() if name)
    outcome.remarks["wire"] = f"{right} of {len(faults) - 1}"
    known = generator.wire_exceptions
    for name, why in known.items():
        print(f"KNOWN: {generator.name}, wire, {name}: {why}: {'; '.join(faults[name])}", flush=True)
    wrong = recorder.unexpected(faults, known)
    for fault in wrong:
        print(f"FAILED: {generator.name}, wire, {fault}", flush=True)
    return not wrong


def tried(kind, tools, folder, document, plan):
    """All steps of a generator."""
    outcome = Outcome(kind.name)
    generator = kind(tools, folder / kind.name.replace(" ", "-"), document)
    print(f"\n== {kind.name}", flush=True)

    def generate():
        generator.install()
        generator.clean()
        generator.generate()
        generator.check_complaints()

    if not attempt(outcome, "generate", generate) or not attempt(outcome, "compile", generator.compile):
        return outcome
    attempt(outcome, "decode", lambda: decode(outcome, generator, plan))
    if generator.has_wire:
        attempt(outcome, "wire", lambda: wire(outcome, generator))
    else:
        outcome.remarks["wire"] = "types only"
    return outcome


def recorded_answers(options, work):
    """The recorded answers, and what is missing if there are none."""
    if options.recorded:
        return [json.loads(line) for line in options.recorded.read_text().splitlines()], []
    try:
        return answers.recorded(ROOT, work / "recorded.log"), []
    except Missing as fault:
        print(f"MISSING: recorded answers, so only made-up ones are decoded: {fault}", flush=True)
        return [], [f"recorded answers: {fault}"]
    except Failed as fault:
        sys.exit(f"FAILED: recorded answers: {fault}")


def written_plan(document, recorded, path):
    """Writes what is to be decoded."""
    plan = answers.plan(json.loads(document.read_text()), recorded)
    for form, entries in plan.items():
        untyped = sum(entry["kind"] == "any" for entry in entries)
        print(f"{form}: {len(entries)} answers; {untyped} of them have no type of their own and only count as JSON")
    path.write_text(json.dumps(plan))
    return path


def main():
    options = arguments()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    document = options.document.resolve()
    tools = Tools(work / "tools", options.jobs)
    wanted = options.only or ["lint", *(kind.name for kind in generators.ALL)]
    unknown = set(wanted) - {"lint", *(kind.name for kind in generators.ALL)}
    if unknown:
        sys.exit(f"there is no generator called {', '.join(sorted(unknown))}")
    kinds = [kind for kind in generators.ALL if kind.name in wanted and (kind.is_quick or not options.quick)]
    recorded, lacking = recorded_answers(options, work) if kinds else ([], [])
    plan = written_plan(document, recorded, work / "plan.json") if kinds else None
    outcomes = [tried(kind, tools, work / "out", document, plan) for kind in kinds]
    linted = [lint.tried(one, tools, work, document, ROOT) for one in lint.ALL if "lint" in wanted]
    sys.exit(report(outcomes, linted, lacking, options))


def report(outcomes, linted, lacking, options):
    """Prints the table and what could not be tried, and returns the exit code."""
    print(f"\n{table(outcomes)}\n" if outcomes else "")
    for outcome in linted:
        print(f"{outcome.name}: {outcome.cell('lint')}")
    if options.quick:
        slow = ", ".join(kind.name for kind in generators.ALL if not kind.is_quick)
        print(f"\nLEFT OUT with --quick: {slow}")
    missing = lacking + [f"{one.name}: {text}" for one in outcomes + linted for text in one.missing]
    if missing:
        print("\nNOT TRIED, because this machine lacks something:\n  " + "\n  ".join(missing))
    failed = [one.name for one in outcomes + linted if one.has_failed()]
    skipped = sum(one.was_skipped() for one in outcomes + linted)
    passed = len(outcomes) + len(linted) - len(failed) - skipped
    print(f"{passed} passed, {len(failed)} failed, {skipped} skipped")
    return 1 if failed or (missing and options.complete) else 0


if __name__ == "__main__":
    os.environ.pop("RUSTFLAGS", None)
    main()
