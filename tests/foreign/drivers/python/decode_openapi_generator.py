"""Decodes the answers with the types that openapi-generator (python) made. usage: PLAN, with the client on the path."""

import kandji_openapi_generator.models as models
from decode import run


def decode(entry, text):
    import json

    kind = getattr(models, entry["type"])
    value = json.loads(text)
    return [kind.from_dict(one) for one in value] if entry["kind"] == "list" else kind.from_dict(value)


run(decode)
