"""What the Python drivers have in common."""

import json
import sys


def run(decode):
    """Decodes every answer, and prints how many, and why the others are not."""
    with open(sys.argv[1]) as file:
        plan = json.load(file)
    for form in ("plain", "unknown"):
        decoded = 0
        for entry in plan:
            try:
                if entry["kind"] == "any":
                    json.loads(entry[form])
                elif decode(entry, entry[form]) is None:
                    raise ValueError("nothing was decoded")
                decoded += 1
            except Exception as fault:  # Each tool raises its own.
                print(f"FAILED {form} {entry['label']}: {str(fault)[:300]!r}")
        print(f"DECODED {form} {decoded} of {len(plan)}")
