"""What becomes of a generator, and the table of all."""

import re

FORMS = ("plain", "unknown")
STEPS = ("generate", "compile", "decode", "wire")
COLUMNS = ("generator", "generates", "compiles", "decodes", "with unknown keys", "wire")


class Outcome:
    """The steps of one generator: for each `None` if it was not tried, or whether it went well."""

    def __init__(self, name):
        self.name = name
        self.steps = dict.fromkeys(STEPS)
        self.decoded = {}
        self.missing = []
        self.remarks = {}

    def read_decoded(self, text):
        """Reads what a driver that decodes has printed."""
        for form, count, total in re.findall(r"^DECODED (\w+) (\d+) of (\d+)$", text, re.MULTILINE):
            self.decoded[form] = (int(count), int(total))
        complete = set(self.decoded) == set(FORMS)
        return complete and all(count == total > 0 for count, total in self.decoded.values())

    def has_failed(self):
        return any(step is False for step in self.steps.values())

    def row(self):
        counts = ["{} of {}".format(*self.decoded[form]) if form in self.decoded else self.cell("decode") for form in FORMS]
        return [self.name, self.cell("generate"), self.cell("compile"), *counts, self.cell("wire")]

    def cell(self, step):
        words = {None: "not tried", True: "yes", False: "NO"}
        return self.remarks.get(step, words[self.steps[step]])


def table(outcomes):
    """A Markdown table that is readable in a terminal, too."""
    rows = [COLUMNS, *(outcome.row() for outcome in outcomes)]
    widths = [max(len(row[index]) for row in rows) for index in range(len(COLUMNS))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows]
    rule = "| " + " | ".join("-" * width for width in widths) + " |"
    return "\n".join([lines[0], rule, *lines[1:]])
