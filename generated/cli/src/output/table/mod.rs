//! Tables for people: well-chosen columns of a list, and the fields of one object.

pub(crate) mod cells;
pub(crate) mod columns;
pub(crate) mod list;
pub(crate) mod ranks;
pub(crate) mod record;

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, Width};

/// The space between two columns.
pub(crate) const GAP: usize = 2;

/// How a table looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// The width of the terminal.
    pub(crate) width: usize,
    /// Whether there are colors.
    pub(crate) has_colors: bool,
}

impl Look {
    /// Text that steps back behind the data.
    pub(crate) fn dim(self, text: &str) -> String {
        if self.has_colors && !text.is_empty() { format!("\u{1b}[2m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A heading.
    pub(crate) fn bold(self, text: &str) -> String {
        if self.has_colors { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// A table without lines, whose columns have these widths. Numbers stand at the right.
fn table(widths: &[usize], is_number: &[bool], rows: impl IntoIterator<Item = Vec<String>>) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    for row in rows {
        table.add_row(row);
    }
    table.discover_columns();
    let last = widths.len().saturating_sub(1);
    for (index, width) in widths.iter().enumerate() {
        let Some(column) = table.column_mut(index) else { continue };
        let gap = if index == last { 0 } else { GAP };
        column.set_padding((0, u16::try_from(gap).unwrap_or_default()));
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(u16::try_from(width + gap).unwrap_or(u16::MAX))));
        if is_number.get(index).copied().unwrap_or_default() {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}
