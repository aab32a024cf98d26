"""The generators of Python code."""

import json

from generators.base import DRIVERS, Generator
from generators.java import COMPLAINT, KNOWN_COMPLAINTS, openapi_generator
from harness.commands import need, run

# openapi-python-client knows few media types, and has to be told what others are like.
OVERRIDES = {"application/x-x509-ca-cert": "application/octet-stream"}
DRIVER_FOLDER = DRIVERS / "python"


class Python(Generator):
    """Compiling is importing every module, with warnings of the compiler as errors."""

    package = ""

    def install(self):
        self.tools.python()

    def environment(self):
        return {"PYTHONPATH": f"{self.folder}:{DRIVER_FOLDER}", "PYTHONDONTWRITEBYTECODE": "1"}

    def python(self, log, driver, *arguments):
        command = [self.tools.python(), "-W", "error::SyntaxWarning", DRIVER_FOLDER / driver, *arguments]
        return run(command, self.log(log), environment=self.environment())

    def compile(self):
        self.python("compile", "import_all.py", self.package)

    def decode(self, plan):
        return self.python("decode", self.decoder, plan)

    def wire(self):
        return [self.tools.python(), DRIVER_FOLDER / self.sender], self.environment()


class OpenapiGeneratorPython(Python):
    name = "openapi-generator python"
    complaint = COMPLAINT
    known_complaints = KNOWN_COMPLAINTS
    package = "kandji_openapi_generator"
    decoder = "decode_openapi_generator.py"
    sender = "wire_openapi_generator.py"

    def install(self):
        need("java")
        super().install()

    def generate(self):
        openapi_generator(
            self.tools, self.log("generate"), self.document, "python", self.folder, packageName=self.package
        )


class OpenapiPythonClient(Python):
    """Its decoders believe scalars, and return what they cannot decode as it came where the value can be null. So what they
    refuse are identities, which are never null, if they are UUIDs."""

    refuses = 0.7
    name = "openapi-python-client"
    package = "kandji_python_client"
    decoder = "decode_openapi_python_client.py"
    sender = "wire_openapi_python_client.py"

    def generate(self):
        program = self.tools.python_script("openapi-python-client")
        command = [program, "generate", "--meta", "none", "--path", self.document]
        config = self.folder / "config.json"
        config.write_text(json.dumps({"content_type_overrides": OVERRIDES}))
        # It formats what it writes with ruff, which is beside it.
        path = {"PATH": f"{program.parent}:/usr/bin:/bin"}
        output = ["--config", config, "--output-path", self.folder / self.package]
        run([*command, *output], self.log("generate"), environment=path)


class DatamodelCodeGenerator(Python):
    name = "datamodel-code-generator"
    package = "kandji_models"
    decoder = "decode_datamodel_codegen.py"
    has_wire = False

    def generate(self):
        output = ["--output", self.folder / f"{self.package}.py", "--output-model-type", "pydantic_v2.BaseModel"]
        command = [self.tools.python_script("datamodel-codegen"), "--input-file-type", "openapi"]
        run([*command, "--formatters", "builtin", "--input", self.document, *output], self.log("generate"))
