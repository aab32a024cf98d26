//! The kinds of changes of cards, and how severe each is.
//!
//! A flow holds the cards, fields and choices that were there when it was built. So what such a flow relies on breaks it if
//! it goes away, gets another name, or asks for more; what is new breaks nothing. What only a person reads, such as the
//! spelling of a label, is information. What a description states, and what the API has for a field, cannot be judged without
//! reading, so it is a warning.

use crate::diagnostic::Code;
use crate::diff::declare::codes;

codes! {
    CARD_ADDED = "card-added", "A card was added.",
        "Flows can do more. The catalogue has one more entry.",
        "Use it where it helps.",
        "Information.";
    CARD_REMOVED = "card-removed", "A card was removed.",
        "Flows with the card stop working. A document can also have lost a card that the connector still has.",
        "Replace it in flows, after checking that the connector no longer has it.",
        "Breaking.";
    CARD_RENAMED = "card-renamed", "A card has another title.",
        "People look for it under the old one. Its page and its schema in the catalogue are named after the title.",
        "Use the new title, and the new names of its files.",
        "Breaking.";
    RESPELLED = "card-respelled", "A title, a label, a choice or a type is spelled in another way, and means the same.",
        "Keys and values stay as they are. People see the new spelling.",
        "Use the new spelling in texts for people.",
        "Information.";
    OPTION_ADDED = "card-option-added", "An option was added to a card.",
        "Flows work as before. A card that is added to a flow from now on has the option.",
        "Set it where it helps.",
        "Information.";
    REQUIRED_OPTION_ADDED = "card-required-option-added", "An option was added to a card that has to be set.",
        "A flow cannot be turned on before the option is set.",
        "Set it in every flow with the card.",
        "Breaking, also if only some devices need it.";
    OPTION_REMOVED = "card-option-removed", "An option of a card was removed.",
        "What flows have set has no effect, or is an error.",
        "Find out how the card behaves without it, and update the flows that set it.",
        "Breaking.";
    OPTION_RENAMED = "card-option-renamed", "An option of a card has another name.",
        "Flows and schemas that name the option by its old name do not find it.",
        "Use the new name.",
        "Breaking.";
    CONNECTOR_CHANGED = "card-connector-changed", "Exports of flows show a card or a field of it in another way.",
        "Flows that were exported before have the old keys and stored values, and those that are exported now the new ones.",
        "Read what exports show with both, or export the flows again.",
        "A warning if a key or a stored value changed, or else information.";
    INPUT_ADDED = "card-input-added", "An input was added to a card.",
        "Flows work as before.",
        "Fill it in where it helps.",
        "Information.";
    REQUIRED_INPUT_ADDED = "card-required-input-added", "An input was added to a card that has to be filled in.",
        "The card fails in flows that do not fill it in.",
        "Fill it in wherever the card is used.",
        "Breaking, also if only some devices need it.";
    INPUT_REMOVED = "card-input-removed", "An input of a card was removed.",
        "What flows fill in has no effect, or is an error.",
        "Find out how the card behaves without it, and update the flows that fill it in.",
        "Breaking.";
    INPUT_RENAMED = "card-input-renamed", "An input of a card has another name.",
        "Flows and schemas that name the input by its old name do not find it.",
        "Use the new name.",
        "Breaking.";
    OUTPUT_ADDED = "card-output-added", "An output was added to a card.",
        "Flows work as before.",
        "Use it where it helps.",
        "Information.";
    OUTPUT_REMOVED = "card-output-removed", "An output of a card was removed.",
        "Flows that pass it on get nothing.",
        "Take the value from elsewhere, after checking that the connector no longer has it.",
        "Breaking.";
    OUTPUT_RENAMED = "card-output-renamed", "An output of a card has another name.",
        "Flows and schemas that name the output by its old name do not find it.",
        "Use the new name.",
        "Breaking.";
    FIELD_MOVED = "card-field-moved", "An option became an input, or an input an option.",
        "An option is set when the flow is built, an input while it runs. Flows have the value in the old place.",
        "Give the value in the new place.",
        "Breaking.";
    KEY_CHANGED = "card-key-changed", "A field has another key in the catalogue, although its label is the same.",
        "Where a card has several fields of one label, the key of the later ones names their choice.",
        "Use the new key where schemas are read.",
        "Breaking.";
    GROUP_CHANGED = "card-group-changed", "A field is under another heading of its table.",
        "The heading is for people.",
        "Look for the field under the new heading.",
        "Information.";
    CHOICE_ADDED = "card-choice-added", "A dropdown has one more choice.",
        "Flows work as before.",
        "Select it where it helps.",
        "Information.";
    CHOICE_REMOVED = "card-choice-removed", "A dropdown has one choice less.",
        "Flows that have selected it stop working, or behave in another way.",
        "Select another choice in flows that have selected it.",
        "Breaking.";
    CHOICE_RENAMED = "card-choice-renamed", "A choice of a dropdown has another label.",
        "The stored value follows the label, so flows have selected a choice that does not exist.",
        "Select the new choice in flows that have selected the old one.",
        "Breaking.";
    CAP_CHANGED = "card-cap-changed", "A choice of a dropdown has another number, such as that of the records returned.",
        "Flows have selected a choice that does not exist, and may rely on the old number.",
        "Select the new choice in flows that have selected the old one, and check what they do with more or fewer records.",
        "Breaking, whether the number grows or shrinks.";
    VALUE_CHANGED = "card-value-changed", "A choice of a dropdown has the same label and another value.",
        "Flows store the value. The old one may mean something else to the API, or nothing.",
        "Use the new value where schemas are read, and select the choice again in flows.",
        "Breaking.";
    TYPE_CHANGED = "card-type-changed", "A field of a card has another type.",
        "A flow converts texts, numbers, truth values and dates into each other where it can. It cannot convert objects and \
         lists.",
        "Check the flows that fill in or use the field.",
        "Breaking if one of the two types is an object or a list; otherwise a warning.";
    TYPE_STATED = "card-type-stated", "The document states a type that it did not state, or no longer states one.",
        "The field is most likely as it was.",
        "Compare the type with the field in the connector.",
        "Information.";
    FIELD_REQUIRED = "card-field-required", "An option or an input became required, or is required for more devices.",
        "The card fails in flows that leave it out.",
        "Fill it in wherever the card is used.",
        "Breaking.";
    FIELD_OPTIONAL = "card-field-optional", "An option or an input became optional, or is required for fewer devices.",
        "Flows work as before.",
        "Leave it out where it is not needed.",
        "Information.";
    OUTPUT_MARK_CHANGED = "card-output-mark-changed", "Whether an output always has a value changed.",
        "A flow that relies on the value fails without it.",
        "Handle an output without a value where it is used.",
        "A warning if it can be missing from now on; otherwise information.";
    CONDITION_ADDED = "card-condition-added", "A field appears for one choice only.",
        "Flows that have selected another choice do not have the field.",
        "Select the choice in flows that use the field.",
        "Breaking.";
    CONDITION_REMOVED = "card-condition-removed", "A field no longer depends on a choice.",
        "Flows work as before.",
        "Use it whatever is selected.",
        "Information.";
    CONDITION_CHANGED = "card-condition-changed", "A field appears for another choice.",
        "Flows that have selected the old choice do not have the field.",
        "Select the choice in flows that use the field.",
        "Breaking.";
    ONE_REQUIRED = "card-one-required", "At least one of some inputs is required, or fewer inputs count.",
        "The card fails in flows that give none of them.",
        "Give one of them wherever the card is used.",
        "Breaking.";
    ONE_OPTIONAL = "card-one-optional", "None of some inputs is required anymore, or more inputs count.",
        "Flows work as before.",
        "Leave them out where they are not needed.",
        "Information.";
    STATEMENT_CHANGED = "card-statement-changed", "A description states another condition or number.",
        "It may be a rule that no mark of the document expresses, such as that one of several inputs is required.",
        "Compare the two descriptions, and the flows with the new one.",
        "A warning.";
    TEXT_CHANGED = "card-text-changed", "A description has other words, and states the same conditions and numbers.",
        "It is for people. Markup, line breaks and punctuation do not count.",
        "Update texts that quote it.",
        "Information.";
    REMAPPED = "card-remapped", "A card stands for other operations of the API.",
        "Either the card does something else, or one of the documents is understood in another way. The bindings of its fields \
         follow.",
        "Check what the card calls, and state it in spec/decisions.yaml if the new one is wrong.",
        "A warning.";
    BINDING_CHANGED = "card-binding-changed", "A field of a card stands for something else in the API.",
        "Whoever replaces a card by requests sends or reads the wrong value.",
        "Check what the field stands for, and state it in spec/decisions.yaml if the new binding is wrong.",
        "A warning.";
}

/// Whether changes of a kind are for people only: keys, values and marks of the catalogue stay as they are.
pub(in crate::diff) fn is_for_people(code: &Code) -> bool {
    [&RESPELLED, &GROUP_CHANGED, &TYPE_STATED, &TEXT_CHANGED].iter().any(|known| known.id == code.id)
}
