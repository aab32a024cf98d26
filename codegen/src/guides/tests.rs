//! Guides that can be read, and those that cannot.

use super::*;
use crate::diagnostic::{Report, Strictness};
use crate::inputs::SpecFolder;
use crate::model::{Api, Risk};
use crate::passes::testing;
use crate::source::SourceMap;

const HEAD: &str = "---\ntitle: Paging\norder: 2\nkeywords: [pagination]\ncovers: [pagination]\n---\n";

/// The guides of files with these names and texts, and the places and messages of what is wrong.
fn read(files: &[(&str, &str)]) -> (Vec<Guide>, Vec<String>) {
    let mut sources = SourceMap::default();
    let openapi = sources.add("openapi.yaml", "");
    let guides = files.iter().map(|(name, text)| sources.add(format!("spec/guides/{name}"), *text)).collect();
    let programs = vec![sources.add("spec/recipes/fleet_inventory.rs", "fn main() {}\n")];
    let spec = SpecFolder { guides, programs, ..SpecFolder::of(sources, openapi) };
    let mut report = Report::new(Strictness::Strict);
    let guides = of_spec(&spec, &mut report).unwrap_or_default();
    let messages = report.diagnostics().iter().map(|one| {
        let place = one.labels.first().map(|label| spec.sources.place(label.span)).unwrap_or_default();
        format!("{place} {}", one.message).replace("spec/guides/", "")
    });
    (guides, messages.collect())
}

/// The blocks of a text below a head.
fn blocks(text: &str) -> Vec<Block> {
    let (mut guides, messages) = read(&[("paging.md", &format!("{HEAD}{text}"))]);
    assert_eq!(messages, [""; 0], "{text}");
    guides.remove(0).blocks
}

/// What is wrong with a text below a head, without the name of the file.
fn faults(text: &str) -> Vec<String> {
    let (_, messages) = read(&[("paging.md", &format!("{HEAD}{text}"))]);
    messages.iter().map(|message| message.replace("paging.md:", "")).collect()
}

fn text(words: &str) -> Inline {
    Inline::Text(words.to_owned())
}

#[test]
fn a_head_says_what_a_guide_is_about_and_where_it_stands() {
    let okta = "---\ntitle: Okta\npart: okta\n---\nText.\n";
    let (guides, messages) = read(&[("okta.md", okta), ("b.md", &okta.replace("okta", "guide")), ("paging.md", HEAD)]);
    assert_eq!(messages, [""; 0]);
    let slugs: Vec<&str> = guides.iter().map(|guide| guide.slug.as_str()).collect();
    assert_eq!(slugs, ["paging", "b", "okta"], "those with a number come first, and the connector last");
    let paging = &guides[0];
    assert_eq!((paging.title.as_str(), paging.order, paging.part), ("Paging", Some(2), Part::Guide));
    assert_eq!(
        (paging.keywords.as_slice(), paging.covers.iter().map(|covered| covered.topic).collect::<Vec<_>>()),
        (&["pagination".to_owned()][..], vec![Topic::Pagination])
    );
}

#[test]
fn a_head_that_is_wrong_is_an_error_at_its_place() {
    for (head, expected) in [
        ("Text.\n", "1:1 expected a head between lines of `---`"),
        ("---\ntitle: A\n", "1:1 expected a head between lines of `---`"),
        ("---\norder: 1\n---\n", "2:1 a guide needs `title`"),
        ("---\ntitle: ''\n---\n", "2:8 `title` is blank"),
        ("---\ntitle: A\ntitel: B\n---\n", "3:1 the key `titel` is not known here"),
        ("---\ntitle: A\npart: oktas\n---\n", "3:7 there is no part `oktas`; did you mean `okta`?"),
        ("---\ntitle: A\npart: [okta]\n---\n", "3:7 expected the name of a part, found a list"),
        ("---\ntitle: A\norder: first\n---\n", "3:8 expected `order` as a whole number"),
        ("---\ntitle: A\nkeywords: page\n---\n", "3:11 expected a list for `keywords`, found a string"),
        ("---\ntitle: A\nkeywords: [1]\n---\n", "3:12 expected text, found a number"),
        ("---\ntitle: A\ncovers: [uploads]\n---\n", "3:10 there is no topic `uploads`; did you mean `upload`?"),
        (
            "---\ntitle: A\ncovers: [upload#al]\n---\n## All\n",
            "3:10 there is no heading `al` in this guide; did you mean `all`?",
        ),
        ("---\n- title\n---\n", "2:1 expected a mapping, found a list"),
        ("---\ntitle: [\n---\n", "3:1 not valid YAML"),
    ] {
        let (_, messages) = read(&[("a.md", head)]);
        assert!(
            messages.first().is_some_and(|found| found.starts_with(&format!("a.md:{expected}"))),
            "{head}: {messages:?}"
        );
    }
    let (_, messages) = read(&[("Paging 2.md", HEAD), ("paging.md", HEAD)]);
    let expected = [
        "Paging 2.md:1:1 the name of a guide has lower-case letters, digits and hyphens, unlike `Paging 2`",
        "paging.md:2:8 two guides cover the same topic",
    ];
    assert_eq!(messages, expected);
}

