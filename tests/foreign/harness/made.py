"""Answers made up from the description: whatever it allows, a generated client must decode."""

from harness.schemas import reference_name, resolved

# For an untyped value, one after the other.
ANYTHING = ["text", 1, True, {"key": 1}, [1], "", 1.5]
TEXTS = {
    "date-time": "2026-01-02T03:04:05.123456Z",
    "date": "2026-01-02",
    "uuid": "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11",
}
VARIANTS = ("everything", "as little as possible in everything", "null where it can be", "nothing")


def answers(document, schema):
    """Every variant of an answer, with its name."""
    for variant in VARIANTS:
        yield variant, Maker(document, variant).value(schema, ())


class Maker:
    """Makes one variant of an answer."""

    def __init__(self, document, variant):
        self.document = document
        self.everything, self.least, self.nulls, self.nothing = (variant == one for one in VARIANTS)
        self.count = 0

    def value(self, schema, trail):
        target = resolved(self.document, schema)
        kind = target.get("type")
        if kind == "object":
            return self.object(target, trail)
        if kind == "array":
            elements = 0 if self.least or self.nothing or self.ends(target["items"], trail) else 2
            return [self.value(target["items"], trail) for _ in range(elements)]
        if kind == "string":
            least = "" if "format" not in target and "enum" not in target else None
            text = target.get("enum", [TEXTS.get(target.get("format"), "A value that nobody knows")])[0]
            return least if self.least and least is not None else text
        if kind in ("integer", "number", "boolean"):
            least, most = {"integer": (0, 5_000_000_000), "number": (0, 1.5), "boolean": (False, True)}[kind]
            return least if self.least else most
        self.count += 1
        return ANYTHING[self.count % len(ANYTHING)]

    def object(self, schema, trail):
        if self.nothing:
            return {}
        fields = {}
        for name, field in schema.get("properties", {}).items():
            if self.nulls and self.can_be_null(field):
                fields[name] = None
            elif not self.ends(field, trail):
                fields[name] = self.value(field, self.longer(field, trail))
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and not self.ends(extra, trail):
            fields["a key"] = self.value(extra, self.longer(extra, trail))
        return fields

    def can_be_null(self, schema):
        return schema.get("nullable") or resolved(self.document, schema).get("nullable")

    def ends(self, schema, trail):
        """Whether a type contains itself here."""
        return self.reference(schema) in trail

    def longer(self, schema, trail):
        name = self.reference(schema)
        return trail if name is None else (*trail, name)

    def reference(self, schema):
        for part in [schema, schema.get("items", {}), *schema.get("allOf", [])]:
            if "$ref" in part:
                return reference_name(part)
        return None
