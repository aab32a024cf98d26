"""Decodes the answers with the types that datamodel-code-generator made. usage: PLAN, with the module on the path."""

import json

import kandji_models as models
from decode import run


def decode(entry, text):
    kind = getattr(models, entry["type"])
    value = json.loads(text)
    return [kind.model_validate(one) for one in value] if entry["kind"] == "list" else kind.model_validate(value)


run(decode)
