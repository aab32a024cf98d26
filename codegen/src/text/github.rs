//! Untrusted text in Markdown that GitHub shows, such as the text of a pull request: beside markup, GitHub makes links of
//! addresses and of numbers of issues, and notifies whom a text mentions.

use super::{bounded, harmless};

/// Text of a document as code, of at most so many characters, in which nothing is markup: its fence is longer than any run of
/// backticks in it.
pub(crate) fn code(text: &str, most: usize) -> String {
    let text = bounded(harmless(text), most);
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let is_edged = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    if text.trim().is_empty() {
        return "(blank)".to_owned();
    }
    let space = if is_edged { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// A message as prose, of at most so many characters: its own backticks are code, and nothing else of it is markup, mentions
/// somebody or links anything.
pub(crate) fn prose(message: &str, most: usize) -> String {
    let message = bounded(harmless(message), most);
    let parts: Vec<&str> = message.split('`').collect();
    let is_balanced = parts.len() % 2 == 1;
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        let is_code = is_balanced && index % 2 == 1 && !part.is_empty();
        text += &if is_code { code(part, most) } else { escaped(part) };
        if !is_balanced && index + 1 < parts.len() {
            text += "\\`";
        }
    }
    text
}

/// Text in which no character means anything to Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '!' | '$' => {
                escaped.push('\\');
                escaped.push(character);
            }
            // Nothing stops GitHub from reading these as a mention or a link to an issue, except something between.
            '@' | '#' => {
                escaped.push(character);
                escaped.push_str("&#8203;");
            }
            other => escaped.push(other),
        }
    }
    // A bare address becomes a link.
    escaped.replace("://", ":\\//").replace("www.", "www&#46;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_mentioned_and_nothing_is_linked() {
        let text = prose("@octocat and @org/team: see #12, GH-1, https://a.example, www.a.example, a@b.example", 600);
        assert!(!text.contains("@octocat") && !text.contains("@org") && !text.contains("@b"), "{text}");
        assert!(!text.contains("#12") && !text.contains("://") && !text.contains("www."), "{text}");
        // What is left of an address that the text names twice is no link either.
        assert_eq!(prose("`@a` @b", 600), "`@a` @&#8203;b");
    }

    #[test]
    fn code_stays_code_whatever_is_in_it() {
        assert_eq!(code("@a", 9), "`@a`");
        assert_eq!(code("a`@b``", 9), "``` a`@b`` ```");
        assert_eq!(code(" ", 9), "(blank)");
        // Without a partner, a backtick would leave what follows outside of all code.
        assert_eq!(prose("a ` @b", 600), "a \\` @&#8203;b");
    }
}
