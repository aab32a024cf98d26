"""Decodes the answers with the types that openapi-python-client made. usage: PLAN, with the client on the path."""

import kandji_python_client.models as models
from decode import run

run(lambda name, value: getattr(models, name).from_dict(value))
