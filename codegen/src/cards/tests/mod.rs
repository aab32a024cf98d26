mod blocks;
mod tables;

use super::*;
use crate::diagnostic::Severity;
use crate::model::{Card, CardField, CardType};

const INPUTS: &str = "| Field | Description | Type | Required |\n|---|---|---|---|\n";
const OUTPUTS: &str = "| Field | Description | Type |\n|---|---|---|\n";

/// The document of a text, and its findings as `severity code line:column message`.
fn read(text: &str) -> (Result<CardDocument, Failed>, Vec<String>) {
    let mut sources = SourceMap::default();
    let file = sources.add("c", text);
    let mut report = Report::default();
    let document = parse(file, &sources, &mut report);
    let show = |finding: &Diagnostic| {
        let place = sources.line_column(finding.labels[0].span).unwrap();
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        format!("{severity} {} {place} {}", finding.code.id, finding.message)
    };
    (document, report.diagnostics().iter().map(show).collect())
}

/// The only card of a text, and the findings.
fn card(text: &str) -> (Card, Vec<String>) {
    let (document, findings) = read(text);
    let mut cards = document.unwrap_or_else(|_| panic!("{findings:?}")).cards;
    assert_eq!(cards.len(), 1, "{text}");
    (cards.remove(0), findings)
}

/// The only field of a card with one row of inputs, and the findings.
fn input(row: &str) -> (CardField, Vec<String>) {
    let (mut card, findings) = card(&format!("### A\n\n**Inputs**\n\n{INPUTS}{row}\n"));
    assert_eq!(card.inputs.len(), 1, "{row}");
    (card.inputs.remove(0), findings)
}

/// Label, type and required mark.
fn facts(field: &CardField) -> (&str, &str, bool) {
    (&field.label, field.type_.as_str(), field.required)
}

#[test]
fn a_clean_card_is_read_without_a_finding() {
    let text = format!(
        "# Cards\n\n* [Blink Lamp](#Blink-Lamp)\n\n---\n\n### Blink Lamp\n\nBlinks it.\n\n> Twice.\n\n\
         **Inputs**\n\n{INPUTS}| Lamp ID | Which `a \\| b` one. | String | TRUE |\n\n\
         **Outputs**\n\n{OUTPUTS}| Lit | Whether it is lit. | Boolean |\n"
    );
    let (card, findings) = card(&text);
    assert_eq!(findings, [""; 0]);
    assert_eq!((card.title.as_str(), card.slug.as_str()), ("Blink Lamp", "blink-lamp"));
    assert_eq!(card.description, "Blinks it.\n\n> Twice.");
    assert_eq!(facts(&card.inputs[0]), ("Lamp ID", "String", true));
    assert_eq!(card.inputs[0].description, "Which `a | b` one.");
    assert_eq!((card.outputs[0].key.as_str(), card.outputs[0].required), ("lit", false));
}

#[test]
fn headings_without_blank_lines_are_read() {
    let text = format!(
        "### A\n\nDoes it.\n**Input**\n{INPUTS}| B | b | Date | FALSE |\n**Output**\n{OUTPUTS}| C | c | List |\n---\n"
    );
    let (card, findings) = card(&text);
    assert_eq!(card.description, "Does it.");
    assert_eq!((facts(&card.inputs[0]), facts(&card.outputs[0])), (("B", "Date", false), ("C", "List", false)));
    let above = "there is no blank line above a section heading";
    let below = "there is no blank line below a section heading";
    let expected = [
        format!("warning card-heading 4:1 {above}"),
        format!("note card-heading 4:1 {below}"),
        format!("warning card-heading 8:1 {above}"),
        format!("note card-heading 8:1 {below}"),
    ];
    assert_eq!(findings, expected);
}

#[test]
fn a_heading_right_below_a_list_is_read() {
    let (card, _) = card(&format!("### A\n\n* one\n* two\n**Inputs**\n{INPUTS}| B | b | String | TRUE |\n"));
    assert_eq!((card.description.as_str(), card.inputs.len()), ("* one\n* two", 1));
}

#[test]
fn missing_pipes_are_reported_and_read() {
    let (field, findings) = input("| B | b | String | FALSE");
    assert_eq!(facts(&field), ("B", "String", false));
    assert_eq!(findings, ["warning card-row 7:1 the row `B` is malformed: it does not end with a pipe"]);
    let (field, findings) = input("B | b | String | TRUE |");
    assert_eq!(facts(&field), ("B", "String", true));
    assert_eq!(findings, ["warning card-row 7:1 the row `B` is malformed: it does not start with a pipe"]);
}

