//! Tables of computed blocks.

use crate::emit::docs::escape::{Md, md};

/// What stands in place of a table without rows.
pub(in crate::emit::docs) const NOTHING: &str = "*There are none.*";

/// A table. Columns in which no row has anything are left out.
pub(in crate::emit::docs::guides) fn table(header: &[Md], rows: &[Vec<Md>]) -> Md {
    if rows.is_empty() {
        return md!("{}", NOTHING);
    }
    let is_filled = |column: &usize| rows.iter().any(|row| row.get(*column).is_some_and(|cell| !cell.is_empty()));
    let columns: Vec<usize> = (0..header.len()).filter(is_filled).collect();
    if columns.is_empty() {
        return Md::default();
    }
    let line = |cells: &[Md]| {
        let cells = columns.iter().map(|column| cells.get(*column).cloned().unwrap_or_default().0);
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("|{}", "---|".repeat(columns.len()));
    let lines = [line(header), rule].into_iter().chain(rows.iter().map(|row| line(row)));
    Md(lines.collect::<Vec<_>>().join("\n"))
}

/// A table whose columns have these names.
pub(super) fn named<const N: usize>(header: [&'static str; N], rows: impl IntoIterator<Item = [Md; N]>) -> Md {
    let rows: Vec<Vec<Md>> = rows.into_iter().map(Vec::from).collect();
    table(&header.map(|name| md!("{}", name)), &rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_only_columns_with_something_in_them() {
        let cell = |text: &str| Md(text.to_owned());
        assert_eq!(
            named(["A", "B", "C"], [[cell("1"), cell(""), cell("3")], [cell(""), cell(""), cell("6")]]).0,
            "| A | C |\n|---|---|\n| 1 | 3 |\n|  | 6 |"
        );
        assert_eq!(named(["A"], []).0, NOTHING);
    }
}
