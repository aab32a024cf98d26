//! What is read of a file.

use super::export::Export;
use super::problem::Problem;

/// What a file contains, as far as it is understood.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    /// The flows with their cards.
    pub export: Export<'a>,
    /// What is wrong, and what is not understood, by its place.
    pub problems: Vec<Problem>,
}
