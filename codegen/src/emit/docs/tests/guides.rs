//! What the computed blocks and the links of guides show.

use super::fixture::{Fixture, fixture};
use crate::diagnostic::{Report, Strictness};
use crate::guides::{
    Block, Computed, Covered, Guide, Heading, Inline, Link, PagingKind, Query, Reference, Spanned, Table, Topic,
};
use crate::passes::{self, testing};
use crate::source::Span;

/// A small API with something for every block.
const API: &str = "
servers: [{ url: 'https://api.example.com', description: Everybody }]
tags: [{ name: Devices }, { name: Apps }]
paths:
  /devices:
    get:
      operationId: listDevices
      summary: List devices
      tags: [Devices]
      x-kandji-risk: read
      x-kandji-pagination: { style: offset, limit: limit, offset: offset, items: /data, maximum: 300 }
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: offset, in: query, schema: { type: integer } }
        - { name: filter, in: query, x-kandji-filter: { except: [id] }, content: { application/json: { schema: { type: object, additionalProperties: true } } } }
      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
  /devices/{id}:
    patch:
      operationId: updateDevice
      summary: Update a device
      tags: [Devices]
      x-kandji-risk: update
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Change' } } } }
      responses: { '200': { description: ok } }
  /devices/{id}/key:
    get:
      operationId: getKey
      summary: Get the key
      tags: [Devices]
      x-kandji-risk: read-secret
      x-kandji-platforms: [mac]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Key' } } } } }
  /devices/{id}/lock:
    post:
      operationId: lockDevice
      summary: Lock a device
      tags: [Devices]
      x-kandji-risk: disruptive
      x-kandji-platforms: [mac, iphone]
      x-kandji-command: [DeviceLock]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: ok } }
  /devices/{id}/commands:
    get:
      operationId: listCommands
      summary: List commands
      tags: [Devices]
      x-kandji-risk: read
      x-kandji-pagination: { style: link, items: /results, next: /next }
      x-kandji-commands: { id: /id, kind: /kind, status: /status, errors: /errors, done: ['3'], failed: ['4'] }
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Commands' } } } } }
  /apps:
    post:
      operationId: createApp
      summary: Create an app
      tags: [Apps]
      x-kandji-risk: additive
      requestBody: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/NewApp' } } } }
      responses: { '201': { description: ok } }
  /apps/upload:
    post:
      operationId: uploadApp
      summary: Upload an app
      tags: [Apps]
      x-kandji-risk: additive
      x-kandji-upload: { url: /url, fields: /form, file: file, status: 204, key: /file_key }
      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Place' } } } } }
components:
  schemas:
    Page: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/Device' } } } }
    Device: { type: object, properties: { id: { type: string }, on: { type: boolean, x-kandji-wire: text }, name: { type: string }, seen: { type: string, format: date-time }, color: { $ref: '#/components/schemas/Color' } } }
    Color: { type: string, enum: [green, red] }
    Change: { type: object, properties: { tag: { type: string, nullable: true }, name: { type: string } } }
    Key: { type: object, properties: { key: { type: string, nullable: true, x-kandji-secret: true } } }
    NewApp: { type: object, properties: { file: { type: string, format: binary }, name: { type: string }, code: { $ref: '#/components/schemas/Code' } } }
    Commands: { type: object, properties: { next: { type: string, nullable: true }, results: { type: array, items: { $ref: '#/components/schemas/Command' } } } }
    Command: { type: object, properties: { id: { type: string }, kind: { type: string }, status: { type: integer }, errors: { type: array, items: { type: string } } } }
    Code: { type: object, properties: { value: { type: string } } }
    Place: { type: object, properties: { url: { type: string }, form: { type: object, additionalProperties: { type: string } }, file_key: { type: string } } }
";

fn book(blocks: Vec<Block>) -> String {
    fixture_with(blocks).book().get("docs/src/guides/guide.md").unwrap().to_owned()
}

/// The small API with one guide.
fn fixture_with(blocks: Vec<Block>) -> Fixture {
    let mut api = testing::api(API);
    let mut report = Report::new(Strictness::Strict);
    passes::run(&mut api, &mut report).unwrap_or_else(|_| panic!("{:?}", report.diagnostics()));
    let mut fixture = fixture("Devices");
    fixture.guides[0] = Guide { title: "All of it".to_owned(), blocks, ..fixture.guides[0].clone() };
    fixture.api = api;
    fixture
}

/// What a computed block shows.
fn shown(computed: Computed) -> String {
    let page = book(vec![Block::Computed(Spanned { value: computed, span: Span::nowhere() })]);
    let (block, _) = page.trim_start_matches("# All of it\n\n").split_once("\n\n").unwrap();
    block.to_owned()
}

