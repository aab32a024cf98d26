//! Prose of upstream documents, HTML or Markdown, as plain lines.
//!
//! Hints are read from the result; no sentence of it reaches the output.

/// The text as lines of simple Markdown: no tags, no entities, one line for each table row or list item.
pub(crate) fn plain(text: &str) -> String {
    let text = unescape(text);
    let mut lines = String::with_capacity(text.len());
    let mut rest = text.as_str();
    let mut in_cell = false;
    while let Some((before, tag, after)) = next_tag(rest) {
        lines.push_str(before);
        write_tag(tag, &mut in_cell, &mut lines);
        rest = after;
    }
    lines.push_str(rest);
    lines.replace('\u{a0}', " ")
}

/// The text before the next tag, the tag without its brackets, and the text after it.
fn next_tag(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let open = from + text.get(from..)?.find('<')?;
        let inside = text.get(open + 1..)?;
        // A `<` before the `>` starts another tag, so no part of the text is scanned twice.
        let end = inside.find(['<', '>'])?;
        let name = inside.get(..end)?;
        let is_tag = name.starts_with(|c: char| c == '/' || c.is_ascii_alphabetic());
        if is_tag && inside.get(end..)?.starts_with('>') {
            return Some((text.get(..open)?, name, inside.get(end + 1..)?));
        }
        from = open + 1;
    }
}

fn write_tag(tag: &str, in_cell: &mut bool, lines: &mut String) {
    let name = tag.split([' ', '\n']).next().unwrap_or(tag).trim_end_matches('/').to_ascii_lowercase();
    match name.as_str() {
        "code" | "/code" => lines.push('`'),
        "strong" | "/strong" | "b" | "/b" => lines.push_str("**"),
        "tr" => lines.push_str("\n|"),
        "td" | "th" => *in_cell = true,
        "/td" | "/th" => {
            *in_cell = false;
            lines.push_str(" |");
        }
        "br" if *in_cell || last_line(lines).starts_with('|') => lines.push(' '),
        "p" | "/p" | "ul" | "/ul" if *in_cell || last_line(lines).trim() == "-" => lines.push(' '),
        "li" if *in_cell => lines.push_str(" - "),
        "li" => lines.push_str("\n- "),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => lines.push_str("\n# "),
        "p" | "/p" | "br" | "hr" | "div" | "/div" | "ul" | "/ul" | "/h1" | "/h2" | "/h3" | "/h4" | "/table" => {
            lines.push('\n');
        }
        _ => {}
    }
}

fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or(text)
}

fn unescape(text: &str) -> String {
    let entities = [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_lines() {
        let html = "<p>One <code>a</code></p>\n<ul>\n<li><p>two</p>\n</li></ul><table class=&quot;x&quot;><tr><th>Key</th><th>Type</th></tr><tr><td>k</td><td>a<br>b</td></tr></table>";
        let text = plain(html);
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert_eq!(lines, ["One `a`", "-  two", "|Key |Type |", "|k |a b |"]);
    }

    #[test]
    fn a_comparison_is_not_a_tag() {
        assert_eq!(plain("a < b and c > d"), "a < b and c > d");
    }
}
