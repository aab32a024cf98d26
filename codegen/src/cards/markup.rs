//! The few HTML layout tags that cells use, as Markdown lines. Other tags stay as they are.

/// A text with `<br>` as a line ending and `<li>` as `- ` at the start of a line.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Lines {
    pub(super) text: String,
    /// What is wrong with the tags.
    pub(super) faults: Vec<String>,
    /// The comments that were in it.
    pub(super) comments: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    Break,
    ListStart,
    ListEnd,
    ItemStart,
    ItemEnd,
}

/// Converts the tags of a text, except in code.
pub(super) fn lines(text: &str) -> Lines {
    let mut lines = Lines::default();
    let (mut lists, mut items) = (0i64, 0i64);
    for (is_code, run) in code_runs(text) {
        if is_code {
            lines.text.push_str(run);
            continue;
        }
        let mut rest = run;
        while let Some(open) = rest.find('<') {
            let (before, tagged) = rest.split_at_checked(open).unwrap_or((rest, ""));
            lines.text.push_str(before);
            let comment = tagged.starts_with("<!--").then(|| tagged.find("-->")).flatten();
            if let Some(end) = comment {
                let (comment, after) = tagged.split_at_checked(end + 3).unwrap_or((tagged, ""));
                lines.comments.push(comment.to_owned());
                rest = after;
                continue;
            }
            let Some((tag, length, broken)) = tag(tagged) else {
                lines.text.push('<');
                rest = tagged.get(1..).unwrap_or("");
                continue;
            };
            let raw = tagged.get(..length).unwrap_or("");
            if broken {
                lines.faults.push(format!("the tag `{raw}` is not closed"));
            }
            lists += i64::from(tag == Tag::ListStart) - i64::from(tag == Tag::ListEnd);
            items += i64::from(tag == Tag::ItemStart) - i64::from(tag == Tag::ItemEnd);
            lines.text.push_str(if tag == Tag::ItemStart { "\n- " } else { "\n" });
            rest = tagged.get(length..).unwrap_or("");
        }
        lines.text.push_str(rest);
    }
    for (name, balance) in [("ul", lists), ("li", items)] {
        if balance != 0 && lines.faults.is_empty() {
            lines.faults.push(format!("`<{name}>` and `</{name}>` are not balanced"));
        }
    }
    lines
}

/// The tag at the start of a text, its length, and whether its `>` is missing.
fn tag(text: &str) -> Option<(Tag, usize, bool)> {
    let inner = text.get(1..)?;
    let closing = inner.starts_with('/');
    let name_start = 1 + usize::from(closing);
    let rest = text.get(name_start..)?;
    let name_length = rest.find(|character: char| !character.is_ascii_alphabetic()).unwrap_or(rest.len());
    let tag = match (rest.get(..name_length)?.to_ascii_lowercase().as_str(), closing) {
        ("br", _) => Tag::Break,
        ("ul" | "ol", false) => Tag::ListStart,
        ("ul" | "ol", true) => Tag::ListEnd,
        ("li", false) => Tag::ItemStart,
        ("li", true) => Tag::ItemEnd,
        _ => return None,
    };
    let end = name_start + name_length;
    let tail = text.get(end..)?;
    let padding = tail.len() - tail.trim_start_matches([' ', '/']).len();
    match tail.get(padding..)?.chars().next() {
        Some('>') => Some((tag, end + padding + 1, false)),
        Some('<') | None => Some((tag, end, true)),
        Some(_) => None,
    }
}

/// The text in runs, each with whether it is code. A backtick without a closing one is text.
fn code_runs(text: &str) -> impl Iterator<Item = (bool, &str)> {
    let mut rest = text;
    let mut in_code = false;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = if in_code { rest.get(1..)?.find('`').map(|end| end + 2) } else { rest.find('`') };
        let is_code = in_code && end.is_some();
        let (run, after) = end.and_then(|end| rest.split_at_checked(end)).unwrap_or((rest, ""));
        in_code = !in_code;
        rest = after;
        Some((is_code, run))
    })
}

/// Trims every line and drops empty ones.
pub(super) fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "-").collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_tags_become_lines() {
        let lines = lines("One of:<ul><li>A</li><li>B</li></ul>More<br />end, `<br>` kept, a < b, <b>c</b>");
        assert_eq!(tidy(&lines.text), "One of:\n- A\n- B\nMore\nend, `<br>` kept, a < b, <b>c</b>");
        assert!(lines.faults.is_empty());
    }

    #[test]
    fn a_broken_tag_is_reported_and_converted() {
        let lines = lines("<ul><li>A</li</ul>B");
        assert_eq!(tidy(&lines.text), "- A\nB");
        assert_eq!(lines.faults, ["the tag `</li` is not closed"]);
    }

    #[test]
    fn a_missing_end_tag_is_reported() {
        assert_eq!(super::lines("<ul><li>A</li>").faults, ["`<ul>` and `</ul>` are not balanced"]);
    }

    #[test]
    fn scripts_are_text() {
        assert_eq!(lines("<script>x</script>").text, "<script>x</script>");
    }
}