#[test]
fn tables_are_made_from_the_model() {
    for (table, expected) in [
        (Table::Hosts, "| Base URL | For |\n|---|---|\n| `https://api.example.com` | Everybody |"),
        (
            Table::Clearable,
            "| Operation | Fields that `null` clears |\n|---|---|\n\
             | [Update a device](../operations/devices/update-device.md) | `tag` |",
        ),
        (
            Table::Commands,
            "| Operation | Name in the list | Platforms | Risk |\n|---|---|---|---|\n\
             | [Lock a device](../operations/devices/lock-device.md) | `DeviceLock` | Mac, iPhone | **disruptive** |",
        ),
        (
            Table::Secrets,
            "| Operation | Secret | Without one | Platforms |\n|---|---|---|---|\n\
             | [Get the key](../operations/devices/get-key.md) | `/key` | `null` | Mac |",
        ),
        (
            Table::Filters,
            "| List | Parameter | Columns |\n|---|---|---|\n\
             | [List devices](../operations/devices/list-devices.md) | `filter` | all but `id` |",
        ),
        (
            Table::Forms,
            "| Operation | Media type | Nested values | Files |\n|---|---|---|---|\n\
             | [Create an app](../operations/apps/create-app.md) | `multipart/form-data` | `code.value` | `file` |",
        ),
        (
            Table::Uploads,
            "| Request | Send the form to | Form fields | File field, last | Success | Key of the file |\n\
             |---|---|---|---|---|---|\n\
             | [Upload an app](../operations/apps/upload-app.md) | `/url` | `/form` | `file` | 204 | `/file_key` |",
        ),
        (
            Table::TextValues,
            "| Value | Fields | Such as |\n|---|---|---|\n\
             | boolean | 1 | [`on`](../operations/devices/list-devices.md#response--data--on) |",
        ),
        (Table::Undocumented, "*There are none.*"),
    ] {
        assert_eq!(shown(Computed::Table(table)), expected, "{table:?}");
    }
    let operators = shown(Computed::Table(Table::Operators));
    let kinds: Vec<&str> = operators.lines().skip(2).filter_map(|line| line.split(" | ").next()).collect();
    assert_eq!(kinds, ["| boolean", "| text", "| time"]);
    assert_eq!(shown(Computed::Values("Color".to_owned())), "- `green`\n- `red`");
}

#[test]
fn a_query_chooses_operations() {
    let query = Query { groups: vec!["devices".to_owned()], without_card: true, ..Query::default() };
    let expected = "\
| Platform | Operations |
|---|---|
| Mac | [Get the key](../operations/devices/get-key.md), [Lock a device](../operations/devices/lock-device.md) |
| iPhone | [Lock a device](../operations/devices/lock-device.md) |
| every platform | [List devices](../operations/devices/list-devices.md), [Update a device](../operations/devices/update-device.md), [List commands](../operations/devices/list-commands.md) |";
    assert_eq!(shown(Computed::Platforms(query.clone())), expected);
    let risks = vec![crate::model::Risk::Update];
    let expected = "\
| Operation | Request | Risk | In a flow |
|---|---|---|---|
| [Update a device](../operations/devices/update-device.md) | `PATCH /devices/{id}` | *update* | **no**: it does not offer `PATCH` |";
    assert_eq!(shown(Computed::Operations(Query { risks, ..query })), expected);
}

#[test]
fn lists_are_told_apart_by_how_they_are_read() {
    let expected = "\
| List | Parameters | Largest page | Items at |
|---|---|---|---|
| [List devices](../operations/devices/list-devices.md) | `limit`, `offset` | 300 | `/data` |";
    assert_eq!(shown(Computed::Pages(Some(PagingKind::Offset))), expected);
    let by_link = "\
| List | Items at | Next page at |
|---|---|---|
| [List commands](../operations/devices/list-commands.md) | `/results` | `/next` |";
    assert_eq!(shown(Computed::Pages(Some(PagingKind::Link))), by_link);
    assert_eq!(shown(Computed::Pages(Some(PagingKind::Page))), "*There are none.*");
}

#[test]
fn links_lead_to_rows_and_headings_and_show_their_names() {
    let span = Span::nowhere();
    let link = |reference| Inline::Link(Spanned { value: Link::Book(reference), span }, Vec::new());
    let name = str::to_owned;
    for (reference, expected) in [
        (Reference::Operation(name("getKey")), "[Get the key](../operations/devices/get-key.md)"),
        (
            Reference::Parameter(name("listDevices"), name("limit")),
            "[`limit`](../operations/devices/list-devices.md#query--limit)",
        ),
        (
            Reference::BodyField(name("createApp"), name("code/value")),
            "[`code.value`](../operations/apps/create-app.md#body--code--value)",
        ),
        (Reference::Field(name("Key"), name("key")), "[`key`](../operations/devices/get-key.md#response--key)"),
        (Reference::Group(name("apps")), "[Apps](../operations/apps.md)"),
        (Reference::Guide(name("guide"), Some(name("one-part"))), "[One part](#one-part)"),
        (Reference::Guide(name("guide"), None), "[All of it](#)"),
        // What another document has shows its name only.
        (Reference::Operation(name("gone")), "`gone`"),
        (Reference::Field(name("Key"), name("gone")), "`gone`"),
    ] {
        let heading = Block::Heading(Heading { level: 2, text: name("One part"), span });
        let page = book(vec![Block::Paragraph(vec![link(reference.clone())]), heading]);
        assert_eq!(page.lines().nth(2), Some(expected), "{reference:?}");
    }
}

#[test]
fn a_topic_of_a_part_leads_to_its_heading_and_an_id_to_its_list() {
    let heading = Block::Heading(Heading { level: 2, text: "All devices".to_owned(), span: Span::nowhere() });
    let mut fixture = fixture_with(vec![heading]);
    let covered = Covered { topic: Topic::Category, heading: Some("all-devices".to_owned()), span: Span::nowhere() };
    fixture.guides[0].covers.push(covered);
    let book = fixture.book();
    let page = |name: &str| book.get(&format!("docs/src/operations/devices/{name}.md")).unwrap();
    assert!(page("list-devices").contains("* See: [All devices](../../guides/guide.md#all-devices)\n"));
    assert!(!page("list-commands").contains("[All devices]"), "it has no filter");
    assert!(
        page("lock-device").contains(" From `id` of [List devices](list-devices.md). |"),
        "{}",
        page("lock-device")
    );
    let recipe = "`/devices/{id}/lock`<br>`id` is `id` of [List devices](list-devices.md) |";
    assert!(page("lock-device").contains(recipe), "{}", page("lock-device"));
}
