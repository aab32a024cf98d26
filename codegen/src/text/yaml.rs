//! Scalars of YAML files that we write by hand, line by line.

use std::fmt::Write as _;

/// A scalar that reads back as this text in a block.
pub(crate) fn scalar(text: &str) -> String {
    let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || " _-/*.{}".contains(c))
        && !text.ends_with(' ')
        && !["true", "false", "null"].contains(&text.to_lowercase().as_str());
    if is_plain { text.to_owned() } else { quoted(text) }
}

/// The same between quotes.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            ' '..='~' => quoted.push(c),
            _ => {
                let _ = write!(quoted, "\\U{:08x}", u32::from(c));
            }
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    #[test]
    fn every_text_reads_back_as_itself() {
        for text in ["plain", "200", "a: b", "true", "- x", "", "a b ", "\"q\"\\", "é\n", "{a}", "query a", "4XX /a"] {
            let mut sources = SourceMap::default();
            let file = sources.add("a.yaml", format!("{}: {}\n", scalar(text), scalar(text)));
            let node = parse_yaml(file, &sources, Limits::default()).unwrap();
            assert_eq!(node.text(text), Some(text));
        }
    }
}
