"""How openapi-generator is run."""

from harness.commands import need, run


COMPLAINT = r"^\[main\] (WARN|ERROR)"
KNOWN_COMPLAINTS = {
    "Failed to get the schema name: null": "it asks for the name of a schema that has none, and says so once",
    ". Renamed to ": "a name is a keyword of the language, or has a dot",
}


def openapi_generator(tools, log, document, language, folder, **options):
    """Generates a client; a warning that a part of the document was not understood is in the log."""
    need("java")
    properties = ",".join(f"{key}={value}" for key, value in options.items())
    extra = ["--additional-properties", properties] if properties else []
    program = tools.python_script("openapi-generator-cli")
    command = [program, "generate", "-g", language, "-i", document, "-o", folder, *extra]
    return run([*command, "--git-user-id", "example", "--git-repo-id", "client"], log)
