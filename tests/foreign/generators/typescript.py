"""The generators of TypeScript code."""

import shutil

from generators.base import DRIVERS, Generator
from generators.java import COMPLAINT, KNOWN_COMPLAINTS, openapi_generator
from harness.commands import need, run

DRIVER_FOLDER = DRIVERS / "typescript"


class TypeScript(Generator):
    """Compiling is `tsc --strict`."""

    # The folder that the drivers import.
    package = ""

    def install(self):
        self.tools.node()

    def prepared(self):
        """Lays out the folder: the compiler's settings, and the packages that generated code imports."""
        shutil.copy(DRIVER_FOLDER / "tsconfig.json", self.folder)
        modules = self.folder / "node_modules"
        if not modules.exists():
            modules.symlink_to(self.tools.node())

    def tsc(self, step, *arguments):
        return run([self.tools.node_script("tsc"), "--project", self.folder, *arguments], self.log(step))

    def compile(self):
        self.prepared()
        self.tsc("compile", "--noEmit")

    def built(self, driver):
        for name in ("decode.ts", driver):
            shutil.copy(DRIVER_FOLDER / name, self.folder)
        self.tsc(f"compile-{driver}")
        return ["node", self.folder / "built" / driver.replace(".ts", ".js")]

    def decode(self, plan):
        return run([*self.built(self.decoder), plan], self.log("decode"))

    def wire(self):
        return self.built(self.sender), {}


class TypescriptFetch(TypeScript):
    """Its decoders rename keys, and believe whatever comes."""

    name = "openapi-generator typescript-fetch"
    complaint = COMPLAINT
    known_complaints = KNOWN_COMPLAINTS
    package = "typescript-fetch"
    refuses = 0
    decoder = "decode_typescript_fetch.ts"
    sender = "wire_typescript_fetch.ts"

    def install(self):
        need("java")
        self.tools.python()
        super().install()

    def generate(self):
        openapi_generator(
            self.tools, self.log("generate"), self.document, "typescript-fetch", self.folder / self.package
        )


class HeyApi(TypeScript):
    name = "hey-api with zod"
    package = "hey-api"
    decoder = "decode_hey_api.ts"
    sender = "wire_hey_api.ts"

    def generate(self):
        plugins = ["@hey-api/client-fetch", "@hey-api/sdk", "@hey-api/typescript", "zod"]
        command = [self.tools.node_script("openapi-ts"), "--no-log-file", "-i", self.document]
        run([*command, "-o", self.folder / self.package, "-p", *plugins], self.log("generate"), self.tools.node().parent)
