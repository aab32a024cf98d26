//! Which columns a table has, and how wide they are.

use kandji_client::operations::{SchemaInfo, SchemaKind};
use serde_json::Value;

use super::ranks::{self, Rank};
use super::{GAP, cells};
use crate::output::clean;
use crate::output::fields::path::{Found, Path};
use crate::output::fields::schema;

/// The most columns that are chosen. More are a riddle; `--fields` has as many as are wanted.
const MOST: usize = 12;

/// How many rows there must be for what they have in common to be of little interest.
const FEW: usize = 5;

/// How wide a column of text is before there is space left, on a wide terminal and on a narrow one.
const USUAL: usize = 28;
const USUAL_WHERE_NARROW: usize = 14;

/// How narrow a column of text can become.
const NARROWEST: usize = 8;

/// A column of a table.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) path: Path,
    pub(crate) width: usize,
    pub(crate) is_number: bool,
    rank: Rank,
}

impl Column {
    /// The header, which is what `--fields` takes.
    pub(crate) fn title(&self) -> String {
        match self.path.0.is_empty() {
            true => "value".to_owned(),
            false => clean::line(&self.path.to_string()).into_owned(),
        }
    }

    /// The text in a row.
    pub(crate) fn cell(&self, row: &Value) -> String {
        cells::line(&self.path.of(row))
    }
}

/// The columns of a list, and how many fields there are.
#[derive(Clone, Debug)]
pub(crate) struct Columns {
    pub(crate) shown: Vec<Column>,
    pub(crate) known: usize,
}

/// Chooses columns for rows: the most telling ones that fit the width.
pub(crate) fn chosen(schema: &'static SchemaInfo, key: Option<&str>, rows: &[Value], width: usize) -> Columns {
    let candidates = candidates(schema, key, rows);
    let known = candidates.len();
    let mut left = width + GAP;
    let mut shown: Vec<Column> = Vec::new();
    // What says something of each row comes before what says the same of all, or nothing of most.
    let measured = candidates.into_iter().map(|column| measured(column, rows));
    let (telling, others): (Vec<_>, Vec<_>) =
        measured.filter(|(_, content)| *content != Content::Nothing || known == 1).partition(|(column, content)| {
            *content == Content::Telling || column.rank <= Rank::Platform || rows.len() < FEW
        });
    for (mut column, _) in telling.into_iter().chain(others) {
        let is_first = shown.is_empty();
        if shown.len() >= MOST || (column.rank >= Rank::Several && shown.len() > 3) {
            continue;
        }
        let usual = match column.rank {
            Rank::Key | Rank::Id | Rank::Time | Rank::Serial => column.width,
            _ if is_first => column.width.min((width / 4).clamp(USUAL_WHERE_NARROW, USUAL)),
            _ => column.width.min((width / 5).clamp(USUAL_WHERE_NARROW, USUAL)),
        };
        let least = usual.max(cells::width(&column.title()));
        if least + GAP <= left || is_first {
            left = left.saturating_sub(least + GAP);
            column.width = least.min(width.max(NARROWEST));
            shown.push(column);
        }
    }
    shown.sort_by_key(|column| matches!(column.rank, Rank::Key | Rank::Id | Rank::Secret));
    widen(&mut shown, left, rows);
    Columns { shown, known }
}

/// Columns that are wanted: all of them are shown, and the widest give way if the terminal is too narrow.
pub(crate) fn wanted(paths: &[Path], rows: &[Value], width: usize) -> Columns {
    let columns = paths.iter().map(|path| Column { path: path.clone(), width: 0, is_number: false, rank: Rank::Other });
    let mut shown: Vec<Column> = columns.map(|column| measured(column, rows).0).collect();
    shown.iter_mut().for_each(|column| column.width = column.width.max(cells::width(&column.title())));
    let total = |shown: &[Column]| shown.iter().map(|column| column.width + GAP).sum::<usize>();
    while total(&shown) > width + GAP {
        let Some(widest) = shown.iter_mut().max_by_key(|column| column.width).filter(|one| one.width > NARROWEST)
        else {
            break;
        };
        widest.width -= 1;
    }
    let known = shown.len();
    Columns { shown, known }
}

