"""The generator of Go code."""

import shutil
import sys

from generators.base import DRIVERS, Generator
from generators.java import COMPLAINT, KNOWN_COMPLAINTS, openapi_generator
from harness.commands import need, run

DRIVER_FOLDER = DRIVERS / "go"
MODULE = "github.com/example/client"
MANIFEST = f"""module example.com/driver

go 1.23

require {MODULE} v0.0.0

replace {MODULE} => ../client
"""


class OpenapiGeneratorGo(Generator):
    name = "openapi-generator go"
    complaint = COMPLAINT
    known_complaints = KNOWN_COMPLAINTS

    def install(self):
        need("java")
        self.tools.python()

    def generate(self):
        openapi_generator(self.tools, self.log("generate"), self.document, "go", self.folder / "client")

    def go(self, step, *arguments, folder):
        program = self.tools.python_script("go")
        return run([program, *arguments], self.log(step), self.folder / folder, self.tools.go_environment())

    def compile(self):
        self.go("compile", "build", "./...", folder="client")
        self.go("vet", "vet", ".", folder="client")

    def built(self, driver):
        self.go(f"compile-{driver}", "build", "-o", "program", ".", folder=driver)
        return self.folder / driver / "program"

    def prepared(self, driver):
        folder = self.folder / driver
        folder.mkdir(exist_ok=True)
        (folder / "go.mod").write_text(MANIFEST)
        return folder / "main.go"

    def decode(self, plan):
        source = run([sys.executable, DRIVER_FOLDER / "decode.py", plan, MODULE], self.log("driver"))
        self.prepared("decode").write_text(source.split("\n", 1)[1])
        return run([self.built("decode"), plan], self.log("decode"))

    def wire(self):
        shutil.copy(DRIVER_FOLDER / "wire.go", self.prepared("wire"))
        return [self.built("wire")], {}
