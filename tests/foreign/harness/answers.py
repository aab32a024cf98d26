"""What the drivers decode: each recorded success answer, and the type of the operation that it belongs to."""

import json
import os

from harness import made
from harness.commands import Failed, Missing, need, run
from harness.schemas import reference_name, resolved, success_schemas

# The forms in which answers are decoded: as recorded; with a key more in every object that has properties; with an object
# in place of every scalar, which a decoder that checks types refuses; and made up from the description.
PLAIN, UNKNOWN, WRONG, MADE = FORMS = ("plain", "unknown", "wrong", "made")

# Answers that cannot be decoded, and why that is right.
EXCEPTIONS = [
    {
        "operation": "listDevices",
        "document": "postman/",
        "is_known": lambda body: isinstance(body, dict),
        "why": "the example shows an element without the list around it",
    }
]


def recorded(root, log):
    """The answers as `tests/src/bin/recorded.rs` prints them: found in the documents without the importer."""
    upstream = root / os.environ.get("KANDJI_UPSTREAM", "../shared/upstream")
    if not upstream.is_dir():
        raise Missing(f"there are no upstream documents at {upstream}")
    need("cargo")
    text = run(["cargo", "run", "--quiet", "--package", "tests", "--bin", "recorded"], log, root)
    answers = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    if not answers:
        raise Failed(f"the upstream documents have no recorded answers, see {log}")
    return answers


def plan(document, answers):
    """What is decoded in each form: a list of entries."""
    schemas = dict(success_schemas(document))
    forms = {form: [] for form in FORMS}
    for answer in without_exceptions(answers):
        schema = schemas.get(answer["operation"])
        if schema is None:
            raise ValueError(f"{label(answer)}: no JSON is described for this operation")
        for form, change in CHANGES.items():
            forms[form].append(entry(schema, label(answer), change(document, schema, answer["body"])))
    for operation, schema in schemas.items():
        for variant, body in made.answers(document, schema):
            forms[MADE].append(entry(schema, f"{operation} ({variant})", body))
    # What has no type of its own cannot be refused.
    forms[WRONG] = [one for one in forms[WRONG] if one["type"]]
    return {form: entries for form, entries in forms.items() if entries}


def entry(schema, name, body):
    """Bodies are texts, because languages read numbers in their own ways."""
    kind, type_name = target(schema)
    return {"label": name, "kind": kind, "type": type_name, "text": json.dumps(body)}


def without_exceptions(answers):
    """Leaves out the answers that cannot be decoded, and says so. An exception that nothing needs is an error."""
    used = set()
    for answer in answers:
        exception = known_exception(answer)
        if exception is None:
            yield answer
        else:
            used.add(exception)
            print(f"LEFT OUT: {label(answer)}: {EXCEPTIONS[exception]['why']}")
    if answers and len(used) != len(EXCEPTIONS):
        raise ValueError("there is an exception that no answer needs")


def label(answer):
    return f"{answer['operation']} ({answer['document']}, {answer['name']})"


def known_exception(answer):
    for index, one in enumerate(EXCEPTIONS):
        if answer["operation"] == one["operation"] and answer["document"].startswith(one["document"]):
            if one["is_known"](answer["body"]):
                return index
    return None


def target(schema):
    """Whether an answer is one value of a type, a list of them, or without a type of its own; and the type's name."""
    if "$ref" in schema:
        return "one", reference_name(schema)
    if schema.get("type") == "array" and "$ref" in schema.get("items", {}):
        return "list", reference_name(schema["items"])
    return "any", None


def as_recorded(_document, _schema, value):
    return value


def with_unknown_keys(document, schema, value):
    schema = resolved(document, schema)
    if isinstance(value, list):
        return [with_unknown_keys(document, schema.get("items", {}), element) for element in value]
    if not isinstance(value, dict) or "properties" not in schema:
        return value
    fields = schema["properties"]
    return {**{key: with_unknown_keys(document, fields.get(key, {}), inner) for key, inner in value.items()}, **UNKNOWN_KEY}


def with_wrong_types(document, schema, value):
    if isinstance(value, dict):
        return {key: with_wrong_types(document, schema, inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [with_wrong_types(document, schema, inner) for inner in value]
    return {"another": ["type"]}


UNKNOWN_KEY = {"a key that nobody knows": {"since": 1}}
CHANGES = {PLAIN: as_recorded, UNKNOWN: with_unknown_keys, WRONG: with_wrong_types}