/// Paths in the order of what they tell.
pub(crate) fn ordered(schema: &'static SchemaInfo, key: Option<&str>, mut paths: Vec<Path>) -> Vec<Path> {
    let own = own_words(schema, key);
    paths.sort_by_key(|path| {
        let rank = |length: usize| {
            let part = Path(path.0[..length].to_vec());
            let found = schema::at(schema, &part).ok().flatten();
            part.0.last().map(|name| (ranks::rank(name, found, if length == 1 { &own } else { &[] }), part.0.clone()))
        };
        (1..=path.0.len()).map(rank).collect::<Vec<_>>()
    });
    paths
}

fn candidates(schema: &'static SchemaInfo, key: Option<&str>, rows: &[Value]) -> Vec<Column> {
    let own = own_words(schema, key);
    let mut columns: Vec<Column> = Vec::new();
    for field in schema::fields(schema) {
        let rank = ranks::rank(field.name, Some(&field.schema), &own);
        let is_number = matches!(field.schema.kind, SchemaKind::Integer | SchemaKind::Number);
        columns.push(Column { path: Path(vec![field.name.to_owned()]), width: 0, is_number, rank });
    }
    // The API may send more than the specification knows.
    for name in rows.iter().filter_map(Value::as_object).flat_map(|fields| fields.keys()) {
        if columns.len() < 1000 && !columns.iter().any(|column| column.path.0 == [name.as_str()]) {
            let rank = ranks::rank(name, None, &own);
            columns.push(Column { path: Path(vec![name.clone()]), width: 0, is_number: false, rank });
        }
    }
    if columns.is_empty() {
        columns.push(Column { path: Path(Vec::new()), width: 0, is_number: false, rank: Rank::Name });
    }
    let has_name = columns.iter().any(|column| column.rank <= Rank::Serial);
    for column in columns.iter_mut().filter(|column| key.is_some_and(|key| column.path.0 == [key])) {
        // Without a name, the key is what the thing is called, unless it is a mere `id`.
        column.rank = match has_name || key == Some("id") {
            true => Rank::Key,
            false => Rank::Name,
        };
    }
    columns.sort_by_key(|column| (column.rank, column.path.0.iter().map(String::len).sum::<usize>()));
    columns
}

/// The words for the things in a list: `device_name` is the name of a `Device`, whose key is `device_id`.
fn own_words(schema: &'static SchemaInfo, key: Option<&str>) -> Vec<String> {
    let names = schema::records(schema).into_iter().map(|record| record.name).chain(key);
    names.flat_map(ranks::words).collect()
}

/// What the cells of a column say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// Nothing.
    Nothing,
    /// The same in each row, or something in few of them.
    Little,
    /// Something.
    Telling,
}

/// A column as wide as its widest cell, and what its cells say.
fn measured(mut column: Column, rows: &[Value]) -> (Column, Content) {
    let (mut said, mut first, mut is_same) = (0, None, true);
    for row in rows {
        let cell = column.cell(row);
        said += usize::from(cell != cells::NOTHING);
        column.width = column.width.max(cells::width(&cell));
        column.is_number |= matches!(column.path.of(row), Found::One(Value::Number(_)));
        is_same &= *first.get_or_insert_with(|| cell.clone()) == cell;
    }
    let content = match said {
        0 => Content::Nothing,
        _ if is_same || said * 3 < rows.len() => Content::Little,
        _ => Content::Telling,
    };
    (column, content)
}

/// Gives the space that is left to the columns whose cells are cut, the first ones first.
fn widen(shown: &mut [Column], mut left: usize, rows: &[Value]) {
    for column in shown {
        let full = measured(Column { width: 0, ..column.clone() }, rows).0.width;
        let more = full.saturating_sub(column.width).min(left);
        column.width += more;
        left -= more;
    }
}
