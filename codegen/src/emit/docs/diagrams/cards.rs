//! Draws which card calls which operation: cards on the left, operations on the right.

use std::collections::BTreeMap;

use super::svg::{Drawing, WIDTH, wrapped};
use crate::emit::docs::input::Input;
use crate::emit::docs::sitemap::operation_title;
use crate::model::OperationRole;

/// The height of a row, which has room for two lines.
const ROW: u32 = 44;
const LINE: u32 = 16;
const TOP: u32 = 36;
const LEFT: u32 = 8;
/// Where the lines between the columns begin and end.
const FROM: u32 = 164;
const TO: u32 = 228;
/// Characters of a line.
const TEXT: usize = 20;

/// The drawing. Solid lines lead to what a card does, dashed ones to what it looks up.
pub(super) fn draw(input: Input<'_>) -> String {
    let columns = Columns::of(input);
    let mut drawing = Drawing::default();
    drawing.text("who", (LEFT, 22), "Card");
    drawing.text("who", (TO + 10, 22), "Operation");
    let Columns { cards, operations, calls } = &columns;
    for &(card, operation, is_lookup) in calls {
        let (from, to) = (middle(card), middle(operation));
        let bend = (FROM + TO) / 2;
        let path = format!("M{FROM} {from}C{bend} {from} {bend} {to} {} {to}", TO - 6);
        drawing.arrow(is_lookup, &path, &format!("M{TO} {to}l-8 -4v8z"));
    }
    for (column, x) in [(cards, LEFT), (operations, TO + 6)] {
        for (row, title) in column.iter().enumerate() {
            label(&mut drawing, title, x, middle(row));
        }
    }
    drawing.finish("Which card calls what", &columns.story())
}

/// The middle of a row.
fn middle(row: usize) -> u32 {
    let row = u32::try_from(row).unwrap_or(u32::MAX / ROW / 2);
    TOP + row.saturating_mul(ROW).saturating_add(ROW / 2)
}

fn label(drawing: &mut Drawing, title: &str, x: u32, middle: u32) {
    let width = WIDTH - TO - 14;
    drawing.rectangle("box", (x, middle - ROW / 2 + 3), (width.max(FROM - LEFT), ROW - 6));
    let mut lines = wrapped(title, TEXT);
    if lines.len() > 2 {
        lines.truncate(2);
        lines.iter_mut().last().into_iter().for_each(|line| line.push('…'));
    }
    let count = u32::try_from(lines.len()).unwrap_or(2);
    let mut base = middle + 5 - (count.saturating_sub(1)) * LINE / 2;
    for line in &lines {
        drawing.text("small", (x + 7, base), line);
        base += LINE;
    }
}

/// The titles of both columns, and the lines between them: rows, and whether it is a lookup.
struct Columns<'a> {
    cards: Vec<&'a str>,
    operations: Vec<&'a str>,
    calls: Vec<(usize, usize, bool)>,
}

impl<'a> Columns<'a> {
    /// Operations stand where their cards are on average, so that few lines cross.
    fn of(input: Input<'a>) -> Self {
        let cards: Vec<_> = input.cards.iter().filter(|bound| !bound.operations.is_empty()).collect();
        let mut rows: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (row, bound) in cards.iter().enumerate() {
            for call in &bound.operations {
                rows.entry(&call.operation_id).or_default().push(row);
            }
        }
        let mut order: Vec<&str> = rows.keys().copied().collect();
        // The mean row in thousandths.
        order.sort_by_key(|id| rows.get(id).map(|rows| rows.iter().sum::<usize>() * 1000 / rows.len().max(1)));
        let row_of: BTreeMap<&str, usize> = order.iter().enumerate().map(|(row, id)| (*id, row)).collect();
        let calls = cards.iter().enumerate().flat_map(|(card, bound)| {
            let row_of = &row_of;
            bound.operations.iter().filter_map(move |call| {
                let operation = row_of.get(call.operation_id.as_str())?;
                Some((card, *operation, call.role == OperationRole::Lookup))
            })
        });
        Self {
            calls: calls.collect(),
            cards: cards.iter().map(|bound| bound.card.title.as_str()).collect(),
            operations: order.iter().map(|id| input.api.operation(id).map_or(*id, operation_title)).collect(),
        }
    }

    fn story(&self) -> String {
        let calls = self.calls.iter().filter_map(|&(card, operation, is_lookup)| {
            let verb = if is_lookup { "looks up" } else { "calls" };
            Some(format!("{} {verb}: {}.", self.cards.get(card)?, self.operations.get(operation)?))
        });
        calls.collect::<Vec<_>>().join(" ")
    }
}
