"""The linters. Each warning that is accepted is argued in the configuration, so what is left is a failure."""

import json
import re

from harness.commands import Failed, Missing, run
from harness.outcome import Outcome


def redocly(tools, log, document, root):
    """Uses redocly.yaml and .redocly.lint-ignore.yaml."""
    program = tools.node_script("redocly")
    text = run([program, "lint", "--format", "json", document], log, root)
    totals = json.loads(re.search(r"^\{.*^\}", text, re.MULTILINE | re.DOTALL)[0])["totals"]
    return totals["errors"], totals["warnings"]


def spectral(tools, log, document, root):
    """Uses .spectral.yaml."""
    program = tools.node_script("spectral")
    text = run([program, "lint", "--fail-severity", "error", document], log, root)
    counts = re.search(r"\((\d+) errors?, (\d+) warnings?", text)
    if counts is None and "No results with a severity" not in text:
        raise Failed(f"its output is not understood, see {log}")
    return (int(counts[1]), int(counts[2])) if counts else (0, 0)


ALL = [redocly, spectral]


def tried(linter, tools, work, document, root):
    """Lints, and notes how that went."""
    outcome = Outcome(linter.__name__)
    outcome.steps["lint"] = None
    log = work / "out" / f"{linter.__name__}.log"
    print(f"\n== {linter.__name__}", flush=True)
    try:
        if document != root / "generated/openapi.json":
            raise Missing("the arguments for warnings are about generated/openapi.json, not about another document")
        errors, warnings = linter(tools, log, document, root)
        outcome.steps["lint"] = errors == warnings == 0
        outcome.remarks["lint"] = f"{errors} errors, {warnings} warnings that are not argued"
    except Missing as fault:
        outcome.missing.append(str(fault))
        print(f"MISSING: {linter.__name__}: {fault}", flush=True)
    except Failed as fault:
        outcome.steps["lint"] = False
        print(f"FAILED: {linter.__name__}: {fault}", flush=True)
    if outcome.steps["lint"] is False and log.exists():
        print(log.read_text(errors="replace"))
    return outcome
