//! The inline elements of a label, a type or a mark: what they say without them.

use pulldown_cmark::{Event, Parser, Tag};

use super::cell;
use super::outline::extensions;

/// The characters that can mean something within a line.
const SYNTAX: [char; 9] = ['[', '<', '&', '~', '\\', '!', '*', '`', '_'];

/// The words of a text, and what of its inline elements no word can say.
pub(super) fn words(text: &str) -> (String, Vec<String>) {
    if !text.contains(SYNTAX) {
        return (cell::plain(text).to_owned(), Vec::new());
    }
    // Something in front of it makes every text a paragraph.
    let (mut words, mut lost) = (String::new(), Vec::new());
    for event in Parser::new_ext(&format!("{GUARD}{}", text.trim()), extensions()) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::InlineHtml(tag) | Event::Html(tag) => html(&tag, &mut words, &mut lost),
            Event::Start(Tag::Link { dest_url, .. }) => lost.push(format!("a link to `{dest_url}`")),
            Event::Start(Tag::Image { dest_url, .. }) => lost.push(format!("the image `{dest_url}`")),
            Event::Start(Tag::Strikethrough) => lost.push("text that is struck through".to_owned()),
            Event::FootnoteReference(label) => lost.push(format!("a mark of the footnote `{label}`")),
            _ => {}
        }
    }
    let words = words.strip_prefix(GUARD).unwrap_or(&words);
    (cell::plain(words).to_owned(), lost)
}

const GUARD: &str = "x ";

/// Tags that only say how text looks.
const LOOKS: [&str; 8] = ["b", "strong", "i", "em", "code", "u", "span", "small"];

fn html(tag: &str, words: &mut String, lost: &mut Vec<String>) {
    let inner = tag.trim_matches(['<', '>', '/', ' ']);
    let name = inner.split([' ', '/', '\n']).next().unwrap_or("").to_ascii_lowercase();
    match name.as_str() {
        "br" => words.push(' '),
        name if LOOKS.contains(&name) => {}
        name if name.starts_with("!--") => lost.push("a comment".to_owned()),
        _ => {
            words.push_str(tag);
            lost.push(format!("the tag `{tag}`"));
        }
    }
}

/// Whether code or a link starts in a text and does not end in it.
pub(super) fn is_open(text: &str) -> bool {
    let mut rest = text;
    let (mut brackets, mut in_address) = (0_usize, false);
    while let Some(at) = rest.find(['`', '[', ']', ')', '\\']) {
        let (sign, after) = (rest.as_bytes().get(at).copied(), rest.get(at + 1..).unwrap_or(""));
        rest = after;
        match sign {
            Some(b'\\') => rest = after.get(after.chars().next().map_or(0, char::len_utf8)..).unwrap_or(""),
            Some(b'`') => {
                let length = 1 + after.len() - after.trim_start_matches('`').len();
                let fence = "`".repeat(length);
                let inner = after.get(length - 1..).unwrap_or("");
                let Some(end) = end_of_code(inner, &fence) else { return true };
                rest = inner.get(end..).unwrap_or("");
            }
            Some(b'[') => brackets += 1,
            Some(b']') => {
                in_address |= brackets > 0 && after.starts_with('(');
                brackets = brackets.saturating_sub(1);
            }
            _ => in_address = false,
        }
    }
    brackets > 0 || in_address
}

/// Where code that starts with a fence ends: behind the next run of backticks that is just as long.
fn end_of_code(text: &str, fence: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = text.get(from..)?.find('`') {
        let start = from + found;
        let run = text.get(start..)?;
        let length = run.len() - run.trim_start_matches('`').len();
        if length == fence.len() {
            return Some(start + length);
        }
        from = start + length;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emphasis_and_code_are_only_looks() {
        for text in ["Lamp `ID`", "**Lamp** ID", "Lamp <b>ID</b>", "Lamp<br>ID", "Lamp &#73;D", r"Lamp \ID"] {
            assert!(matches!(words(text), (text, lost) if lost.is_empty() && text.replace('\\', "") == "Lamp ID"));
        }
        assert_eq!(words("device_id - 1. [x] < 2").0, "device_id - 1. [x] < 2");
    }

    #[test]
    fn what_words_cannot_say_is_named() {
        let lost = |text: &str| words(text).1.join(", ");
        assert_eq!(words("[Lamp](#lamp)"), ("Lamp".to_owned(), vec!["a link to `#lamp`".to_owned()]));
        assert_eq!(lost("~~Lamp~~"), "text that is struck through");
        assert_eq!(
            words("![Lamp](l.png)<x>"),
            ("Lamp<x>".to_owned(), vec!["the image `l.png`".to_owned(), "the tag `<x>`".to_owned()])
        );
        assert_eq!(words("Lamp<!-- old -->"), ("Lamp".to_owned(), vec!["a comment".to_owned()]));
    }

    #[test]
    fn code_and_links_can_be_open() {
        for open in ["a `b", "``a` b", "see [modes](https://x/a", "[a", "`a` `b"] {
            assert!(is_open(open), "{open}");
        }
        for closed in ["a", "`a`", "``a`b``", "[a](b)", r"\`a", "a ] b )", "[x] y"] {
            assert!(!is_open(closed), "{closed}");
        }
    }
}
