"""How schemas are found in an OpenAPI document."""


def success_schemas(document):
    """The schema of the JSON that each operation returns."""
    for item in document["paths"].values():
        for operation in item.values():
            for status, response in operation["responses"].items():
                content = response.get("content", {}).get("application/json")
                if status.startswith("2") and content is not None:
                    yield operation["operationId"], content.get("schema", {})


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
