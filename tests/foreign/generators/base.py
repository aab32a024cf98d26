"""What all generators have in common."""

import shutil
from pathlib import Path

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

    def compile(self):
        """Compiles what was generated, and nothing else."""
        raise NotImplementedError

    def decode(self, plan):
        """Runs the driver that decodes the answers of the plan, and returns what it prints."""
        raise NotImplementedError

    def wire(self):
        """The command that sends the requests, and its environment."""
        raise NotImplementedError
