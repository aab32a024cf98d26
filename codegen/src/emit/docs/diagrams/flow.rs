//! Draws a flow: a box for each step, from top to bottom.

use super::svg::{Drawing, WIDTH, wrapped};
use crate::diagrams::{End, Flow, Requested, Step};
use crate::model::Api;

const MARGIN: u32 = 10;
const PADDING: u32 = 12;
const LINE: u32 = 20;
/// Between two boxes: room for an arrow.
const GAP: u32 = 26;
/// Characters of a line, as wide as the widest fonts are.
const TEXT: usize = 44;
const CODE: usize = 44;
/// Room for the arrow of a repeated step.
const LOOP: u32 = 22;

/// The drawing of a flow.
pub(super) fn draw(flow: &Flow, api: &Api) -> String {
    let mut drawing = Drawing::default();
    let mut y = MARGIN;
    for (index, step) in flow.steps.iter().enumerate() {
        if index > 0 {
            arrow_down(&mut drawing, y - GAP, y);
        }
        let request = step.request.as_ref().map(|request| written(request, api));
        y = self::step(&mut drawing, &format!("{}. {}", index + 1, step.who), step, request.as_deref(), y) + GAP;
    }
    for (index, end) in flow.ends.iter().enumerate() {
        if index == 0 {
            arrow_down(&mut drawing, y - GAP, y);
        }
        y = self::end(&mut drawing, end, y) + MARGIN;
    }
    drawing.finish(&flow.title, &story(flow, api))
}

/// The flow in words.
fn story(flow: &Flow, api: &Api) -> String {
    let steps = flow.steps.iter().enumerate().map(|(index, step)| {
        let Step { who, text, request, until } = step;
        let request = request.as_ref().map(|request| format!(" {}", written(request, api))).unwrap_or_default();
        let until = until.as_ref().map(|until| format!(" Repeat until {until}.")).unwrap_or_default();
        format!("{}. {who}: {text}{request}{until}", index + 1)
    });
    let ends = flow.ends.iter().map(|end| format!("{}: {}", if end.is_good { "Done" } else { "Failed" }, end.text));
    steps.chain(ends).collect::<Vec<_>>().join(" ")
}

/// The method and path of a request.
fn written(request: &Requested, api: &Api) -> String {
    match request {
        Requested::Written(text) => text.clone(),
        Requested::Operation(id, _) => match api.operation(id) {
            Some(operation) => format!("{} {}", operation.method.as_str(), operation.path.as_str()),
            None => id.clone(),
        },
    }
}

/// Draws a step at a height, and returns where it ends.
fn step(drawing: &mut Drawing, title: &str, step: &Step, request: Option<&str>, y: u32) -> u32 {
    let width = WIDTH - 2 * MARGIN - if step.until.is_some() { LOOP } else { 0 };
    let narrower = if step.until.is_some() { 4 } else { 0 };
    let mut lines: Vec<(&'static str, String)> = Vec::new();
    let mut add = |class, text: &str, most: usize| {
        lines.extend(wrapped(text, most - narrower).into_iter().map(|line| (class, line)));
    };
    add("who", title, TEXT);
    add("", &step.text, TEXT);
    add("code", request.unwrap_or_default(), CODE);
    if let Some(until) = &step.until {
        add("note", &format!("Repeat until {until}."), TEXT);
    }
    let bottom = boxed(drawing, "box", width, &lines, y);
    if step.until.is_some() {
        let (x, top, low) = (MARGIN + width, y + 14, bottom - 14);
        let (out, back) = (x + LOOP - 4, x + 2);
        drawing.arrow(
            false,
            &format!(
                "M{x} {low}H{}Q{out} {low} {out} {}V{}Q{out} {top} {} {top}H{}",
                out - 8,
                low - 8,
                top + 8,
                out - 8,
                x + 6
            ),
            &format!("M{back} {top}l8 -5v10z"),
        );
    }
    bottom
}

fn end(drawing: &mut Drawing, end: &End, y: u32) -> u32 {
    let (class, mark) = if end.is_good { ("good", "✓") } else { ("bad", "✗") };
    let lines: Vec<_> = wrapped(&format!("{mark} {}", end.text), TEXT).into_iter().map(|line| ("", line)).collect();
    boxed(drawing, class, WIDTH - 2 * MARGIN, &lines, y)
}

fn boxed(drawing: &mut Drawing, class: &'static str, width: u32, lines: &[(&'static str, String)], y: u32) -> u32 {
    let count = u32::try_from(lines.len()).unwrap_or(u32::MAX / LINE / 2);
    let height = count.saturating_mul(LINE).saturating_add(PADDING);
    drawing.rectangle(class, (MARGIN, y), (width, height));
    let mut base = y + PADDING / 2 + 15;
    for (class, line) in lines {
        drawing.text(class, (MARGIN + PADDING, base), line);
        base = base.saturating_add(LINE);
    }
    y.saturating_add(height)
}

fn arrow_down(drawing: &mut Drawing, from: u32, to: u32) {
    let x = WIDTH / 2;
    drawing.arrow(false, &format!("M{x} {from}V{}", to - 8), &format!("M{x} {to}l-5 -9h10z"));
}
