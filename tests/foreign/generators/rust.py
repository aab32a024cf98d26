"""The generators of Rust code."""

import json
import shutil
import sys

from generators.base import DRIVERS, Generator
from generators.java import COMPLAINT, KNOWN_COMPLAINTS, openapi_generator
from harness.commands import need, run

DRIVER_FOLDER = DRIVERS / "rust"

# A workspace of its own, because the folder can be within the one of this repository.
WORKSPACE = """[workspace]
members = ["client"]
resolver = "2"
"""

MANIFEST = """[package]
name = "driver"
version = "0.0.0"
edition = "2021"

[dependencies]
client = {{ path = "../client", package = "{package}" }}
serde = "1"
serde_json = "1"
tokio = {{ version = "1", features = ["macros", "rt-multi-thread"] }}
{dependencies}
"""


class Rust(Generator):
    """Compiling is `cargo build` of the crate as it was written."""

    package = "client"
    # Where the types are.
    types = "client"
    # What the driver that sends requests needs besides.
    dependencies = ""
    sender = ""

    def install(self):
        need("cargo")

    def client(self):
        """The folder of the crate, in its workspace."""
        (self.folder / "Cargo.toml").write_text(WORKSPACE)
        return self.folder / "client"

    def cargo(self, step, *arguments):
        command = ["nice", "cargo", *arguments, "--manifest-path", self.folder / "Cargo.toml"]
        return run(command, self.log(step), self.folder, self.tools.cargo_environment())

    def compile(self):
        self.cargo("compile", "build", "--package", self.package)

    def driver(self, name):
        """Builds one of the drivers and returns the program."""
        folder = self.folder / "driver"
        manifest = MANIFEST.format(package=self.package, dependencies=self.dependencies)
        (folder / "src/bin").mkdir(parents=True, exist_ok=True)
        (folder / "Cargo.toml").write_text(manifest)
        (self.folder / "Cargo.toml").write_text(WORKSPACE.replace('"client"', '"client", "driver"'))
        self.cargo(f"compile-{name}", "build", "--package", "driver", "--bin", name)
        program = self.folder / name
        shutil.copy(self.tools.cargo_target() / "debug" / name, program)
        return program

    def source(self, name):
        path = self.folder / "driver/src/bin" / f"{name}.rs"
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def decode(self, plan):
        text = run([sys.executable, DRIVER_FOLDER / "decode.py", plan, self.types], self.log("driver"))
        self.source("decode").write_text(text.split("\n", 1)[1])
        return run([self.driver("decode"), plan], self.log("decode"))

    def wire(self):
        shutil.copy(DRIVER_FOLDER / self.sender, self.source("wire"))
        return [self.driver("wire")], {}


class OpenapiGeneratorRust(Rust):
    name = "openapi-generator rust"
    complaint = COMPLAINT
    known_complaints = KNOWN_COMPLAINTS
    package = "openapi"
    types = "client::models"
    sender = "wire_openapi_generator.rs"

    def install(self):
        need("java", "cargo")
        self.tools.python()

    def generate(self):
        openapi_generator(self.tools, self.log("generate"), self.document, "rust", self.client())


class Oas3Gen(Rust):
    name = "oas3-gen"
    is_quick = False
    sender = "wire_oas3_gen.rs"
    wire_exceptions = {"upload": "oas3-gen drops the slash at the end of a path"}
    dependencies = 'uuid = "1"'

    def install(self):
        self.tools.cargo("oas3-gen", "oas3-gen")

    def generate(self):
        program = self.tools.cargo("oas3-gen", "oas3-gen")
        command = [program, "generate", "-i", self.document, "-o", self.client(), "--workspace", "client-mod"]
        run(command, self.log("generate"))


class OpenapiToRust(Rust):
    """Writes modules and the dependencies that they need; the crate around them is ours."""

    name = "openapi-to-rust"
    is_quick = False
    sender = "wire_openapi_to_rust.rs"
    dependencies = 'bytes = "1"\nuuid = "1"'
    manifest = '[package]\nname = "client"\nversion = "0.0.0"\nedition = "2024"\n'

    def install(self):
        self.tools.cargo("openapi-to-rust", "openapi-to-rust")

    def generate(self):
        program = self.tools.cargo("openapi-to-rust", "openapi-to-rust")
        source = self.client() / "src"
        run([program, "generate", self.document, "--output-dir", source], self.log("generate"))
        (source / "mod.rs").rename(source / "lib.rs")
        dependencies = (source / "REQUIRED_DEPS.toml").read_text()
        (self.folder / "client/Cargo.toml").write_text(self.manifest + dependencies)


class Progenitor(Rust):
    """Refuses the whole document because of any multipart body, so these are taken out of it."""

    name = "progenitor"
    is_quick = False
    package = "kandji-progenitor"
    types = "client::types"
    sender = "wire_progenitor.rs"
    dependencies = 'reqwest = { version = "0.13", default-features = false }'
    wire_exceptions = {"upload": "progenitor has no multipart bodies"}
    # It lists the types, some of which have `Error` in their names.
    complaint = r"(?i)^(warning|error)\b"

    def install(self):
        self.tools.cargo("cargo-progenitor", "cargo-progenitor")

    def generate(self):
        program = self.tools.cargo("cargo-progenitor", "cargo-progenitor")
        document = self.folder / "without-multipart.json"
        document.write_text(json.dumps(without_multipart(json.loads(self.document.read_text()))))
        names = ["--name", self.package, "--version", "0.0.0", "--license-name", "MIT"]
        run([program, "progenitor", "--input", document, "--output", self.client(), *names], self.log("generate"))


def without_multipart(document):
    """The document without request bodies that are multipart."""
    for item in document["paths"].values():
        for operation in item.values():
            if any(kind.startswith("multipart/") for kind in operation.get("requestBody", {}).get("content", {})):
                del operation["requestBody"]
    return document
