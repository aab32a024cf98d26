"""The generator of Swift code."""

import shutil

from generators.base import DRIVERS, Generator
from generators.java import COMPLAINT, KNOWN_COMPLAINTS, openapi_generator
from harness.commands import Missing, need, run


class OpenapiGeneratorSwift(Generator):
    """Without a compiler, which most machines do not have, the sources are only parsed."""

    name = "openapi-generator swift6"
    complaint = COMPLAINT
    known_complaints = KNOWN_COMPLAINTS
    has_wire = False

    def install(self):
        need("java")
        self.tools.python()

    def generate(self):
        openapi_generator(self.tools, self.log("generate"), self.document, "swift6", self.folder)

    def compile(self):
        sources = self.folder / "Sources/OpenAPIClient"
        # The rest is the same for every document, and newer than the parser's grammar.
        for part in ("Models", "APIs"):
            command = [self.tools.python(), DRIVERS / "swift/parse.py", sources / part]
            run(command, self.log(f"parse-{part}"))
        if shutil.which("swift") is None:
            raise Missing("swift is not on the path: the sources were parsed, without a fault, and not compiled")
        run(["swift", "build"], self.log("compile"), self.folder)

    def decode(self, plan):
        raise Missing("there is no driver for Swift")