/// The names of blocks, in short.
fn kinds(blocks: &[Block]) -> Vec<&'static str> {
    let kind = |block: &Block| match block {
        Block::Heading(_) => "heading",
        Block::Paragraph(_) => "paragraph",
        Block::Quote(_) => "quote",
        Block::List(_) => "list",
        Block::Table(_) => "table",
        Block::Code { .. } => "code",
        Block::Computed(_) => "computed",
        Block::Example(_) => "example",
        Block::Diagram { .. } => "diagram",
    };
    blocks.iter().map(kind).collect()
}

#[test]
fn blocks_are_those_of_the_text() {
    let found = blocks(
        "## By offset\n\nWords.\n\n> A remark.\n\n1. One\n\n   ```sh\n   ls\n   ```\n2. Two\n   - inner\n\n\
         | a | b |\n|---|---|\n| `c` | d |\n\n```json\n{}\n```\n\n```computed risks\n```\n\n\
         ```example getDevice curl response\n```\n\n```program fleet_inventory\n```\n\n![A file is sent](diagram:upload)\n",
    );
    let expected = ["heading", "paragraph", "quote", "list", "table", "code", "computed", "example", "code", "diagram"];
    assert_eq!(kinds(&found), expected);
    let Block::List(list) = &found[3] else { panic!("{found:?}") };
    assert!(list.is_ordered);
    assert_eq!(
        list.items.iter().map(|item| kinds(item)).collect::<Vec<_>>(),
        [["paragraph", "code"], ["paragraph", "list"]]
    );
    let Block::Table(rows) = &found[4] else { panic!("{found:?}") };
    assert_eq!(rows[1], [vec![Inline::Code("c".to_owned())], vec![text("d")]]);
    let Block::Example(example) = &found[7] else { panic!("{found:?}") };
    assert_eq!(
        (example.operation.value.as_str(), example.forms.as_slice()),
        ("getDevice", &[Form::Curl, Form::Response][..])
    );
    assert_eq!(found[8], Block::Code { language: Language::Rust, text: "fn main() {}\n".to_owned() });
    let Block::Diagram { name, text: shown } = &found[9] else { panic!("{found:?}") };
    assert_eq!((name.value.as_str(), shown.as_str()), ("upload", "A file is sent"));
}

