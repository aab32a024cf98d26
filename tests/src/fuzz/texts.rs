//! Small texts of our own for each parser.

pub(super) const OPENAPI: &str = "\
openapi: 3.1.0
info: {title: Small, version: '1'}
servers: [{url: 'https://{tenant}.example.com', variables: {tenant: {default: a}}}]
tags: [{name: Tags, description: About tags.}]
paths:
  /tags/{tag_id}:
    parameters: [{name: tag_id, in: path, required: true, schema: {type: string, format: uuid}}]
    get:
      operationId: getTag
      tags: [Tags]
      parameters: [{name: fields, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}]
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Tag'}}}}
        default: {description: Error, content: {application/json: {schema: {type: object}}}}
    patch:
      operationId: updateTag
      tags: [Tags]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tag'}}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    Tag:
      type: [object, 'null']
      required: [id]
      properties:
        id: {type: string, readOnly: true}
        kind: {enum: [a, b, 1, null]}
        parent: {allOf: [{$ref: '#/components/schemas/Tag'}]}
        value: {oneOf: [{type: string, minLength: 1}, {type: number, minimum: 0, exclusiveMaximum: 9}]}
        more: {type: object, additionalProperties: {type: array, prefixItems: [{const: x}], items: {type: integer}}}
";

pub(super) const OVERLAY: &str = "\
overlay: 1.1.0
info: {title: t, version: '1'}
actions:
  - target: $.paths['/tags/{tag_id}'].get.parameters[?@.name=='fields'].schema
    x-reason: Because.
    x-evidence: https://example.com
    x-was: {type: array}
    update: {minItems: 1}
  - target: $.components.schemas.Tag.properties.kind
    x-reason: Because.
    x-evidence: {defect: a}
    copy: $.components.schemas.Tag.properties.id
  - target: $..parent
    x-count: 1
    x-reason: Because.
    x-evidence: [{defect: a}, 'https://example.com']
    remove: true
";

pub(super) const JSONPATH: &[&str] = &[
    "$.paths['/tags/{tag_id}'].get",
    "$..parameters[?@.name=='fields' && !(@.in != \"query\" || @.x)].schema",
    "$.paths[*][?match(@.operationId, 'get.*')].responses['200','204']",
    "$.components.schemas[?count(@.properties.*) > 1 && length(@.required) <= 2]",
    "$..[?@.properties[?@.type == 'string']][0:2:-1, -1]",
    "$[?value($..title) == 'Small' || search(@.a, \"[a-z]{2}\")]",
];

pub(super) const YAML: &[&str] = &[
    "a: &x {b: [1, -2.5, 0x1F, ~]}\nc: *x\n<<: *x\n? d\n: |-\n  text\n  more\ne: >+\n  folded\n\nf: 'it''s' # why\ng: \"\\x41\\u00e9\\\n  b\"\n",
    "- !!str 12\n- !!int '7'\n- - nested\n  - {flow: [map, 'of', \"lists\"]}\n---\n...\n%YAML 1.2\n",
];

pub(super) const JSON: &[&str] = &[
    "{\"a\": [1, -2.5e3, true, null, \"\\ud83d\\ude00 \\u00e9 \\n\"], \"b\": {\"c\": {}}, \"d\": 18446744073709551615}",
    "[[[[{\"x\": []}]]]]",
];

pub(super) const WORDS: &str = "\
group: Tags
operations:
  getTag: {summary: Get a tag, description: Returns a tag., parameters: {tag_id: The id.}, responses: {'200': The tag.}}
  updateTag: {summary: Update, description: Changes a tag., body: {description: The tag., fields: {id: The id., more/x: X.}}}
types: {Tag: {description: One tag., fields: {id: Its id., kind: Its kind.}}}
shared: {fields: {parent: The parent.}, parameters: {fields: The fields.}}
";

pub(super) const NAMES: &str = "\
groups:
  Tags: {module: tags}
operations:
  getTag: {method: get, request: GetTag}
types:
  Tag: Tag
";

pub(super) const DECISIONS: &str = "\
- rule: type-disagreement
  subject: get-tag/inputs/tag_id
  verdict: api
  reason: Because.
  evidence: {defect: a}
- rule: binding
  subject: get-tag/outputs/id
  verdict: response getTag /id
  reason: Because.
";

