//! The rules.

mod at_least_one;
mod deprecated_card;
mod exposed_secret;
mod first_300;
mod helper_inputs;
mod missing_input;
mod renamed_card;
mod stale_version;
mod unconditional;
mod unhandled;
mod unknown_card;
mod unknown_choice;
mod unknown_field;

use super::rule::Rule;

/// Every rule.
pub static ALL: &[&Rule] = &[
    &unknown_card::RULE,
    &unknown_field::RULE,
    &unknown_choice::RULE,
    &missing_input::RULE,
    &at_least_one::RULE,
    &helper_inputs::RULE,
    &first_300::RULE,
    &unhandled::RULE,
    &unconditional::RULE,
    &exposed_secret::RULE,
    &stale_version::RULE,
    &renamed_card::RULE,
    &deprecated_card::RULE,
];
