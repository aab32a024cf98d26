//! Untrusted text never becomes markup.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::fixture::{WEB, fixture};
use crate::emit::tree::FileTree;
use crate::guides::Language;
use crate::model::{Operation, PathTemplate};

pub(super) const HOSTILE: [&str; 24] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "{{#include /etc/passwd}}",
    "\\{{#title owned}}",
    "${x} $y$ $$z$$",
    "` `` ``` ~~~",
    "``` rust",
    "a | b | c",
    "|---|---|",
    "a\\|b\\",
    "[x](javascript:alert(1))",
    "![x](https://example.com/x.png)",
    "[x]: https://example.com [[x]] [^1] [!NOTE]",
    "<https://example.com> <a@b.c>",
    "# heading #",
    "--- === +++ ***",
    "> quote &lt; &#60; &nbsp;",
    "<!-- comment --> */ --> ]]>",
    "- [ ] task",
    "12) list",
    ": definition ~a~ ^b^ {#id .class}",
    "../../x",
    "_a_ __b__ a_b *c*d",
];

/// The tags that the book uses. Nothing else may be markup.
const TAGS: [&str; 13] = [
    "<br>",
    "<small>",
    "</small>",
    "<code>",
    "</code>",
    "<pre>",
    "</pre>",
    "<details>",
    "</details>",
    "<summary>",
    "</summary>",
    "</a>",
    "<a id=\"…\">",
];

/// The text of a piece of HTML. Panics if there is a tag that the book does not use.
fn text_of_html(html: &str, page: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap_or_else(|| panic!("{html} in {page}"));
        let name = format!("<{}>", without_anchor(tag));
        assert!(TAGS.contains(&name.as_str()), "{name} in {page}");
        text.push_str(&unescaped(before));
        text.push(' ');
        rest = after;
    }
    text + &unescaped(rest)
}

/// A tag with `…` for the text of an anchor, if that is safe.
fn without_anchor(tag: &str) -> String {
    let id = tag.strip_prefix("a id=\"").and_then(|rest| rest.strip_suffix('"'));
    let is_safe = |id: &str| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if id.is_some_and(is_safe) { "a id=\"…\"".to_owned() } else { tag.to_owned() }
}

/// The text that a reader sees of HTML without tags: it has no other escapes than numbers.
fn unescaped(html: &str) -> String {
    let mut pieces = html.split("&#");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (number, rest) = piece.split_once(';').unwrap();
        text.push(char::from_u32(number.parse().unwrap()).unwrap());
        text.push_str(rest);
    }
    text
}

/// The languages of examples.
const EXAMPLES: [&str; 3] = ["sh", "rust", "json"];

fn all_extensions() -> Options {
    Options::all().difference(Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_OLD_FOOTNOTES)
}

