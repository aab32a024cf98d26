"""What the drivers decode: each recorded success answer, and the type of the operation that it belongs to."""

import json

from harness.commands import Missing, run

UNKNOWN = {"a key that nobody knows": {"since": 1}}

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
    environment = {"CARGO_TERM_QUIET": "true"}
    text = run(["cargo", "run", "--quiet", "--package", "tests", "--bin", "recorded"], log, root, environment)
    answers = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    if not answers:
        raise Missing("the upstream documents have no recorded answers")
    return answers


def plan(document, answers):
    """An entry for each answer, once as it was recorded, and once with a key more in every object that has properties."""
    schemas = dict(success_schemas(document))
    entries, used = [], set()
    for answer in answers:
        exception = known_exception(answer)
        if exception is not None:
            used.add(exception)
            print(f"LEFT OUT: {label(answer)}: {EXCEPTIONS[exception]['why']}")
            continue
        schema = schemas.get(answer["operation"])
        if schema is None:
            raise ValueError(f"{label(answer)}: no JSON is described for this operation")
        entries.append(entry(document, schema, label(answer), answer["body"]))
    if len(used) != len(EXCEPTIONS):
        raise ValueError("there is an exception that no answer needs")
    return entries


def entry(document, schema, name, body):
    """Bodies are texts, because languages read numbers in their own ways."""
    kind, type_name = target(schema)
    unknown = json.dumps(with_unknown_keys(document, schema, body))
    return {"label": name, "kind": kind, "type": type_name, "plain": json.dumps(body), "unknown": unknown}


def label(answer):
    return f"{answer['operation']} ({answer['document']}, {answer['name']})"


def known_exception(answer):
    for index, one in enumerate(EXCEPTIONS):
        if answer["operation"] == one["operation"] and answer["document"].startswith(one["document"]):
            if one["is_known"](answer["body"]):
                return index
    return None


def success_schemas(document):
    """The schema of the JSON that each operation returns."""
    for item in document["paths"].values():
        for operation in item.values():
            for status, response in operation["responses"].items():
                content = response.get("content", {}).get("application/json")
                if status.startswith("2") and content is not None:
                    yield operation["operationId"], content.get("schema", {})


def target(schema):
    """Whether an answer is one value of a type, a list of them, or without a type of its own; and the type's name."""
    if "$ref" in schema:
        return "one", reference_name(schema)
    if schema.get("type") == "array" and "$ref" in schema.get("items", {}):
        return "list", reference_name(schema["items"])
    return "any", None


def reference_name(schema):
    return schema["$ref"].rsplit("/", 1)[1]


def resolved(document, schema):
    """The schema behind a reference, which may stand in an `allOf` of its own."""
    while True:
        parts = schema.get("allOf", [])
        inner = schema if "$ref" in schema else parts[0] if len(parts) == 1 else {}
        if "$ref" not in inner:
            return schema
        schema = document["components"]["schemas"][reference_name(inner)]


def with_unknown_keys(document, schema, value):
    schema = resolved(document, schema)
    if isinstance(value, list):
        return [with_unknown_keys(document, schema.get("items", {}), element) for element in value]
    if not isinstance(value, dict) or "properties" not in schema:
        return value
    fields = schema["properties"]
    return {**{key: with_unknown_keys(document, fields.get(key, {}), inner) for key, inner in value.items()}, **UNKNOWN}
