"""Decodes the answers with the types that openapi-generator (python) made. usage: PLAN, with the client on the path."""

import kandji_openapi_generator.models as models
from decode import run

run(lambda name, value: getattr(models, name).from_dict(value))