#[test]
fn a_missing_type_does_not_shift_the_mark() {
    let (field, findings) = input("| B | b | FALSE |");
    assert_eq!((field.type_, field.required, field.type_span.is_nowhere()), (CardType::Missing, false, true));
    assert!(!field.required_span.is_nowhere());
    let expected = [
        "warning card-row 7:1 the row `B` is malformed: it has 3 of 4 cells",
        "warning card-cell 7:1 the field `B` has no type",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn a_missing_description_does_not_shift_type_and_mark() {
    let (field, _) = input("| B | Number | TRUE |");
    assert_eq!((facts(&field), field.description.as_str()), (("B", "Number", true), ""));
}

#[test]
fn a_tab_can_replace_a_pipe() {
    let (field, findings) = input("| B | it is\tString | TRUE |");
    assert_eq!((facts(&field), field.description.as_str()), (("B", "String", true), "it is"));
    assert_eq!(
        findings,
        ["warning card-row 7:1 the row `B` is malformed: it has 3 of 4 cells, there is a tab in a cell"]
    );
}

#[test]
fn a_tab_next_to_a_pipe_is_reported() {
    let (field, findings) = input("| B\t| b | String | TRUE |");
    assert_eq!(facts(&field), ("B", "String", true));
    assert_eq!(findings, ["warning card-row 7:1 the row `B` is malformed: there is a tab next to a pipe"]);
}

#[test]
fn a_bare_pipe_in_a_description_loses_nothing() {
    let (field, findings) = input("| B | x | y | String | TRUE |");
    assert_eq!((facts(&field), field.description.as_str()), (("B", "String", true), "x | y"));
    assert_eq!(findings, ["warning card-row 7:1 the row `B` is malformed: it has 5 of 4 cells"]);
    let (field, _) = input("| B | x | String | TRUE | late |");
    assert_eq!(field.description, "x\nlate");
}

#[test]
fn unknown_words_are_kept_and_reported() {
    let (field, findings) = input("| B | b | Blob | maybe |");
    assert_eq!(facts(&field), ("B", "Blob", false));
    let expected = [
        "warning card-cell 7:11 the field `B` has an unknown type `Blob`",
        "warning card-cell 7:18 the field `B` has an unknown required mark `maybe`",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn a_mark_for_a_platform_and_a_nested_label() {
    let (field, findings) = input("| Come Back > On Boot | b | Text | TRUE (Toaster) |");
    assert_eq!((field.key.as_str(), field.type_), ("come_back.on_boot", CardType::String));
    assert_eq!((field.required, field.required_when.as_deref()), (true, Some("Toaster")));
    assert_eq!(findings, [""; 0]);
}

#[test]
fn broken_markup_is_reported_and_read() {
    let (field, findings) = input("| B | One:<ul><li>x</li</ul>two | String | TRUE |");
    assert_eq!(field.description, "One:\n- x\ntwo");
    assert_eq!(findings, ["warning card-markup 7:7 the row `B` is malformed: the tag `</li` is not closed"]);
}

#[test]
fn headers_may_use_other_words() {
    let text = "### A\n\n**Outputs**\n\n|  field  | Definition |Type|\n|---|---|---|\n| B | b | Object |\n";
    let (card, findings) = card(text);
    assert_eq!((facts(&card.outputs[0]), findings.len()), (("B", "Object", false), 0));
}

#[test]
fn groups_and_notes_are_skipped_and_apply_to_the_rows_below() {
    let options = "| Set | s<ul><li>First Match</li><li>All</li></ul> | Dropdown | TRUE |";
    let text = format!(
        "### A\n\n**Options**\n\n{INPUTS}{options}\n\n**Outputs**\n\n{OUTPUTS}\
         | The following appear when first match is selected from the Set field.|\n| B | b | String |\n\
         | **Lamp** |\n| C | c | String |\n| | | |\n"
    );
    let (document, findings) = read(&text);
    let document = document.unwrap();
    let outputs = &document.cards[0].outputs;
    let when = outputs[0].when.clone().unwrap();
    assert_eq!((when.option.as_str(), when.choice.as_str()), ("Set", "First Match"));
    assert_eq!(outputs[1].when.as_ref(), Some(&when));
    assert_eq!((outputs[0].group.as_deref(), outputs[1].group.as_deref()), (None, Some("Lamp")));
    assert_eq!((document.census.cards, document.census.rows, document.skipped.len()), (1, 6, 3));
    assert_eq!(document.skipped[1].text, "**Lamp**");
    assert_eq!(findings.len(), 2, "{findings:?}");
}

#[test]
fn conditions_use_the_words_of_their_option() {
    let options = "| Set | s<ul><li>First Record.</li><li>First 9 Matching Records</li></ul> | Dropdown | TRUE |";
    let outputs = "| B | b <br>Appears when **First Matching Record** is defined. | String |\n\
                   | C | c. Appears when *First 9 Records* is selected from the **Set** option. | List |\n\
                   | D | d. Appears when **Stream** is selected from the **Set** option. | List |\n";
    let (card, findings) =
        card(&format!("### A\n\n**Options**\n\n{INPUTS}{options}\n\n**Outputs**\n\n{OUTPUTS}{outputs}"));
    let shown: Vec<_> =
        card.outputs.iter().map(|f| (f.description.as_str(), f.when.as_ref().map(|w| w.choice.as_str()))).collect();
    let expected = [("b", Some("First Record")), ("c.", Some("First 9 Matching Records")), ("d.", Some("Stream"))];
    assert_eq!(shown, expected);
    assert_eq!(findings, ["warning card-condition 15:7 the option `Set` does not offer `Stream`"]);
}

#[test]
fn a_dropdown_without_choices_has_those_in_headings_of_outputs() {
    let text = format!(
        "### A\n\n**Options**\n\n{INPUTS}| Depth | d | Dropdown | TRUE |\n\n\
         **Outputs (Brief)**\n\n{OUTPUTS}| B | b | String |\n\n**Output for \"Long\"**\n\n{OUTPUTS}| B | b | List |\n"
    );
    let (card, findings) = card(&text);
    let choices: Vec<_> = card.options[0].choices.iter().map(|choice| choice.value.as_str()).collect();
    assert_eq!(choices, ["brief", "long"]);
    assert_eq!(card.outputs.iter().map(|field| field.key.as_str()).collect::<Vec<_>>(), ["b", "b_long"]);
    assert_eq!(card.outputs[1].when.as_ref().map(|when| when.option.as_str()), Some("Depth"));
    assert_eq!(findings.len(), 1, "{findings:?}");
}

#[test]
fn the_section_of_a_table_is_guessed_and_an_unknown_heading_reported() {
    let (card, findings) = card(&format!("### A\n\n**Wires**\n\n{INPUTS}| B | b | String | TRUE |\n"));
    assert_eq!((card.inputs.len(), card.description.as_str()), (1, "**Wires**"));
    let expected = [
        "warning card-heading 3:1 this heading does not name a section of a card",
        "warning card-heading 5:1 a table has no section heading above it",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn the_index_is_compared_with_the_cards() {
    let body = format!("**Inputs**\n\n{INPUTS}| B | b | String | TRUE |\n\n");
    let text = format!(
        "* [One Two](One-Two)\n* [Gone](#Gone)\n* [elsewhere](https://example.com)\n\n### One Two\n\n{body}### Three\n\n{body}"
    );
    let expected = [
        "warning card-index 1:3 the index link `One Two` leads to a file: its `#` is missing",
        "warning card-index 2:3 the index link `Gone` leads to no card",
        "warning card-index 13:5 the index has no link to the card `Three`",
    ];
    assert_eq!(read(&text).1, expected);
}

#[test]
fn other_documents_are_refused() {
    for text in [
        "",
        "openapi: 3.0.0\n",
        "# Title\n\n### Usage\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        "```\n### A\n**Inputs**\n",
    ] {
        let (document, findings) = read(text);
        assert!(document.is_err() && findings[0].starts_with("error card-document 1:1"), "{text}: {findings:?}");
    }
}

#[test]
fn tables_without_header_and_equal_titles_are_errors_with_their_places() {
    let body = "**Inputs**\n\n| B | b | String | TRUE |\n";
    let (document, findings) = read(&format!("### A\n\n{body}\n### A\n\n{body}"));
    assert!(document.is_err());
    let expected = [
        "error card-table 5:1 a table of a card has no header",
        "error card-duplicate 7:5 two cards are called `A`",
        "error card-table 11:1 a table of a card has no header",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn hostile_titles_stay_text_and_slugs_stay_names() {
    let titles = ["../../x", "", "🦀", "<script>", "{{ }}", "\"; panic!(); //", "A `b` c"];
    let body = format!("**Inputs**\n\n{INPUTS}| ../x | {{{{ }}}} <script> | String | TRUE |\n\n");
    let text: String = titles.iter().map(|title| format!("### {title}\n\n{body}")).collect();
    let cards = read(&text).0.unwrap().cards;
    assert_eq!(cards.iter().map(|card| card.title.as_str()).collect::<Vec<_>>(), titles);
    let slugs: Vec<_> = cards.iter().map(|card| card.slug.as_str()).collect();
    assert_eq!(slugs, ["x", "card", "card-2", "script", "card-3", "panic", "a-b-c"]);
    assert_eq!(cards[0].inputs[0].description, "{{ }} <script>");
}

#[test]
fn deep_nesting_and_long_tables_are_read_in_linear_time() {
    let row = "| B | b | String | TRUE |\n";
    let deep = format!("### A\n\n{}\n\n{} x\n\n**Inputs**\n\n{INPUTS}{row}", "[".repeat(100_000), ">".repeat(100_000));
    assert_eq!(card(&deep).0.inputs.len(), 1);
    let (card, _) = card(&format!("### A\n\n**Inputs**\n\n{INPUTS}{}", row.repeat(20_000)));
    assert_eq!((card.inputs.len(), card.inputs[19_999].key.as_str()), (20_000, "b_20000"));
}

#[test]
fn cards_hidden_in_code_are_reported() {
    let (card, findings) =
        card(&format!("### A\n\n**Inputs**\n\n{INPUTS}| B | b | String | TRUE |\n\n```\n### C\n```\n"));
    assert_eq!((card.inputs.len(), card.description.as_str()), (1, "```\n### C\n```"));
    assert_eq!(findings, ["warning card-markup 9:1 a code block contains what looks like a card or a table"]);
}
