//! Mistakes that people make in a card document, seeded one at a time into the project's own.

use crate::mutant::{Fault, Mutant};

/// A table row that is a field.
struct Row {
    line: usize,
    card: String,
    /// The first letter of the section's heading: options, inputs, outputs.
    section: char,
    cells: Vec<String>,
}

impl Row {
    fn name(&self) -> String {
        format!("{}: {}", self.card, self.cells[0])
    }
}

/// The lines of the document, and its rows.
pub(crate) struct Document {
    lines: Vec<String>,
    rows: Vec<Row>,
}

impl Document {
    pub(crate) fn new(text: &str) -> Self {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let (mut card, mut section, mut rows) = (String::new(), ' ', Vec::new());
        for (line, text) in lines.iter().enumerate() {
            if let Some(title) = text.strip_prefix("### ") {
                title.clone_into(&mut card);
            } else if let Some(heading) = text.strip_prefix("**") {
                section = heading.chars().next().unwrap_or(' ');
            } else if text.starts_with("| ") && !text.starts_with("| Field |") && !text.starts_with("| **") {
                let cells: Vec<String> = text.trim_matches(['|', ' ']).split(" | ").map(str::to_owned).collect();
                if cells.len() > 2 {
                    rows.push(Row { line, card: card.clone(), section, cells });
                }
            }
        }
        Self { lines, rows }
    }

    /// The document with a line replaced or removed.
    fn with(&self, line: usize, new: Option<&str>) -> Fault {
        let mut lines: Vec<&str> = self.lines.iter().map(String::as_str).collect();
        match new {
            Some(new) => lines[line] = new,
            None => drop(lines.remove(line)),
        }
        Fault::Cards(lines.join("\n") + "\n")
    }

    /// One mutant for each row in which a cell can be changed.
    fn cells(&self, kind: &'static str, column: usize, change: impl Fn(&Row, usize) -> Option<String>) -> Vec<Mutant> {
        let of_row = |(index, row): (usize, &Row)| {
            let mut cells = row.cells.clone();
            let new = change(row, index)?;
            let what = format!("{}: `{}` becomes `{new}`", row.name(), cells.get(column)?);
            *cells.get_mut(column)? = new;
            Some(Mutant { kind, what, fault: self.with(row.line, Some(&format!("| {} |", cells.join(" | ")))) })
        };
        self.rows.iter().enumerate().filter_map(of_row).collect()
    }

    fn rows(&self, kind: &'static str, change: impl Fn(&Row, &str) -> Option<Option<String>>) -> Vec<Mutant> {
        let of_row = |row: &Row| {
            let new = change(row, &self.lines[row.line])?;
            Some(Mutant { kind, what: row.name(), fault: self.with(row.line, new.as_deref()) })
        };
        self.rows.iter().filter_map(of_row).collect()
    }

    /// Every fault of every kind.
    pub(crate) fn mutants(&self) -> Vec<Vec<Mutant>> {
        vec![
            self.cells("field renamed", 0, |_, _| Some("Shelf Position".to_owned())),
            self.cells("field renamed in part", 0, rename_a_word),
            self.cells("type changed", 2, other_type),
            self.cells("required flipped", 3, |row, _| {
                (row.section != 'O' || row.cells.len() > 3).then(|| flipped(&row.cells[3]))
            }),
            self.cells("type unknown", 2, |_, _| Some("Blob".to_owned())),
            self.cells("description of another field", 1, |row, index| self.neighbour(row, index)),
            self.rows("row dropped", |_, _| Some(None)),
            self.rows("pipe missing", |_, line| Some(line.strip_suffix('|').map(str::to_owned))),
            self.rows("cell missing", |row, _| Some(Some(format!("| {} | {} |", row.cells[0], row.cells[1])))),
            self.rows("choice renamed", |_, line| {
                line.contains("<li>").then(|| Some(line.replacen("<li>", "<li>Un", 1)))
            }),
            self.rows("condition of no choice", |_, line| {
                line.contains("when **").then(|| Some(line.replacen("when **", "when **Every ", 1)))
            }),
            self.rows("list tag open", |_, line| {
                line.contains("</li>").then(|| Some(line.replacen("</li>", "</li", 1)))
            }),
            self.headings("card renamed", |title| Some(format!("### Polish {title}"))),
            self.headings("card heading lost", |_| None),
            self.descriptions(),
            self.index("index entry lost", |_| None),
            self.index("index link dead", |line| Some(line.replace("(#", "(#Old-"))),
        ]
    }

    /// The description of the next field of the same table that has another one.
    fn neighbour(&self, row: &Row, index: usize) -> Option<String> {
        let table = |other: &&Row| other.card == row.card && other.section == row.section;
        let others =
            self.rows.iter().skip(index + 1).take_while(table).chain(self.rows.iter().take(index).filter(table));
        let own = |text: &str| text.split('<').next().unwrap_or("").trim().to_owned();
        let mut differing = others.filter(|other| own(&other.cells[1]) != own(&row.cells[1]));
        differing.next().map(|other| row.cells[1].replacen(&own(&row.cells[1]), &own(&other.cells[1]), 1))
    }

    fn headings(&self, kind: &'static str, change: impl Fn(&str) -> Option<String>) -> Vec<Mutant> {
        let titles = self.lines.iter().enumerate().filter_map(|(line, text)| Some((line, text.strip_prefix("### ")?)));
        let mutant = |(line, title): (usize, &str)| {
            let fault = self.with(line, change(title).as_deref());
            Mutant { kind, what: title.to_owned(), fault }
        };
        titles.map(mutant).collect()
    }

    /// Each card with the description of the next one.
    fn descriptions(&self) -> Vec<Mutant> {
        let titles: Vec<usize> =
            self.lines.iter().enumerate().filter(|(_, text)| text.starts_with("### ")).map(|(line, _)| line).collect();
        let mutant = |pair: &[usize]| {
            let what = self.lines[pair[0]].clone();
            Mutant {
                kind: "description of another card",
                what,
                fault: self.with(pair[0] + 2, Some(&self.lines[pair[1] + 2])),
            }
        };
        titles.windows(2).map(mutant).collect()
    }

    fn index(&self, kind: &'static str, change: impl Fn(&str) -> Option<String>) -> Vec<Mutant> {
        let entries = self.lines.iter().enumerate().filter(|(_, text)| text.starts_with("* ["));
        let mutant = |(line, text): (usize, &String)| Mutant {
            kind,
            what: text.clone(),
            fault: self.with(line, change(text).as_deref()),
        };
        entries.map(mutant).collect()
    }
}

/// Another first or last word.
fn rename_a_word(row: &Row, index: usize) -> Option<String> {
    let mut words: Vec<&str> = row.cells[0].split(' ').collect();
    let at = if index.is_multiple_of(2) { 0 } else { words.len() - 1 };
    words[at] = "Velvet";
    (words.len() > 1).then(|| words.join(" "))
}

/// A type that has none of the values of the present one.
fn other_type(row: &Row, _: usize) -> Option<String> {
    let other = match row.cells[2].as_str() {
        "String" | "Date" | "Object" => "Boolean",
        "List" | "Dropdown" => "Number",
        "Number" | "Boolean" => "Object",
        _ => return None,
    };
    Some(other.to_owned())
}

fn flipped(mark: &str) -> String {
    if mark.starts_with("TRUE") { "FALSE" } else { "TRUE" }.to_owned()
}
