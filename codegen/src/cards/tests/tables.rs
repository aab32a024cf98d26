//! Every row has the type and the mark that its author wrote, or a finding names it.

use super::*;

/// The fields of a card with one section, as label, type and mark, and the findings.
fn fields(section: &str, table: &str) -> (Vec<(String, String, bool)>, Vec<String>) {
    let (card, findings) = card(&format!("### A\n\n**{section}**\n\n{table}\n"));
    let fields = card.fields().map(|(_, field)| {
        let (label, type_, required) = facts(field);
        (label.to_owned(), type_.to_owned(), required)
    });
    (fields.collect(), findings)
}

fn fact(label: &str, type_: &str, required: bool) -> (String, String, bool) {
    (label.to_owned(), type_.to_owned(), required)
}

#[test]
fn columns_may_have_other_names_and_another_order() {
    let table = "| Mandatory | Data Type | Fields | Details |\n|---|---|---|---|\n| yes | text | B | b |\n";
    assert_eq!(fields("Inputs", table), (vec![fact("B", "String", true)], vec![]));
}

#[test]
fn unknown_missing_and_repeated_columns_are_reported() {
    let table = "| Field | Typ | Type | Type |\n|---|---|---|---|\n| B | x | List | Date |\n";
    let expected = [
        "warning card-table 5:1 this table of inputs has no column `Required`",
        "warning card-table 5:11 a table has a column `Typ` that cards do not have; did you mean `Type`?",
        "warning card-table 5:24 two columns of a table mean the same: `Type` is the second",
    ];
    let (found, findings) = fields("Inputs", table);
    assert_eq!((found, findings), (vec![fact("B", "List", false)], expected.map(str::to_owned).into()));
    assert_eq!(
        fields("Outputs", "| Field | Type |\n|---|\n| B | List |\n").1,
        ["warning card-table 6:1 the line of dashes has 1 of 2 cells"]
    );
    let (_, findings) = read("### A\n\n**Inputs**\n\n| Feld | Type |\n|---|---|\n| B | List |\n");
    assert_eq!(findings, ["error card-table 5:1 a table of a card has no header"]);
}

#[test]
fn marks_are_words_or_signs_and_others_are_reported() {
    let marks = ["Yes", "No", "optional", "✅", "✗", "[x]", "", "-", "Ture"];
    let rows: String = marks.iter().map(|mark| format!("| B{} | b | List | {mark} |\n", mark.len())).collect();
    let (found, findings) = fields("Options", &format!("{INPUTS}{rows}"));
    let required: Vec<bool> = found.iter().map(|field| field.2).collect();
    assert_eq!(required, [true, false, false, true, false, true, false, false, false]);
    let expected = [
        "warning card-cell 13:20 the field `B0` has no required mark",
        "warning card-cell 14:19 the field `B1` has an unknown required mark `-`",
        "warning card-cell 15:19 the field `B4` has an unknown required mark `Ture`; did you mean `TRUE`?",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn a_misspelled_type_is_kept_and_the_nearest_named() {
    let (field, findings) = input("| B | b | Strng | TRUE |");
    assert_eq!(facts(&field), ("B", "Strng", true));
    assert_eq!(findings, ["warning card-cell 7:11 the field `B` has an unknown type `Strng`; did you mean `String`?"]);
}

#[test]
fn pipes_in_code_and_links_split_nothing() {
    let rows = [
        (
            "| B | An expression: `name|serial`, or `a || b` | String | TRUE |",
            "B",
            "An expression: `name|serial`, or `a || b`",
        ),
        (
            "| B | Which, see [all](https://example.org/a|b) | String | TRUE |",
            "B",
            "Which, see [all](https://example.org/a|b)",
        ),
        ("| `OS|Build` | Both. | String | TRUE |", "OS|Build", "Both."),
    ];
    for (row, label, description) in rows {
        let (field, findings) = input(row);
        assert_eq!((facts(&field), field.description.as_str()), ((label, "String", true), description));
        assert!(findings[0].starts_with(&format!("warning card-row 7:1 the row `{label}` is malformed: it has")));
    }
}

#[test]
fn a_row_without_a_name_is_reported() {
    let (field, findings) = input("| | b | String | TRUE |");
    assert_eq!((facts(&field), field.key.as_str()), (("", "String", true), "field"));
    assert_eq!(findings, ["warning card-cell 7:1 a field has no label"]);
}

#[test]
fn tables_in_html_are_read_like_others() {
    let table = "<table>\n<tr><th>Field</th><th>Description</th><th>Type</th><th>Required</th></tr>\n\n\
                 <tr><td><b>B</b></td><td>One of<ul><li>On</li><li>Off</li></ul></td><td>Dropdown</td><td>TRUE</td></tr>\n\
                 <tr><td rowspan=2>C</td><td>c</td><td>List</td><td>FALSE</td></tr>\n\
                 <tr><td>d</td><td>Date</td></tr>\n</table> behind\n";
    let (found, findings) = fields("Inputs", table);
    assert_eq!(found, [fact("B", "Dropdown", true), fact("C", "List", false), fact("C", "Date", false)]);
    let expected = [
        "warning card-row 9:1 the row `C` is malformed: some of its cells are merged",
        "warning card-row 10:1 the row `C` is malformed: it has 3 of 4 cells, some of its cells are merged",
        "warning card-cell 10:1 the field `C` has no required mark",
        "warning card-markup 11:10 this part of a table is in no cell",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn tables_and_rows_in_other_blocks_are_reported() {
    let table = format!("{INPUTS}| B | b | String | TRUE |\n");
    let quoted: String = table.lines().map(|line| format!("> {line}\n")).collect();
    let (_, findings) = card(&format!("### A\n\n{quoted}\n**Inputs**\n\n{table}\n    | C | c | List | TRUE |\n"));
    let expected = [
        "warning card-markup 3:3 a table inside a list, a block quote or a footnote is part of its text",
        "warning card-markup 13:5 a code block contains what looks like a card or a table",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn what_a_label_cannot_say_is_reported() {
    let (field, findings) = input("| [B](#b) ~~C~~ | b | String | TRUE |");
    assert_eq!(facts(&field), ("B C", "String", true));
    let expected =
        "warning card-markup 7:3 the label of the field `B C` has a link to `#b`, text that is struck through";
    assert_eq!(findings, [expected]);
}

#[test]
fn a_header_with_a_pipe_too_few_or_with_markup_is_reported() {
    let table = "| Field | ~~Type~~\n|---|---|\n| B | List |\n";
    let expected = [
        "warning card-table 5:1 the header of a table and the line of dashes below it differ in their outer pipes",
        "warning card-markup 5:11 the column `Type` has text that is struck through",
    ];
    assert_eq!(fields("Outputs", table), (vec![fact("B", "List", false)], expected.map(str::to_owned).into()));
    assert_eq!(fields("Outputs", "Field | Type\n---|---\nB | List\n").1, [""; 0]);
}

#[test]
fn list_items_in_a_section_are_fields() {
    let list =
        "* **B** (String, required): Which one.\n* C (Dropdown; optional) One of<ul><li>x</li></ul>\n* D\n* E (List)\n";
    let (found, findings) = fields("Inputs", list);
    assert_eq!(found, [fact("B", "String", true), fact("C", "Dropdown", false), fact("E", "List", false)]);
    let expected = [
        "warning card-row 7:3 this item of a list is not read as a field",
        "warning card-cell 8:3 the field `E` has no required mark",
    ];
    assert_eq!(findings, expected);
}
