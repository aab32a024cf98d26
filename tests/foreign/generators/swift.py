"""The generator of Swift code."""

import shutil
import sys

from generators.base import DRIVERS, Generator
from generators.java import COMPLAINT, KNOWN_COMPLAINTS, openapi_generator
from harness.commands import Missing, need, run

DRIVER_FOLDER = DRIVERS / "swift"


class OpenapiGeneratorSwift(Generator):
    """Without a compiler, which most machines do not have, the sources are only parsed."""

    name = "openapi-generator swift6"
    complaint = COMPLAINT
    known_complaints = KNOWN_COMPLAINTS

    def install(self):
        need("java")
        self.tools.python()

    def generate(self):
        openapi_generator(self.tools, self.log("generate"), self.document, "swift6", self.folder / "client")

    def compile(self):
        # The rest is the same for every document, and newer than the parser's grammar.
        for part in ("Models", "APIs"):
            sources = self.folder / "client/Sources/OpenAPIClient" / part
            run([self.tools.python(), DRIVER_FOLDER / "parse.py", sources], self.log(f"parse-{part}"))
        try:
            need("swift")
        except Missing as fault:
            raise Missing(f"{fault}: the sources were parsed, without a fault, and not compiled") from fault
        self.swift("compile", "build", "--package-path", self.folder / "client")

    def swift(self, step, *arguments):
        return run(["nice", "swift", *arguments, "--jobs", str(self.tools.jobs)], self.log(step), self.folder)

    def driver(self, name, source):
        """Builds a driver and returns the command that runs it."""
        folder = self.folder / "driver"
        for target in ("decode", "wire"):
            (folder / "Sources" / target).mkdir(parents=True, exist_ok=True)
        (folder / "Sources" / name / "main.swift").write_text(source)
        shutil.copy(DRIVER_FOLDER / "Package.swift", folder)
        self.swift(f"compile-{name}", "build", "--package-path", folder, "--product", name)
        return ["swift", "run", "--package-path", folder, "--skip-build", name]

    def decode(self, plan):
        text = run([sys.executable, DRIVER_FOLDER / "decode.py", plan], self.log("driver"))
        return run([*self.driver("decode", text.split("\n", 1)[1]), plan], self.log("decode"))

    def wire(self):
        return self.driver("wire", (DRIVER_FOLDER / "wire.swift").read_text()), {}
