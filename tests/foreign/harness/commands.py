"""Runs other programs: what they print goes to a log, and a failure says where that is and how it ends."""

import os
import shutil
import subprocess

TAIL = 12


class Failed(Exception):
    """A program that did not do what it should."""


class Missing(Exception):
    """A program that this machine does not have."""


def need(*programs):
    """Raises `Missing` unless all the programs are on the path."""
    for program in programs:
        if shutil.which(program) is None:
            raise Missing(f"{program} is not on the path")


def run(command, log, folder=None, environment=None, timeout=3600):
    """Runs a command and returns what it printed. The log has it all, also if the command fails."""
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [str(part) for part in command]
    with open(log, "w") as file:
        file.write(f"$ {' '.join(command)}\n")
        file.flush()
        try:
            done = subprocess.run(
                command,
                cwd=folder,
                env={**os.environ, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                timeout=timeout,
            )
        except (OSError, subprocess.TimeoutExpired) as fault:
            raise Failed(f"{command[0]}: {fault}") from fault
    text = log.read_text(errors="replace")
    if done.returncode != 0:
        end = "\n".join(f"    {line}" for line in text.splitlines()[-TAIL:])
        raise Failed(f"exit status {done.returncode}, see {log}\n{end}")
    return text