pub(super) const DEFECTS: &str = "\
- id: a
  about: values
  documents: [a.json]
  location: everywhere
  says: One thing.
  truth: Another thing.
  known: Somebody looked.
  see: [https://example.com]
";

pub(super) const CLIENTS: &str = "\
clients:
  tool: {what: A tool., address: https://example.com}
facts:
- id: a
  of: GET /tags/{tag_id}
  item: id
  says: It is a number.
  confidence: struct
  from: [tool]
  places: [getTag 200 /id]
  verdict: declined
  why: Nobody saw it.
";

pub(super) const ERRORS: &str = "\
errors:
- {id: gone, status: 404, operations: with-arguments-in-the-path, cause: C., remedy: R., known: K.}
- {id: busy, status: 429, operations: all, headers: {Retry-After: Seconds.}, cause: C., remedy: R., known: K.}
- id: used
  status: 400
  operations: [getTag]
  text: 'Used by {who}.'
  body: {detail: Used by 3.}
  kind: in-use
  cause: C.
  remedy: R.
  known: K.
  see: [https://example.com]
";

pub(super) const FLEET: &str = "\
things:
  user: {ada: {id: u1, name: Ada}}
  tag: {red: &tag {id: t1, kind: a, user: ada, omits: [more]}, blue: {<<: *tag, id: t2, user: ''}}
fields: {tenant: accuhive, tag_id: '{tag.id}', value: 'of {user.name}', parent: null}
types:
  Tag: {about: tag, rows: [red, {id: t3}], fields: {kind: '{.kind}'}, omits: [parent], shows: [value]}
operations:
  getTag: {with: {tag: blue}, shows: [fields], fields: {fields: [kind, value]}}
  updateTag: {body: {value: 5}, response: null, rows: []}
";

pub(super) const DIAGRAMS: &str = "\
diagrams:
- name: life
  title: The life of a tag
  steps:
  - {who: You → API, text: Ask for it., operation: getTag, until: it is there}
  - {who: API → you, text: It comes.}
  ends: [{good: It is read.}, {bad: It is gone.}]
";

pub(super) const GUIDE: &str = "\
---
title: Tags
part: okta
order: 1
keywords: [tag, label]
covers: [pagination]
---

See **[a tag](operation:getTag)**, [](field:Tag/kind) and *`code`*: [](fact:operations) in all.

## More about it

1. One
2. Two

   ```json
   {\"a\": {\"b\": [1]}}
   ```

> A remark on [errors](page:errors) and [the web](https://example.com/?a=b&c).

| a | b |
|---|---|
| [](guide:tags#more-about-it) | x |

```computed operations risk:read
```

```example getTag curl
```

![A file is sent](diagram:upload)
";

pub(super) const PROVENANCE: &str = "\
documents: { o25: a.yaml, p26: \"b.json\" }
operations:
  getTag:
    in: o25 p26
    path tag_id: by text; seen o25 1, p26 0 of 2 off 2; says o25 string!; text p26 integer
    200 /id: seen p26 1 of 3 null 1 absent 1
";

pub(super) const SOURCES: &str = "\
sources:
- {name: a.yaml, kind: openapi, date: 2025-01-02, sha256: aa, licence: MIT, operations: 1}
";

pub(super) const VERSIONS: &str = "\
# kandji-client  the crate
kandji-client: 0.1.0
kandji-tenant: 0.1.0
cards: 1.2.3-rc.1+5
";

pub(super) const CHANGELOG: &str = "\
version: 0.2.0
tenant: 0.1.0
cards: 0.1.0
date: 2026-01-02
code:
- {subject: GET /tags, text: \"was `[a](b)`, is <c>; use it\"}
flows: []
know: [{text: a}]
new: []
";

pub(super) const FINDINGS: &str = "\
'a.yaml: 3 values say nothing about the API and were passed over': []
'a.yaml: an example repeats a name':
- GET /tags `a`
";

pub(super) const POSTMAN: &str = r#"{"info": {"name": "API", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
 "variable": [{"key": "host", "value": "a"}],
 "item": [{"name": "Tags", "item": [{"name": "Get tag", "request": {"method": "GET", "description": "| a | b |\n|---|---|\n| c | d |",
 "url": {"raw": "https://{{host}}/tags/:tag_id?limit=3&off", "path": ["tags", ":tag_id"], "variable": [{"key": "tag_id", "value": "1"}],
 "query": [{"key": "limit", "value": "3", "description": "The limit."}, {"key": "off", "disabled": true}]},
 "header": [{"key": "X-A", "value": "1"}], "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}},
 "response": [{"name": "OK", "code": 200, "header": [{"key": "Content-Type", "value": "application/json"}],
 "body": "{\"id\": \"1\", \"list\": [{\"a\": null}], }"}]},
 {"name": "New", "request": {"method": "POST", "url": "https://a/tags", "body": {"mode": "raw", "raw": "{\"name\": \"x\"}"}}},
 {"name": "Up", "request": {"method": "PUT", "url": "https://a/tags/{{id}}", "body": {"mode": "formdata", "formdata": [{"key": "file", "type": "file", "src": "a"}]}}}]}]}"#;

pub(super) const CARDS: &str = "\
# Cards

* [Get Tag](#get-tag)

### Get Tag

Gets a tag.

**Options**

| Field | Description | Type |
| --- | --- | --- |
| Kind | One of `A`, `B \\| C`. | Dropdown |

#### Input

| Field | Description | Type | Required |
|:---|---|---:|---|
| Tag ID | The id. If Kind is A. | String | TRUE |
| Group > Inner | A `|` in code. | List of Text | FALSE |

#### Output

| Field | Description | Type |
| --- | --- | --- |
| ID | The *id* with a [link](https://example.com/a_(b)). | Number |
";
