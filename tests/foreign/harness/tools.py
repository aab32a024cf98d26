"""Installs the foreign tools at the versions of `versions.json`, each kind into a folder of its own."""

import json
import os
import sys
from pathlib import Path

from harness.commands import need, run

VERSIONS = Path(__file__).parent.parent / "versions.json"


class Tools:
    """The folder of the tools. Everything is installed when it is first asked for, and again if its version changes."""

    def __init__(self, folder, jobs):
        self.folder = folder
        self.jobs = jobs
        self.versions = json.loads(VERSIONS.read_text())

    def python(self):
        """A Python with the Python tools, and with what generated clients import."""
        folder = self.folder / "python"
        program = folder / "bin" / "python"
        pinned = [f"{name}=={version}" for name, version in self.versions["python"].items()]

        def install(log):
            run([sys.executable, "-m", "venv", "--clear", folder], log)
            run([program, "-m", "pip", "install", "--quiet", *pinned], log)

        self.once("python", self.versions["python"], install)
        return program

    def python_script(self, name):
        """A program of one of the Python tools."""
        return self.python().parent / name

    def node(self):
        """The folder `node_modules` of the Node tools."""
        need("node", "npm")
        folder = self.folder / "node"

        def install(log):
            folder.mkdir(parents=True, exist_ok=True)
            manifest = {"private": True, "dependencies": self.versions["node"]}
            (folder / "package.json").write_text(json.dumps(manifest, indent=4))
            run(["npm", "install", "--no-audit", "--no-fund"], log, folder)

        self.once("node", self.versions["node"], install)
        return folder / "node_modules"

    def node_script(self, name):
        """A program of one of the Node tools."""
        return self.node() / ".bin" / name

    def cargo(self, crate, program):
        """A program of a crate."""
        need("cargo")
        version = self.versions["cargo"][crate]
        # These run once for a second: what counts is how long they compile.
        quick = {
            "CARGO_PROFILE_RELEASE_LTO": "off",
            "CARGO_PROFILE_RELEASE_OPT_LEVEL": "0",
            "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "16",
            "CARGO_TARGET_DIR": str(self.folder / "cargo-target"),
        }
        root = self.folder / "cargo"

        def install(log):
            command = ["cargo", "install", "--locked", "--jobs", self.jobs, "--root", root, f"{crate}@{version}"]
            run(command, log, environment=quick)

        self.once(crate, version, install)
        return root / "bin" / program

    def once(self, name, version, install):
        """Installs something unless this version of it is there."""
        stamp = self.folder / f"{name}.installed"
        wanted = json.dumps(version, sort_keys=True)
        if stamp.exists() and stamp.read_text() == wanted:
            return
        print(f"installing: {name}", flush=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        install(self.folder / f"{name}.log")
        stamp.write_text(wanted)

    def cargo_target(self):
        """The target folder that the generated Rust clients share."""
        return self.folder / "rust-target"

    def cargo_environment(self):
        """For the generated Rust clients."""
        return {
            "CARGO_TARGET_DIR": str(self.cargo_target()),
            "CARGO_BUILD_JOBS": str(self.jobs),
            "CARGO_PROFILE_DEV_DEBUG": "0",
            "CARGO_INCREMENTAL": "0",
            "RUSTFLAGS": "",
        }

    def go_environment(self):
        """For the generated Go client, which needs nothing but the standard library."""
        return {
            "GOFLAGS": f"-mod=mod -p={self.jobs}",
            "GOPROXY": "off",
            "GOTOOLCHAIN": "local",
            "GOCACHE": str(self.folder / "go-cache"),
            "GOPATH": str(self.folder / "go"),
            "PATH": f"{self.python().parent}{os.pathsep}{os.environ['PATH']}",
        }
