//! The kinds of changes of cards.

use crate::diagnostic::Code;
use crate::diff::declare::codes;

codes! {
    CARD_ADDED = "card-added", "A card was added.", "The catalogue gets a new entry.", "Use it where it helps.";
    CARD_REMOVED = "card-removed", "A card was removed.", "Flows that use it stop working.",
        "Check that the connector has really removed it.";
    CARD_FIELD_ADDED = "card-field-added", "A field of a card was added.",
        "A required input breaks flows that do not fill it in.",
        "Update the flows that use the card if it is a required input.";
    CARD_FIELD_REMOVED = "card-field-removed", "A field of a card was removed.",
        "Flows that use it stop working.", "Check that the connector no longer has it.";
    CARD_FIELD_CHANGED = "card-field-changed", "The type, the group or the required mark of a card's field changed.",
        "Flows that fill in or read the field may stop working.", "Check the flows that use the card.";
    CARD_CHOICES_CHANGED = "card-choices-changed", "The choices of a card's dropdown changed.",
        "Flows that selected a removed choice stop working.", "Check the flows that use the card.";
    CARD_TEXT_CHANGED = "card-text-changed", "The description of a card or a field changed.",
        "The new text may state a new condition, for example that one of several inputs is required.",
        "Compare the two descriptions, and add what is new to spec/action-cards.md.";
}
