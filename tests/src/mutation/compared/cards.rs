//! The mutations of a card document, which is Markdown: its lines and the cells of its tables.

use super::mutation::{Done, Mutation};

/// The most mutations of a line.
const OF_A_LINE: usize = 8;

/// A card document.
pub(super) struct Cards {
    lines: Vec<String>,
    /// The lines that mean something, as numbers of lines.
    meant: Vec<usize>,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    /// Everything before the first card: text about the document, and a list of links.
    Start,
    /// The title of a card.
    Title,
    /// The title of a table.
    Section,
    /// A row of a table that is a field.
    Field,
    /// A row of a table above the fields.
    Head,
    /// A blank line or a rule.
    Blank,
    /// Text.
    Text,
}

impl Cards {
    pub(super) fn new(text: &str) -> Self {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut cards = Self { lines, meant: Vec::new() };
        // What is above the first card says nothing of a card, and a blank line nothing at all.
        cards.meant =
            (0..cards.lines.len()).filter(|it| !matches!(cards.line(*it), Line::Start | Line::Blank)).collect();
        cards
    }

    pub(super) fn counts(&self) -> [usize; 2] {
        [self.lines.len(), self.meant.len()]
    }

    fn text(&self, number: usize) -> &str {
        self.lines.get(number).map_or("", String::as_str)
    }

    fn line(&self, number: usize) -> Line {
        let text = self.text(number);
        let is_start = self.lines.iter().take(number + 1).all(|line| !line.starts_with("### "));
        match text {
            _ if is_start => Line::Start,
            text if text.trim().is_empty() || text.trim_matches('-').is_empty() => Line::Blank,
            text if text.starts_with("### ") => Line::Title,
            text if text.starts_with("#### ") || text.starts_with("**") && text.trim_end().ends_with("**") => {
                Line::Section
            }
            text if text.starts_with('|') && (self.is_rule(number) || self.is_rule(number + 1)) => Line::Head,
            text if text.starts_with('|') => Line::Field,
            _ => Line::Text,
        }
    }

    /// Whether a line separates the head of a table from its rows.
    fn is_rule(&self, number: usize) -> bool {
        let text = self.text(number);
        text.starts_with('|') && text.chars().all(|character| matches!(character, '|' | '-' | ':' | ' '))
    }

    pub(super) fn mutations(&self) -> Vec<Mutation> {
        self.meant.iter().flat_map(|line| self.of_line(*line)).collect()
    }

    /// Removed, longer, and each cell with another value: that of the next field, none, and one without its first choice.
    fn of_line(&self, number: usize) -> Vec<Mutation> {
        let text = self.text(number);
        let mut new: Vec<Vec<String>> = Vec::new();
        match self.line(number) {
            Line::Field => {
                new.push(Vec::new());
                new.extend(self.cells(number).into_iter().map(|line| vec![line]));
            }
            // Without it, the table is none.
            Line::Head => {}
            Line::Title => {
                new.extend([vec![format!("{text} x")], vec![format!("### Zoo {}", text.trim_start_matches("### "))]])
            }
            // A blank line keeps the numbers of the lines below.
            Line::Section => new.extend([vec![String::new()], vec![other_section(text)]]),
            Line::Text => new.extend([Vec::new(), vec![format!("{text} x")]]),
            Line::Start | Line::Blank => {}
        }
        let other = new.into_iter().filter(|lines| lines.as_slice() != [text]);
        other.take(OF_A_LINE).map(|lines| Mutation { place: number, done: Done::Lines(lines) }).collect()
    }

    fn cells(&self, number: usize) -> Vec<String> {
        let own = cells(self.text(number));
        let next = if self.line(number + 1) == Line::Field { cells(self.text(number + 1)) } else { Vec::new() };
        let with = |column: usize, cell: String| {
            let mut cells = own.clone();
            cells.get_mut(column).into_iter().for_each(|place| place.clone_from(&cell));
            format!("| {} |", cells.join(" | "))
        };
        let of_cell = |(column, cell): (usize, &String)| {
            let longer = [format!("{cell} x")].into_iter().filter(|_| !is_mark(cell));
            let others = next.get(column).filter(|other| *other != cell).cloned();
            let flipped = is_mark(cell).then(|| if cell == "TRUE" { "FALSE" } else { "TRUE" }.to_owned());
            let fewer = without_choice(cell);
            let unconditional = cell.split_once("<br>").map(|(start, _)| start.to_owned());
            let new = longer.chain(others.filter(|_| column > 0)).chain(flipped).chain(fewer).chain(unconditional);
            new.map(|new| with(column, new)).collect::<Vec<_>>()
        };
        own.iter().enumerate().flat_map(of_cell).collect()
    }

    /// The mutations that show that a line is compared.
    pub(super) fn attempts(&self, line: usize) -> Vec<Mutation> {
        self.of_line(line)
    }

    /// Two fields of a table in the other order.
    pub(super) fn orders(&self) -> Vec<Mutation> {
        // A row of one cell is about the fields below it.
        let is_field = |number: usize| self.line(number) == Line::Field && cells(self.text(number)).len() > 1;
        let is_pair = |number: &usize| is_field(*number) && is_field(number + 1);
        let swapped = |number: usize| {
            let lines = vec![self.text(number + 1).to_owned(), self.text(number).to_owned()];
            Mutation { place: number, done: Done::Lines(lines) }
        };
        self.meant.iter().copied().filter(is_pair).map(swapped).collect()
    }

    pub(super) fn place(&self, mutation: &Mutation) -> String {
        format!("line {}: {}", mutation.place + 1, self.text(mutation.place))
    }

    /// The document with other lines in place of one, or of two where there are two.
    pub(super) fn written(&self, mutation: Option<&Mutation>) -> String {
        let mut lines = self.lines.clone();
        if let Some(Mutation { place, done: Done::Lines(new) }) = mutation {
            let end = place + new.len().max(1);
            lines.splice(*place..end.min(lines.len()), new.iter().cloned());
        }
        lines.join("\n") + "\n"
    }
}

/// The cells of a row. None of them has a bar in it.
fn cells(row: &str) -> Vec<String> {
    row.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
}

fn is_mark(cell: &str) -> bool {
    matches!(cell, "TRUE" | "FALSE")
}

/// A description without the first of its choices.
fn without_choice(cell: &str) -> Option<String> {
    let start = cell.find("<li>")?;
    let end = cell.get(start..)?.find("</li>")? + start + "</li>".len();
    Some(format!("{}{}", cell.get(..start)?, cell.get(end..)?))
}

fn other_section(title: &str) -> String {
    if title.contains("Input") { "**Outputs**".to_owned() } else { "**Inputs**".to_owned() }
}