/// The text that a reader sees on a page, without examples, which write it as their languages do. Panics if there is markup
/// that the book does not use.
fn visible_text(page: &str) -> String {
    let (mut text, mut is_example) = (String::new(), false);
    for event in Parser::new_ext(page, all_extensions()) {
        match event {
            Event::End(TagEnd::CodeBlock) => is_example = false,
            Event::Text(_) if is_example => {}
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::Html(html) | Event::InlineHtml(html) => {
                text.push(' ');
                let code = html.trim().strip_prefix("<pre><code>").and_then(|code| code.strip_suffix("</code></pre>"));
                text.push_str(&code.map_or_else(|| text_of_html(&html, page), visible_text));
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let is_ours =
                    dest_url.starts_with(['#', '.']) || dest_url.ends_with(".md") || dest_url.contains(".md#");
                let is_of_guide = *dest_url == *WEB;
                assert!(link_type == LinkType::Inline && (is_ours || is_of_guide), "{dest_url} in {page}");
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                assert!(Language::ALL.iter().any(|(name, _)| *name == &*info), "{info} in {page}");
                is_example = has_examples(page) && EXAMPLES.contains(&&*info);
                text.push(' ');
            }
            Event::Start(Tag::Image { dest_url, .. }) if dest_url.starts_with("../diagrams/") => text.push(' '),
            Event::Start(
                Tag::Image { .. } | Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) | Tag::CodeBlock(_),
            )
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::Rule => panic!("{event:?} in {page}"),
            Event::SoftBreak | Event::HardBreak | Event::Start(_) | Event::End(_) => text.push(' '),
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn hostile_text_shows_literally_everywhere() {
    let plain = fixture("Quiet").book();
    let plain_pages: Vec<_> = pages(&plain).collect();
    for hostile in HOSTILE {
        let tree = fixture(hostile).book();
        assert_eq!(pages(&tree).count(), plain_pages.len());
        // Descriptions may use list markers.
        let expected = hostile.trim_start_matches("- ");
        // A path template has no stray braces.
        let path = format!("/things/{hostile}");
        let template = PathTemplate::parse(&path);
        for (page, plain) in pages(&tree).zip(&plain_pages) {
            if has_examples(plain) {
                assert_eq!(blocks(page), blocks(plain), "{hostile:?} in {page}");
            }
            let (text, wanted) = (visible_text(page), visible_text(plain).matches("Quiet").count());
            let paths = if template.as_str() == path { 0 } else { text.matches(template.as_str()).count() };
            let found = text.matches(expected).count() + paths;
            assert_eq!(found, wanted, "{hostile:?} in {page}");
            assert!(!page.contains("{{") && !page.contains("}}"), "{page}");
        }
    }
}

/// Whether a page has examples of calls. The blocks of guides show their text as it is.
fn has_examples(page: &str) -> bool {
    page.contains("**curl**")
}

/// The number of code blocks on a page.
fn blocks(page: &str) -> usize {
    let is_block = |event: &Event<'_>| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => EXAMPLES.contains(&&**info),
        _ => false,
    };
    Parser::new_ext(page, all_extensions()).filter(is_block).count()
}

fn pages(tree: &FileTree) -> impl Iterator<Item = &str> {
    tree.iter().filter(|(path, _)| path.ends_with(".md")).map(|(_, page)| page)
}

#[test]
fn invisible_characters_do_not_break_a_page() {
    for odd in ["", " ", "\r", "a\rb\nc", "\u{0}\u{7}\u{1b}[31m", "\u{202e}abc", "🦀", &"long".repeat(75)] {
        for (path, page) in fixture(odd).book().iter().filter(|(path, _)| path.ends_with(".md")) {
            visible_text(page);
            assert!(!page.contains(['\r', '\u{0}', '\u{7}', '\u{1b}', '\u{202e}']), "{path}: {page}");
        }
    }
}

#[test]
fn no_name_leaves_its_folder_or_takes_the_file_of_another() {
    let names = [
        "../../x",
        "..",
        "con",
        "types",
        "a/b",
        "A B",
        "a b",
        "index",
        "README",
        "🦀",
        "",
        "long-".repeat(99).as_str(),
    ]
    .map(str::to_owned);
    let mut fixture = fixture("Quiet");
    let operation = fixture.api.operations[0].clone();
    let pairs = names.iter().flat_map(|group| names.iter().map(move |id| (group.clone(), id.clone())));
    fixture.api.operations = pairs.map(|(group, id)| Operation { group, id, ..operation.clone() }).collect();
    let tree = fixture.book();
    assert!(tree.refused().is_empty(), "{:?}", tree.refused());
    let is_safe =
        |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let pages = tree.iter().filter_map(|(path, _)| path.strip_prefix("docs/src/operations/")?.strip_suffix(".md"));
    let pages: Vec<&str> = pages.collect();
    assert_eq!(pages.len(), names.len() * (names.len() + 1));
    assert!(pages.iter().all(|page| page.matches('/').count() < 2 && page.split('/').all(is_safe)), "{pages:?}");
}
