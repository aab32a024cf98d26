"""Decodes the answers with the types that datamodel-code-generator made. usage: PLAN, with the module on the path."""

import kandji_models as models
from decode import run

run(lambda name, value: getattr(models, name).model_validate(value))