#[test]
fn text_has_markup_links_and_facts() {
    let source = "See **the** [list](operation:listDevices): \\* & [](fact:largest-page/listDevices)\n`x`.";
    let found = blocks(source);
    let [Block::Paragraph(inlines)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(inlines[..3], [text("See "), Inline::Strong(vec![text("the")]), text(" ")]);
    let Inline::Link(link, words) = &inlines[3] else { panic!("{inlines:?}") };
    assert_eq!(link.value, Link::Book(Reference::Operation("listDevices".to_owned())));
    assert_eq!(*words, [text("list")]);
    let start = HEAD.len() + "See **the** ".len();
    assert_eq!(
        (link.span.start as usize, link.span.end as usize),
        (start, start + "[list](operation:listDevices)".len())
    );
    assert_eq!(inlines[4], text(": * & "));
    assert!(matches!(&inlines[5], Inline::Fact(fact) if fact.value == Fact::LargestPage("listDevices".to_owned())));
    assert_eq!(inlines[6..], [text(" "), Inline::Code("x".to_owned()), text(".")]);
}

#[test]
fn what_a_guide_cannot_have_is_an_error_at_its_place() {
    for (source, expected) in [
        ("# A\n", "7:1 headings have the level 2 or 3; the title stands in the head"),
        ("## A *b*\n", "7:6 a heading has no markup"),
        ("## A b\n\n## A B\n", "9:1 two headings of a guide have the same words"),
        ("## ?\n", "7:1 a heading needs a letter or digit"),
        ("a <b>c</b>\n", "7:3 a guide has no HTML"),
        ("<div>\n", "7:1 a guide has no HTML"),
        ("a  \nb\n", "7:2 a paragraph has no line breaks"),
        ("---\n", "7:1 a guide has no rules"),
        ("    code\n", "7:5 put code between fences, with its language"),
        ("```\ncode\n```\n", "7:1 write the language of the code behind the fence"),
        ("```rsut\ncode\n```\n", "7:1 no code is `rsut`; did you mean `rust`?"),
        ("```rust,ignore\ncode\n```\n", "7:1 no code is `rust,ignore`"),
        ("```rust ignore\ncode\n```\n", "7:1 `ignore` cannot follow the language"),
        ("```rust\ncode\n", "7:1 the fence is not closed"),
        ("```computed\n```\n", "7:1 `computed` needs a name"),
        ("```computed risk\n```\n", "7:1 there is no computed block `risk`; did you mean `risks`?"),
        ("```computed risks now\n```\n", "7:1 `now` cannot follow `risks`"),
        ("```computed risks\ntext\n```\n", "7:1 a block that is `computed` has no text of its own"),
        ("```computed pages ofset\n```\n", "7:1 there is no kind of paging `ofset`; did you mean `offset`?"),
        ("```computed values\n```\n", "7:1 `values` needs the name of one type"),
        ("```computed cards groups:a\n```\n", "7:1 a query cannot have `groups`; did you mean `group`?"),
        ("```computed cards group\n```\n", "7:1 `group` needs a colon and names"),
        ("```computed cards risk:reads\n```\n", "7:1 there is no risk class `reads`; did you mean `read`?"),
        ("```example\n```\n", "7:1 `example` needs the id of an operation"),
        ("```example a crul\n```\n", "7:1 there is no form of an example `crul`; did you mean `curl`?"),
        (
            "```program fleet_inventry\n```\n",
            "7:1 there is no program `fleet_inventry` in spec/recipes; did you mean `fleet_inventory`?",
        ),
        ("[a](page)\n", "7:1 `page` has no scheme, such as `operation:` or `guide:`"),
        ("a [b](http://a.example)\n", "7:3 addresses cannot begin with `http:`; did you mean `https`?"),
        ("[a](javascript:alert%281%29)\n", "7:1 addresses cannot begin with `javascript:`"),
        ("[a](https://a.example/<b>)\n", "7:1 `https://a.example/<b>` is not a plain https:// address"),
        ("[a](operation:)\n", "7:1 `operation:` needs a name"),
        ("[a](field:Device)\n", "7:1 `field:` needs two names with a slash between them"),
        ("[a](page:error)\n", "7:1 there is no page `error`; did you mean `errors`?"),
        ("[a](fact:cards)\n", "7:1 a fact has nothing in its brackets"),
        ("[](fact:card)\n", "7:1 there is no fact `card`; did you mean `cards`?"),
        ("[](fact:largest-page)\n", "7:1 `fact:largest-page` needs a slash and the id of an operation"),
        ("[a](diagram:upload)\n", "7:1 a diagram is an image: put `!` in front"),
        ("![](diagram:upload)\n", "7:1 a diagram needs a description in the brackets, and nothing behind its name"),
        ("![a](https://a.example/a.png)\n", "7:1 only diagrams are images: write `diagram:` and a name"),
        ("a ![b](diagram:upload)\n", "7:3 a diagram is a paragraph of its own"),
        ("[a][b]\n\n[b]: https://a.example\n", "9:1 write the address where the link is"),
        ("[a](guide:paging \"title\")\n", "7:1 write a link as `[words](address)`"),
        ("3. a\n", "7:1 the numbers of a list begin with 1"),
        ("| a |\n|:--|\n| b |\n", "7:1 the columns of a table are not aligned"),
        ("| a | b |\n|---|---|\n| c \\| | d | e |\n", "9:1 this row has more cells than the table has columns"),
    ] {
        let found = faults(source);
        assert!(found.first().is_some_and(|found| found.starts_with(expected)), "{source}: {found:?}");
    }
    let deep = faults(&format!("{}a\n", "> ".repeat(100)));
    assert_eq!(deep.len(), 1, "{deep:?}");
    assert!(deep[0].ends_with("this is nested too deeply"), "{deep:?}");
}

/// A small API, with a list that has pages.
fn small() -> Api {
    testing::api(
        "
        tags: [{ name: Device Actions }]
        paths:
          /devices: { get: { operationId: listDevices, tags: [Device Actions], x-kandji-risk: read,
            parameters: [{ name: limit, in: query, schema: { type: integer } }, { name: offset, in: query, schema: { type: integer } }],
            x-kandji-pagination: { style: offset, limit: limit, offset: offset, items: '', maximum: 300 },
            responses: { '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Device' } } } } } } } }
          /devices/{id}: { patch: { operationId: updateDevice, tags: [Device Actions], x-kandji-risk: update,
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }],
            requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Change' } } } }, responses: {} } }
        components: { schemas: {
          Device: { type: object, properties: { id: { type: string }, user: { $ref: '#/components/schemas/User' }, kind: { $ref: '#/components/schemas/Kind' } } },
          User: { type: object, properties: { email: { type: string } } },
          Kind: { type: string, enum: [a, b] },
          Change: { type: object, properties: { asset_tag: { type: string } } } } }",
    )
}

