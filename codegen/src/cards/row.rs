//! Which cell of a row belongs to which column, even if cells or pipes are missing.

use super::cell;
use super::inline;
use super::lines::Text;
use super::table::{self, Cell, Row};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Label,
    Description,
    Type,
    Required,
    Other,
}

/// The columns of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) roles: Vec<Role>,
    /// The columns whose role another one has already, by their index. They are read as columns of no role.
    pub(super) repeated: Vec<usize>,
}

/// The usual names of the columns that a table needs.
pub(super) const HEADERS: [&str; 4] = ["Field", "Description", "Type", "Required"];

impl Columns {
    /// Reads a header. Returns none if it lacks a column of labels or of types.
    pub(super) fn of(header: &Row) -> Option<Self> {
        let mut columns = Self { roles: Vec::new(), repeated: Vec::new() };
        for (index, cell) in header.cells.iter().enumerate() {
            let role = role(&cell.text);
            let is_repeated = role != Role::Other && columns.has(role);
            columns.repeated.extend(is_repeated.then_some(index));
            columns.roles.push(if is_repeated { Role::Other } else { role });
        }
        (columns.has(Role::Label) && columns.has(Role::Type)).then_some(columns)
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

fn role(header: &str) -> Role {
    let words = inline::words(header).0.to_ascii_lowercase();
    match words.trim_end_matches('?') {
        "field" | "fields" | "field name" | "name" | "label" | "parameter" | "parameters" | "property" => Role::Label,
        "input" | "inputs" | "output" | "outputs" | "option" | "options" => Role::Label,
        "definition" | "definitions" | "description" | "descriptions" | "details" | "meaning" => Role::Description,
        "type" | "types" | "data type" | "field type" => Role::Type,
        "required" | "mandatory" | "is required" => Role::Required,
        _ => Role::Other,
    }
}

/// The cells of a row by column.
#[derive(Debug, Default)]
pub(super) struct Aligned {
    pub(super) label: Option<Cell>,
    pub(super) description: Option<Cell>,
    pub(super) type_: Option<Cell>,
    pub(super) required: Option<Cell>,
    /// Cells of unknown columns, and those after the last column.
    pub(super) others: Vec<Cell>,
    /// What is wrong with the row.
    pub(super) faults: Vec<String>,
}

/// The only cell of a row that is not empty, if there is just one.
pub(super) fn only_cell(row: &Row) -> Option<&Cell> {
    let (first, others) = row.cells.split_first()?;
    others.iter().all(|cell| cell.text.is_empty()).then_some(first)
}

/// What is wrong with a row's pipes, tabs, and number of cells, compared to its header.
pub(super) fn faults(row: &Row, header: &Row) -> Vec<String> {
    let mut faults = Vec::new();
    if header.opened && !row.opened {
        faults.push("it does not start with a pipe".to_owned());
    }
    if header.closed && !row.closed {
        faults.push("it does not end with a pipe".to_owned());
    }
    if row.cells.len() != header.cells.len() {
        faults.push(format!("it has {} of {} cells", row.cells.len(), header.cells.len()));
    }
    if row.is_merged {
        faults.push("some of its cells are merged".to_owned());
    }
    if row.cells.iter().any(|cell| cell.text.contains('\t')) {
        faults.push("there is a tab in a cell".to_owned());
    }
    if row.cells.iter().any(|cell| cell.padded_by_tab) {
        faults.push("there is a tab next to a pipe".to_owned());
    }
    faults
}

/// Assigns each cell to its column.
pub(super) fn align(text: Text<'_>, row: &Row, header: &Row, columns: &Columns) -> Aligned {
    let mut aligned = Aligned { faults: faults(row, header), ..Aligned::default() };
    let mut cells = row.cells.clone();
    if !row.is_html && cells.len() < columns.roles.len() {
        split_at_tab(text, &mut cells);
    }
    if !row.is_html && cells.len() > columns.roles.len() {
        join_inline(text, &mut cells);
    }
    if !row.is_html && cells.len() > columns.roles.len() {
        join_middle(text, &mut cells, columns);
    }
    let mut missing = columns.roles.len().saturating_sub(cells.len());
    let mut cells = cells.into_iter().peekable();
    for (index, role) in columns.roles.iter().enumerate() {
        let next = columns.roles.get(index + 1);
        let skipped =
            cells.peek().is_some_and(|cell| missing > 0 && next.is_some_and(|next| skips(&cell.text, *role, *next)));
        if skipped {
            missing -= 1;
        } else {
            put(&mut aligned, *role, cells.next());
        }
    }
    aligned.others.extend(cells);
    aligned
}

/// Splits at a tab in place of a pipe: what follows it is a type or a mark.
fn split_at_tab(text: Text<'_>, cells: &mut Vec<Cell>) {
    let split = cells.iter().enumerate().find_map(|(index, cell)| {
        let (start, end) = (cell.span.start as usize, cell.span.end as usize);
        let at = text.get(start, end).rfind('\t')?;
        let word = text.get(start + at, end);
        let fits = cell::known_type(word).is_some() || cell::required(word).is_some();
        fits.then(|| (index, table::cell(text, start, start + at), table::cell(text, start + at, end)))
    });
    if let Some((index, left, right)) = split {
        cells.splice(index..=index, [left, right]);
    }
}

/// Joins cells that a pipe within code or a link splits: nobody starts code in one cell and ends it in the next.
fn join_inline(text: Text<'_>, cells: &mut Vec<Cell>) {
    let mut joined: Vec<Cell> = Vec::with_capacity(cells.len());
    let mut index = 0;
    while let Some(first) = cells.get(index) {
        let start = first.span.start as usize;
        let ends = cells.iter().skip(index).take(MAX_JOINED).map(|cell| cell.span.end as usize);
        let is_open = inline::is_open(text.of(first.span));
        let whole = ends.take_while(|_| is_open).position(|end| !inline::is_open(text.get(start, end)));
        let more = whole.unwrap_or(0);
        match cells.get(index + more).filter(|_| more > 0) {
            Some(last) => joined.push(table::cell(text, start, last.span.end as usize)),
            None => joined.push(first.clone()),
        }
        index += more + 1;
    }
    *cells = joined;
}

/// The most cells that code or a link can have been split into. More of them are no code.
const MAX_JOINED: usize = 16;

/// Joins a description that contains a pipe: the last cells are a type and a mark, so the cells in the middle are one text.
fn join_middle(text: Text<'_>, cells: &mut Vec<Cell>, columns: &Columns) {
    let Some(at) = columns.roles.iter().position(|role| *role == Role::Description) else { return };
    let behind = columns.roles.len() - at - 1;
    let last = cells.len().saturating_sub(behind + 1);
    let tail_fits =
        columns.roles.iter().skip(at + 1).zip(cells.iter().skip(last + 1)).all(|(role, cell)| fits(&cell.text, *role));
    let (Some(first_cell), Some(last_cell)) = (cells.get(at), cells.get(last)) else { return };
    if tail_fits && at < last {
        let joined = table::cell(text, first_cell.span.start as usize, last_cell.span.end as usize);
        cells.splice(at..=last, [joined]);
    }
}

fn fits(text: &str, role: Role) -> bool {
    match role {
        Role::Type => cell::known_type(text).is_some(),
        Role::Required => cell::required(text).is_some(),
        Role::Label | Role::Description | Role::Other => true,
    }
}

/// Whether a cell belongs to the next column: a mark in place of the type, or a type in place of the description.
fn skips(text: &str, role: Role, next: Role) -> bool {
    match role {
        Role::Type => !fits(text, Role::Type) && next == Role::Required && fits(text, next),
        Role::Description => next == Role::Type && fits(text, next),
        Role::Label | Role::Required | Role::Other => false,
    }
}

fn put(aligned: &mut Aligned, role: Role, cell: Option<Cell>) {
    match role {
        Role::Label => aligned.label = cell,
        Role::Description => aligned.description = cell,
        Role::Type => aligned.type_ = cell,
        Role::Required => aligned.required = cell,
        Role::Other => aligned.others.extend(cell),
    }
}
