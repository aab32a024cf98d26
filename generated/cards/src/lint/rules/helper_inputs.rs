//! `helper-inputs`: a helper flow does not take what streaming passes to it.

use crate::flow::{Flow, Severity, shown};
use crate::lint::context::Context;
use crate::lint::rule::{Report, Rule};

pub(super) static RULE: Rule = Rule::new(
    "helper-inputs",
    Severity::Error,
    [
        "A helper flow for streamed records lacks the input Record or State, or is no helper flow.",
        "Start it with the Helper Flow card, and add the inputs Record and State, both objects.",
    ],
    check,
);

/// What a streaming card passes to its helper flow.
const PASSED: [&str; 2] = ["Record", "State"];

fn check(context: &Context<'_, '_>, report: Report<'_>) {
    for call in &context.calls {
        let Some((flow, (_, input))) = call.called.and_then(|called| context.flow(called)).zip(context.call(*call))
        else {
            continue;
        };
        if context.is_of_connector(*call) {
            for missing in missing(flow) {
                report(format!("the helper flow {} {missing}", shown(flow.name)), input.span);
            }
        }
    }
}

/// What a helper flow lacks, in words.
fn missing(flow: &Flow<'_>) -> Vec<String> {
    let Some(start) = flow.helper_start() else { return vec!["does not start as a helper flow".to_owned()] };
    let has = |name: &str| start.inputs.iter().chain(&start.outputs).any(|field| field.key == name);
    PASSED.iter().filter(|name| !has(name)).map(|name| format!("has no input {name}")).collect()
}
