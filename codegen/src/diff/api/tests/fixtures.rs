//! A pair of documents for each kind of change, in which exactly this change is found, in both directions.

/// A pair of documents: the base with other texts in place of some of its own.
pub(super) struct Pair {
    /// What is found from the old one to the new one.
    pub(super) id: &'static str,
    /// What is found the other way around.
    pub(super) back: &'static str,
    /// Texts of the base, each with what stands there in the old and in the new document.
    pub(super) edits: &'static [[&'static str; 3]],
}

/// An operation of the base.
const LAMP: &str = "  /things/{thing_id}/lamp:
    post:
      operationId: lightLamp
      tags: [Lamps]
      summary: Light Lamp
      x-kandji-command: [LIGHT]
      parameters:
        - { name: thing_id, in: path, required: true, schema: { type: string } }
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { shades: { type: array, items: { type: string } }, bulb: { type: string } } }
            encoding: { shades: { style: form, explode: true } }
      responses: { '204': { description: d } }
";

/// Every pair.
pub(super) const PAIRS: &[Pair] = &[
    // Operations.
    Pair {
        id: "operation-removed",
        back: "operation-added",
        edits: &[[
            "  /things/{thing_id}/dark:\n    post:\n      operationId: darkenLamp\n      tags: [Lamps]\n      summary: Darken Lamp\n      x-kandji-command: [DARKEN]\n      parameters:\n        - { name: thing_id, in: path, required: true, schema: { type: string } }\n      responses: { '204': { description: d } }\n",
            "  /things/{thing_id}/dark:\n    post:\n      operationId: darkenLamp\n      tags: [Lamps]\n      summary: Darken Lamp\n      x-kandji-command: [DARKEN]\n      parameters:\n        - { name: thing_id, in: path, required: true, schema: { type: string } }\n      responses: { '204': { description: d } }\n",
            "",
        ]],
    },
    Pair {
        id: "operation-renamed",
        back: "operation-renamed",
        edits: &[["operationId: darkenLamp", "operationId: darkenLamp", "operationId: dimLamp"]],
    },
    Pair {
        id: "operation-moved",
        back: "operation-moved",
        edits: &[["/things/{thing_id}/dark:", "/things/{thing_id}/dark:", "/things/{thing_id}/dimmed:"]],
    },
    Pair {
        id: "operation-moved",
        back: "operation-moved",
        edits: &[[
            "    patch:\n      operationId: updateThing",
            "    patch:\n      operationId: updateThing",
            "    put:\n      operationId: updateThing",
        ]],
    },
    Pair {
        id: "operation-regrouped",
        back: "operation-regrouped",
        edits: &[[
            "operationId: darkenLamp\n      tags: [Lamps]",
            "operationId: darkenLamp\n      tags: [Lamps]",
            "operationId: darkenLamp\n      tags: [Things]",
        ]],
    },
    Pair {
        id: "client-name-changed",
        back: "client-name-changed",
        edits: &[[
            "operationId: darkenLamp",
            "operationId: darkenLamp",
            "operationId: darkenLamp\n      x-kandji-name: dim",
        ]],
    },
    Pair {
        id: "deprecated",
        back: "deprecation-withdrawn",
        edits: &[[
            "operationId: darkenLamp",
            "operationId: darkenLamp",
            "operationId: darkenLamp\n      deprecated: true",
        ]],
    },
    Pair {
        id: "deprecated",
        back: "deprecation-withdrawn",
        edits: &[["note: { type: string }", "note: { type: string }", "note: { type: string, deprecated: true }"]],
    },
    Pair {
        id: "risk-raised",
        back: "risk-lowered",
        edits: &[[
            "operationId: darkenLamp",
            "operationId: darkenLamp",
            "operationId: darkenLamp\n      x-kandji-risk: irreversible",
        ]],
    },
    Pair {
        id: "platforms-removed",
        back: "platforms-added",
        edits: &[["x-kandji-platforms: [mac, ipad]", "x-kandji-platforms: [mac, ipad]", "x-kandji-platforms: [mac]"]],
    },
    Pair {
        id: "paging-style-changed",
        back: "paging-style-changed",
        edits: &[[
            "{ style: offset, limit: limit, offset: offset, items",
            "{ style: offset, limit: limit, offset: offset, items",
            "{ style: link, items",
        ]],
    },
    Pair {
        id: "paging-envelope-changed",
        back: "paging-envelope-changed",
        edits: &[["items: /results, next", "items: /results, next", "items: /extra, next"]],
    },
    Pair {
        id: "page-size-lowered",
        back: "page-size-raised",
        edits: &[["maximum: 300", "maximum: 300", "maximum: 200"]],
    },
    Pair { id: "page-size-raised", back: "page-size-lowered", edits: &[[", maximum: 300", ", maximum: 300", ""]] },
    Pair {
        id: "upload-removed",
        back: "upload-added",
        edits: &[[
            "      x-kandji-upload: { url: /post_url, fields: /post_data, file: file, status: 204, key: /file_key }\n",
            "      x-kandji-upload: { url: /post_url, fields: /post_data, file: file, status: 204, key: /file_key }\n",
            "",
        ]],
    },
    Pair { id: "upload-changed", back: "upload-changed", edits: &[[", key: /file_key }", ", key: /file_key }", " }"]] },
    Pair {
        id: "command-list-removed",
        back: "command-list-added",
        edits: &[[
            "      x-kandji-commands: { id: /id, kind: /kind, status: /status, errors: /errors, done: ['2'], failed: ['3'] }\n",
            "      x-kandji-commands: { id: /id, kind: /kind, status: /status, errors: /errors, done: ['2'], failed: ['3'] }\n",
            "",
        ]],
    },
    Pair {
        id: "command-list-changed",
        back: "command-list-changed",
        edits: &[["done: ['2']", "done: ['2']", "done: ['2', '4']"]],
    },
    Pair {
        id: "command-changed",
        back: "command-changed",
        edits: &[["x-kandji-command: [DARKEN]", "x-kandji-command: [DARKEN]", "x-kandji-command: [DIM]"]],
    },
    // Parameters.
    Pair {
        id: "parameter-removed",
        back: "parameter-added",
        edits: &[[
            "        - { name: order, in: query, schema: { type: string, enum: [up, down] } }\n",
            "        - { name: order, in: query, schema: { type: string, enum: [up, down] } }\n",
            "",
        ]],
    },
    Pair {
        id: "required-parameter-added",
        back: "parameter-removed",
        edits: &[[
            "        - { name: order, in",
            "        - { name: order, in",
            "        - { name: zone, in: query, required: true, schema: { type: string } }\n        - { name: order, in",
        ]],
    },
    Pair {
        id: "parameter-renamed",
        back: "parameter-renamed",
        edits: &[["name: order, in: query", "name: order, in: query", "name: sort_order, in: query"]],
    },
    Pair {
        id: "parameter-moved",
        back: "parameter-moved",
        edits: &[["name: order, in: query", "name: order, in: query", "name: order, in: header"]],
    },
    Pair {
        id: "parameter-required",
        back: "parameter-optional",
        edits: &[["name: order, in: query", "name: order, in: query", "name: order, in: query, required: true"]],
    },
    Pair {
        id: "style-changed",
        back: "style-changed",
        edits: &[[
            "name: colors, in: query,",
            "name: colors, in: query,",
            "name: colors, in: query, style: pipeDelimited, explode: true,",
        ]],
    },
    Pair {
        id: "explode-changed",
        back: "explode-changed",
        edits: &[["name: colors, in: query,", "name: colors, in: query,", "name: colors, in: query, explode: false,"]],
    },
    Pair {
        id: "reserved-changed",
        back: "reserved-changed",
        edits: &[[
            "name: colors, in: query,",
            "name: colors, in: query,",
            "name: colors, in: query, allowReserved: true,",
        ]],
    },
    Pair {
        id: "empty-changed",
        back: "empty-changed",
        edits: &[[
            "name: colors, in: query,",
            "name: colors, in: query,",
            "name: colors, in: query, allowEmptyValue: true,",
        ]],
    },
    Pair {
        id: "style-changed",
        back: "style-changed",
        edits: &[[
            "encoding: { shades: { style: form, explode: true } }",
            "encoding: { shades: { style: form, explode: true } }",
            "encoding: { shades: { style: pipeDelimited, explode: true } }",
        ]],
    },
    Pair {
        id: "encoding-changed",
        back: "encoding-changed",
        edits: &[[
            "encoding: { shades: { style: form, explode: true } }",
            "encoding: { shades: { style: form, explode: true } }",
            "encoding: { shades: { style: form, explode: true }, bulb: { contentType: text/csv } }",
        ]],
    },
    Pair {
        id: "filter-changed",
        back: "filter-changed",
        edits: &[["only: [size, name]", "only: [size, name]", "only: [size]"]],
    },
    // Bodies.
    Pair {
        id: "body-required",
        back: "body-optional",
        edits: &[[
            "      requestBody:\n        content:\n          application/json:",
            "      requestBody:\n        content:\n          application/json:",
            "      requestBody:\n        required: true\n        content:\n          application/json:",
        ]],
    },
    Pair {
        id: "body-added",
        back: "body-removed",
        edits: &[[
            "x-kandji-command: [DARKEN]",
            "x-kandji-command: [DARKEN]",
            "x-kandji-command: [DARKEN]\n      requestBody: { content: { text/plain: { schema: { type: string } } } }",
        ]],
    },
    Pair {
        id: "required-body-added",
        back: "body-removed",
        edits: &[[
            "x-kandji-command: [DARKEN]",
            "x-kandji-command: [DARKEN]",
            "x-kandji-command: [DARKEN]\n      requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }",
        ]],
    },
    Pair {
        id: "media-type-added",
        back: "media-type-removed",
        edits: &[[
            "          application/json: { schema: { $ref: '#/components/schemas/ThingChange' } }",
            "          application/json: { schema: { $ref: '#/components/schemas/ThingChange' } }",
            "          application/json: { schema: { $ref: '#/components/schemas/ThingChange' } }\n          application/merge-patch+json: { schema: { $ref: '#/components/schemas/ThingChange' } }",
        ]],
    },
    // Responses.
    Pair {
        id: "response-removed",
        back: "response-added",
        edits: &[["        '404': { description: d }\n", "        '404': { description: d }\n", ""]],
    },
    Pair {
        id: "status-changed",
        back: "status-changed",
        edits: &[[
            "        '404': { description: d }",
            "        '404': { description: d }",
            "        '410': { description: d }",
        ]],
    },
    Pair {
        id: "header-removed",
        back: "header-added",
        edits: &[[
            "          headers: { X-Total: { schema: { type: integer } } }\n",
            "          headers: { X-Total: { schema: { type: integer } } }\n",
            "",
        ]],
    },
    Pair { id: "header-renamed", back: "header-renamed", edits: &[["X-Total:", "X-Total:", "X-Total-Count:"]] },
    Pair {
        id: "header-required",
        back: "header-optional",
        edits: &[["X-Total: { schema", "X-Total: { schema", "X-Total: { required: true, schema"]],
    },
    // Values.
    Pair {
        id: "field-removed",
        back: "field-added",
        edits: &[["        note: { type: string }\n", "        note: { type: string }\n", ""]],
    },
    Pair {
        id: "required-field-added",
        back: "field-removed",
        edits: &[[
            "required: [reason]\n      properties:\n",
            "required: [reason]\n      properties:\n",
            "required: [reason, zeal]\n      properties:\n        zeal: { type: boolean }\n",
        ]],
    },
    Pair {
        id: "field-renamed",
        back: "field-renamed",
        edits: &[[
            "        note: { type: string }\n",
            "        note: { type: string }\n",
            "        change_note: { type: string }\n",
        ]],
    },
    Pair {
        id: "field-optional",
        back: "field-required",
        edits: &[["      required: [reason]\n", "      required: [reason]\n", ""]],
    },
    Pair {
        id: "access-changed",
        back: "access-changed",
        edits: &[["note: { type: string }", "note: { type: string }", "note: { type: string, readOnly: true }"]],
    },
    Pair {
        id: "access-changed",
        back: "access-changed",
        edits: &[["weight: { type: number }", "weight: { type: number }", "weight: { type: number, writeOnly: true }"]],
    },
    Pair {
        id: "type-changed",
        back: "type-changed",
        edits: &[["note: { type: string }", "note: { type: string }", "note: { type: integer }"]],
    },
    Pair {
        id: "format-changed",
        back: "format-changed",
        edits: &[["note: { type: string }", "note: { type: string }", "note: { type: string, format: date }"]],
    },
    Pair {
        id: "format-changed",
        back: "format-changed",
        edits: &[["weight: { type: number }", "weight: { type: number }", "weight: { type: number, format: float }"]],
    },
    Pair {
        id: "variant-added",
        back: "variant-removed",
        edits: &[[
            "oneOf: [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Company' }]",
            "oneOf: [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Company' }]",
            "oneOf: [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Company' }, { type: string }]",
        ]],
    },
    Pair {
        id: "variants-reordered",
        back: "variants-reordered",
        edits: &[[
            "oneOf: [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Company' }]",
            "oneOf: [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Company' }]",
            "oneOf: [{ $ref: '#/components/schemas/Company' }, { $ref: '#/components/schemas/Person' }]",
        ]],
    },
    Pair {
        id: "discriminator-changed",
        back: "discriminator-changed",
        edits: &[["mapping: { person:", "mapping: { person:", "mapping: { human:"]],
    },
    Pair {
        id: "discriminator-changed",
        back: "discriminator-changed",
        edits: &[[
            "mapping: { person: '#/components/schemas/Person' }",
            "mapping: { person: '#/components/schemas/Person' }",
            "mapping: { person: '#/components/schemas/Company' }",
        ]],
    },
    Pair {
        id: "values-added",
        back: "values-removed",
        edits: &[[
            "tint: { type: string, enum: [red, green] }",
            "tint: { type: string, enum: [red, green] }",
            "tint: { type: string, enum: [red, green, blue] }",
        ]],
    },
    Pair {
        id: "values-unlisted",
        back: "values-listed",
        edits: &[[
            "schema: { type: string, enum: [up, down] }",
            "schema: { type: string, enum: [up, down] }",
            "schema: { type: string }",
        ]],
    },
    Pair { id: "limit-tightened", back: "limit-loosened", edits: &[["maximum: 9", "maximum: 9", "maximum: 8"]] },
    Pair { id: "limit-loosened", back: "limit-tightened", edits: &[[", minLength: 2", ", minLength: 2", ""]] },
    Pair {
        id: "limit-changed",
        back: "limit-changed",
        edits: &[[
            "note: { type: string }",
            "note: { type: string, pattern: b }",
            "note: { type: string, pattern: a }",
        ]],
    },
    Pair { id: "default-changed", back: "default-changed", edits: &[["default: 1", "default: 1", "default: 2"]] },
    Pair {
        id: "null-allowed",
        back: "null-excluded",
        edits: &[["weight: { type: number }", "weight: { type: number }", "weight: { type: number, nullable: true }"]],
    },
    Pair {
        id: "blank-allowed",
        back: "blank-excluded",
        edits: &[[
            "weight: { type: number }",
            "weight: { type: number }",
            "weight: { type: number, x-kandji-blank: true }",
        ]],
    },
    Pair {
        id: "spelling-changed",
        back: "spelling-changed",
        edits: &[["x-kandji-wire: text", "x-kandji-wire: text", "x-kandji-wire: mixed"]],
    },
    Pair {
        id: "secret-marked",
        back: "secret-unmarked",
        edits: &[["note: { type: string }", "note: { type: string }", "note: { type: string, x-kandji-secret: true }"]],
    },
    Pair {
        id: "essential-changed",
        back: "essential-changed",
        edits: &[[
            "forename: { type: string }",
            "forename: { type: string }",
            "forename: { type: string, x-kandji-essential: identity }",
        ]],
    },
    // The service.
    Pair {
        id: "server-removed",
        back: "server-added",
        edits: &[[", { url: 'https://b.example.org' }", ", { url: 'https://b.example.org' }", ""]],
    },
    Pair {
        id: "server-changed",
        back: "server-changed",
        edits: &[["tenant: { default: a }", "tenant: { default: a }", "tenant: { default: z }"]],
    },
    Pair {
        id: "server-default-changed",
        back: "server-default-changed",
        edits: &[[
            "url: 'https://{tenant}.example.org'",
            "url: 'https://{tenant}.example.org'",
            "url: 'https://{tenant}.example.com'",
        ]],
    },
    Pair {
        id: "server-default-changed",
        back: "server-default-changed",
        edits: &[[
            "operationId: darkenLamp",
            "operationId: darkenLamp",
            "operationId: darkenLamp\n      servers: [{ url: 'https://b.example.org' }]",
        ]],
    },
    Pair {
        id: "security-changed",
        back: "security-changed",
        edits: &[["security: [{ token: [] }]", "security: [{ token: [] }]", "security: [{ token: [] }, {}]"]],
    },
    Pair {
        id: "security-changed",
        back: "security-changed",
        edits: &[[
            "operationId: darkenLamp",
            "operationId: darkenLamp",
            "operationId: darkenLamp\n      security: [{ token: [], basic: [] }]",
        ]],
    },
    Pair {
        id: "security-scheme-removed",
        back: "security-scheme-added",
        edits: &[["    basic: { type: http, scheme: basic }\n", "    basic: { type: http, scheme: basic }\n", ""]],
    },
    Pair {
        id: "security-scheme-changed",
        back: "security-scheme-changed",
        edits: &[[
            "token: { type: http, scheme: bearer }",
            "token: { type: http, scheme: bearer }",
            "token: { type: http, scheme: bearer, bearerFormat: JWT }",
        ]],
    },
    // What the model does not have.
    Pair {
        id: "unmodelled-changed",
        back: "unmodelled-changed",
        edits: &[[
            "    Person: { type: object,",
            "    Person: { type: object,",
            "    Person: { type: object, additionalProperties: false,",
        ]],
    },
    Pair {
        id: "unmodelled-changed",
        back: "unmodelled-changed",
        edits: &[["    Person: { type", "    Person: { type", "    Nobody: { type: string }\n    Person: { type"]],
    },
    // Several texts at once.
    Pair {
        id: "path-parameter-renamed",
        back: "path-parameter-renamed",
        edits: &[
            ["/things/{thing_id}/dark:", "/things/{thing_id}/dark:", "/things/{thing_uuid}/dark:"],
            [
                "[DARKEN]\n      parameters:\n        - { name: thing_id",
                "[DARKEN]\n      parameters:\n        - { name: thing_id",
                "[DARKEN]\n      parameters:\n        - { name: thing_uuid",
            ],
        ],
    },
    Pair {
        id: "filter-removed",
        back: "filter-added",
        edits: &[[", x-kandji-filter: { only: [size, name] }", ", x-kandji-filter: { only: [size, name] }", ""]],
    },
    Pair {
        id: "paging-added",
        back: "paging-removed",
        edits: &[[
            "summary: List Commands",
            "summary: List Commands",
            "summary: List Commands\n      x-kandji-pagination: { style: link, items: '' }",
        ]],
    },
    Pair {
        id: "type-renamed",
        back: "type-renamed",
        edits: &[
            [
                "schema: { $ref: '#/components/schemas/ThingChange' }",
                "schema: { $ref: '#/components/schemas/ThingChange' }",
                "schema: { $ref: '#/components/schemas/ThingEdit' }",
            ],
            ["    ThingChange:\n", "    ThingChange:\n", "    ThingEdit:\n"],
        ],
    },
    Pair {
        id: "operations-collided",
        back: "operations-separated",
        edits: &[[LAMP, LAMP, ""], ["operationId: darkenLamp", "operationId: darkenLamp", "operationId: lightLamp"]],
    },
    Pair {
        id: "summaries-swapped",
        back: "summaries-swapped",
        edits: &[
            ["summary: Light Lamp", "summary: Light Lamp", "summary: Darken Lamp"],
            ["summary: Darken Lamp", "summary: Darken Lamp", "summary: Light Lamp"],
        ],
    },
];
