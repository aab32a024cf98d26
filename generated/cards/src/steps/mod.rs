//! The cards of a flow that the catalogue knows, in the order in which they run, each with what the flow fills in.
//!
//! A [`Step`] is what a run needs: the card, an invocation with everything that the flow fills in itself, and the inputs that
//! it maps from other cards, which somebody has to give.

mod recognize;
mod step;

pub use recognize::{Recognized, is_of_connector, recognize};
pub use step::{Step, steps};