/// What a text refers to that does not exist.
fn unresolved(source: &str, strictness: Strictness) -> (bool, Vec<String>) {
    let (guides, messages) = read(&[("paging.md", &format!("{HEAD}## By offset\n\n{source}"))]);
    assert_eq!(messages, [""; 0], "{source}");
    let mut report = Report::new(strictness);
    let failed = check(&guides, &small(), &[], &[], &mut report).is_err();
    (failed, report.diagnostics().iter().map(|one| one.message.clone()).collect())
}

#[test]
fn what_exists_is_found() {
    for reference in [
        "operation:listDevices",
        "parameter:listDevices/limit",
        "body:updateDevice/asset_tag",
        "group:device-actions",
        "type:Device",
        "field:Device/user/email",
        "guide:paging",
        "guide:paging#by-offset",
        "page:errors",
        "https://example.com/a?b=c&d#e",
    ] {
        assert_eq!(unresolved(&format!("[a]({reference})"), Strictness::Strict), (false, Vec::new()), "{reference}");
    }
    for block in ["operations group:device-actions risk:read,update", "values Kind", "pages", "cards card:none"] {
        assert_eq!(
            unresolved(&format!("```computed {block}\n```\n"), Strictness::Strict),
            (false, Vec::new()),
            "{block}"
        );
    }
    assert_eq!(unresolved("```example listDevices\n```\n", Strictness::Strict), (false, Vec::new()));
    assert_eq!(unresolved("[](fact:largest-page/listDevices)", Strictness::Strict), (false, Vec::new()));
}

#[test]
fn what_does_not_exist_is_an_error_with_the_nearest_name() {
    for (source, expected) in [
        ("[a](operation:listDevice)", "there is no operation `listDevice`; did you mean `listDevices`?"),
        (
            "**[a](parameter:listDevices/limits)**",
            "there is no parameter of `listDevices` `limits`; did you mean `limit`?",
        ),
        ("- [a](body:updateDevice/asset)", "there is no field of the body of `updateDevice` `asset`"),
        ("> [a](type:Devise)", "there is no type `Devise`; did you mean `Device`?"),
        ("[a](field:Device/user/emial)", "there is no field of `Device` `user/emial`"),
        ("[a](group:device-action)", "there is no group of operations `device-action`; did you mean `device-actions`?"),
        ("[a](card:list-devices)", "there is no card `list-devices`"),
        ("[a](error:gone)", "there is no error `gone`"),
        ("[a](guide:pagin)", "there is no guide `pagin`; did you mean `paging`?"),
        (
            "[a](guide:paging#by-ofset)",
            "there is no heading in the guide `paging` `by-ofset`; did you mean `by-offset`?",
        ),
        ("[](fact:largest-page/updateDevice)", "the largest page of `updateDevice` is not known"),
        ("```example listDevice\n```\n", "there is no operation `listDevice`; did you mean `listDevices`?"),
        ("```computed values Device\n```\n", "the type `Device` has no list of values"),
        ("```computed cards group:a\n```\n", "there is no group of operations `a`"),
        ("| a |\n|---|\n| [a](page:errors) [b](type:Nothing) |\n", "there is no type `Nothing`"),
    ] {
        let (failed, messages) = unresolved(source, Strictness::Strict);
        assert!(failed && messages.len() == 1 && messages[0].starts_with(expected), "{source}: {messages:?}");
        assert!(!unresolved(source, Strictness::Draft).0, "another document may not have it");
    }
}

#[test]
fn a_query_reads_its_arguments() {
    let parsed = Computed::parse(&["operations", "group:a,b", "risk:read,update", "error:e", "card:none"]);
    let groups = vec!["a".to_owned(), "b".to_owned()];
    let query = Query {
        groups,
        risks: vec![Risk::Read, Risk::Update],
        errors: vec!["e".to_owned()],
        without_card: true,
        ..Query::default()
    };
    assert_eq!(parsed, Ok(Computed::Operations(query)));
}
