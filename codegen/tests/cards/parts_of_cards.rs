//! What can be taken out of a card document, renamed in it, or put into it.

/// A changed document.
pub(crate) struct Change {
    /// What kind of change it is.
    pub(crate) kind: &'static str,
    /// What was changed.
    pub(crate) what: String,
    /// The line at which it was, or at which it is now.
    pub(crate) line: usize,
    /// Whether what was changed says nothing.
    pub(crate) says_nothing: bool,
    pub(crate) text: String,
}

/// Blocks that no card has. A rule says nothing; everything else does.
const UNKNOWN: [(&str, &str); 18] = [
    ("a paragraph", "Velvet."),
    ("a quote", "> Velvet."),
    ("a list", "* Velvet"),
    ("an ordered list", "1. Velvet"),
    ("a task", "- [ ] Velvet"),
    ("fenced code", "```\nvelvet\n```"),
    ("indented code", "    velvet"),
    ("HTML", "<div>Velvet</div>"),
    ("a table in HTML", "<table><tr><td>Velvet</td></tr></table>"),
    ("a heading in HTML", "<h3>Velvet</h3>"),
    ("a comment", "<!-- velvet -->"),
    ("a rule", "***"),
    ("a heading of another level", "## Velvet"),
    ("an underlined heading", "Velvet\n======"),
    ("a heading of a section", "#### Velvet"),
    ("a table", "| Velvet | Satin |\n|---|---|\n| a | b |"),
    ("a loose row", "| Velvet | Satin |"),
    ("a definition", "[velvet]: https://example.org"),
];

/// Every change of a document.
pub(crate) fn changes(text: &str) -> Vec<Change> {
    let document = Lines { lines: text.lines().collect() };
    let mut changes = Vec::new();
    for (index, line) in document.lines.iter().enumerate() {
        if line.trim().is_empty() {
            changes.extend(UNKNOWN.iter().map(|(name, block)| {
                let new = format!("\n{block}\n");
                Change { says_nothing: *block == "***", ..document.with(index, Some(&new), "block put in", name) }
            }));
            continue;
        }
        let says_nothing = is_rule(line);
        changes.push(Change { says_nothing, ..document.with(index, None, "line taken out", line) });
        if is_delimiter(line) {
            continue;
        }
        if line.trim_start().starts_with('|') {
            document.cells(index, line, &mut changes);
        }
        if line.starts_with(['#', '*', '<', '-']) {
            changes.extend(document.words(index, line));
        }
    }
    changes.extend(document.blocks());
    changes
}

/// Whether a line only draws a line, or is the end of metadata.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() > 2 && (line.chars().all(|sign| sign == '-') || line.chars().all(|sign| sign == '*'))
}

fn is_delimiter(line: &str) -> bool {
    line.contains('|') && line.contains('-') && line.chars().all(|sign| matches!(sign, '|' | '-' | ':' | ' '))
}

struct Lines<'t> {
    lines: Vec<&'t str>,
}

impl Lines<'_> {
    /// The document with a line replaced or taken out.
    fn with(&self, index: usize, new: Option<&str>, kind: &'static str, what: &str) -> Change {
        let mut lines = self.lines.clone();
        match (new, lines.get_mut(index)) {
            (Some(new), Some(line)) => *line = new,
            _ => drop(lines.remove(index)),
        }
        let text = lines.join("\n") + "\n";
        Change { kind, what: what.to_owned(), line: index + 1, says_nothing: false, text }
    }

    /// Each cell taken out, emptied, renamed, and with another one beside it.
    fn cells(&self, index: usize, line: &str, changes: &mut Vec<Change>) {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').collect();
        for (at, cell) in cells.iter().enumerate() {
            let with = |new: &[&str]| {
                let mut cells = cells.clone();
                cells.splice(at..=at, new.iter().copied());
                format!("|{}|", cells.join("|"))
            };
            let edits = [
                ("cell taken out", with(&[])),
                ("cell emptied", with(&["  "])),
                ("cell renamed", with(&[" Velvet "])),
                ("cell changed", with(&[&format!(" Un{} ", cell.trim())])),
                ("cell put in", with(&[cell, " Velvet "])),
                ("cell struck through", with(&[&format!(" ~~{}~~ ", cell.trim())])),
            ];
            let real = edits.into_iter().filter(|(_, new)| new.replace(' ', "") != line.replace(' ', ""));
            changes.extend(real.map(|(kind, new)| self.with(index, Some(&new), kind, line)));
        }
        for (kind, new) in [
            ("pipe in front taken out", line.trim_start().strip_prefix('|')),
            ("last pipe taken out", line.trim_end().strip_suffix('|')),
        ] {
            changes.extend(new.map(|new| self.with(index, Some(new), kind, line)));
        }
    }

    /// Each word of a heading, a list or HTML renamed.
    fn words(&self, index: usize, line: &str) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut start = 0;
        for word in line.split(|sign: char| !sign.is_alphanumeric()) {
            let at = start;
            start +=
                word.len() + line.get(at + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            if !word.is_empty() {
                let new = format!("{}Velvet{}", &line[..at], &line[at + word.len()..]);
                changes.push(self.with(index, Some(&new), "word renamed", line));
            }
        }
        changes
    }

    /// Each run of lines without a blank one taken out.
    fn blocks(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut start = 0;
        for end in (0..=self.lines.len()).filter(|end| self.lines.get(*end).is_none_or(|line| line.trim().is_empty())) {
            if end > start {
                let mut lines = self.lines.clone();
                let block: Vec<&str> = lines.drain(start..end).collect();
                let says_nothing = block.iter().all(|line| is_rule(line));
                let text = lines.join("\n") + "\n";
                changes.push(Change {
                    kind: "block taken out",
                    what: block[0].to_owned(),
                    line: start + 1,
                    says_nothing,
                    text,
                });
            }
            start = end + 1;
        }
        changes
    }
}
