"""What all generators have in common."""

import re
import shutil
from pathlib import Path

from harness.commands import Failed

DRIVERS = Path(__file__).parent.parent / "drivers"


class Generator:
    """A foreign generator: how it is run, and how what it made is compiled and used.

    A step raises `Failed` if it fails and `Missing` if this machine cannot do it.
    """

    name = ""
    # Whether there is a driver that sends requests with the client. Some tools generate types only.
    has_wire = True
    # The share of the answers with an object in place of every scalar that its decoders refuse, at least.
    refuses = 0.9
    # How the tool complains while it generates, and which complaints are known, with what they mean.
    complaint = r"(?i)\b(warning|error)s?\b"
    known_complaints = {}
    # Whether the tool is installed within a minute or two.
    is_quick = True
    # The requests that the tool gets wrong whatever the document says, and how. One that comes right is a failure.
    wire_exceptions = {}

    def __init__(self, tools, folder, document):
        self.tools = tools
        self.folder = folder
        self.document = document

    def log(self, step):
        return self.folder.with_suffix(".logs") / f"{step}.log"

    def clean(self):
        """Makes the folder of what is generated, empty."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)

    def install(self):
        """Installs the tools."""

    def generate(self):
        """Generates from the document."""
        raise NotImplementedError

    def check_complaints(self):
        """Fails if the tool has complained about anything that is not known."""
        lines = [line for line in self.log("generate").read_text().splitlines()[1:] if re.search(self.complaint, line)]
        for known, why in self.known_complaints.items():
            matching = [line for line in lines if known in line]
            if matching:
                print(f"KNOWN: {self.name}, {len(matching)} warnings `{known}`: {why}", flush=True)
            lines = [line for line in lines if line not in matching]
        if lines:
            raise Failed("it complains:\n" + "\n".join(f"    {line}" for line in lines))

    def compile(self):
        """Compiles what was generated, and nothing else."""
        raise NotImplementedError

    def decode(self, plan):
        """Runs the driver that decodes the answers of the plan, and returns what it prints."""
        raise NotImplementedError

    def wire(self):
        """The command that sends the requests, and its environment."""
        raise NotImplementedError
