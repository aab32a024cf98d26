"""What the Python drivers have in common."""

import json
import sys


def run(decode):
    """Decodes every answer, and prints how many, and why the others are not."""
    with open(sys.argv[1]) as file:
        plan = json.load(file)
    for form, entries in plan.items():
        decoded = 0
        for entry in entries:
            try:
                value = json.loads(entry["text"])
                if entry["kind"] == "one":
                    if decode(entry["type"], value) is None:
                        raise ValueError("nothing was decoded")
                elif entry["kind"] == "list":
                    for element in value:
                        decode(entry["type"], element)
                decoded += 1
            except Exception as fault:  # Each tool raises its own.
                print(f"FAILED {form} {entry['label']}: {str(fault)[:300]!r}")
        print(f"DECODED {form} {decoded} of {len(entries)}")
