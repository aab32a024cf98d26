//! Which input is mapped from which output.

use std::collections::BTreeMap;

use crate::flow::card::Card;
use crate::flow::field::Source;
use crate::flow::kinds;
use crate::flow::problem::Problems;
use crate::flow::span::Span;

/// A mapping as the file has it: ids, and the card that has the output.
#[derive(Clone, Copy, Debug)]
pub(in crate::flow) struct Pin<'a> {
    /// The index of the card with the output.
    pub(in crate::flow) from: usize,
    pub(in crate::flow) output: &'a str,
    pub(in crate::flow) to: &'a str,
    pub(in crate::flow) input: &'a str,
    pub(in crate::flow) span: Span,
}

/// Tells each input what it is mapped from.
pub(in crate::flow) fn connect(cards: &mut [Card<'_>], pins: &[Pin<'_>], problems: &mut Problems) {
    let ids: BTreeMap<&str, usize> = cards.iter().enumerate().map(|(index, card)| (card.id, index)).collect();
    for pin in pins {
        let outputs = cards.get(pin.from).map(|card| card.outputs.as_slice()).unwrap_or_default();
        let Some(output) = outputs.iter().position(|output| output.id == pin.output) else {
            problems.push(&kinds::DANGLING, "a field is mapped from an output that the card does not have", pin.span);
            continue;
        };
        let target = ids.get(pin.to).and_then(|index| cards.get_mut(*index));
        let inputs = target.map(|card| card.inputs.as_mut_slice()).unwrap_or_default();
        match inputs.iter_mut().find(|input| input.id == pin.input) {
            Some(input) => input.source = Some(Source { card: pin.from, output }),
            None => {
                problems.push(&kinds::DANGLING, "an output is mapped to a field that the flow does not have", pin.span)
            }
        }
    }
}
