"""What becomes of a generator, and the table of all."""

import re

from harness.answers import MADE, PLAIN, UNKNOWN, WRONG

STEPS = ("generate", "compile", "decode", "wire")
COLUMNS = {
    PLAIN: "decodes",
    UNKNOWN: "with unknown keys",
    MADE: "made up",
    WRONG: "refuses wrong types",
}


class Outcome:
    """The steps of one generator: for each `None` if it was not tried, or whether it went well."""

    def __init__(self, name):
        self.name = name
        self.steps = dict.fromkeys(STEPS)
        self.counts = {}
        self.missing = []
        self.remarks = {}

    def read_decoded(self, text, forms, refuses):
        """Reads what a driver that decodes has printed, and tells whether that is right for every form."""
        for form, decoded, total in re.findall(r"^DECODED (\w+) (\d+) of (\d+)$", text, re.MULTILINE):
            count = int(total) - int(decoded) if form == WRONG else int(decoded)
            self.counts[form] = (count, int(total))
        return set(self.counts) == set(forms) and all(self.is_right(form, refuses) for form in forms)

    def is_right(self, form, refuses):
        count, total = self.counts[form]
        if form == WRONG:
            return count >= total * refuses
        return count == total > 0

    def has_failed(self):
        return any(step is False for step in self.steps.values())

    def was_skipped(self):
        return all(step is None for step in self.steps.values())

    def row(self):
        counts = ["{} of {}".format(*self.counts[form]) if form in self.counts else "not tried" for form in COLUMNS]
        return [self.name, self.cell("generate"), self.cell("compile"), *counts, self.cell("wire")]

    def cell(self, step):
        words = {None: "not tried", True: "yes", False: "NO"}
        return self.remarks.get(step, words[self.steps[step]])


def table(outcomes):
    """A Markdown table that is readable in a terminal, too."""
    head = ["generator", "generates", "compiles", *COLUMNS.values(), "wire"]
    rows = [head, *(outcome.row() for outcome in outcomes)]
    widths = [max(len(row[index]) for row in rows) for index in range(len(head))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows]
    rule = "| " + " | ".join("-" * width for width in widths) + " |"
    return "\n".join([lines[0], rule, *lines[1:]])
