//! Blocks around tables: each is part of a card, listed with a reason, or reported.

use super::*;

const BODY: &str =
    "**Inputs**\n\n| Field | Description | Type | Required |\n|---|---|---|---|\n| B | b | String | TRUE |\n\n";

/// What is listed as part of no card.
fn passages(text: &str) -> Vec<(String, String)> {
    let document = read(text).0.unwrap();
    let lines = document.census.lines;
    assert_eq!(lines.all, lines.read + lines.skipped, "{text}");
    document.passages.into_iter().map(|passage| (passage.text, passage.reason)).collect()
}

#[test]
fn text_around_cards_is_listed_with_a_reason() {
    let text = format!(
        "---\ntitle: x\n---\n# Cards\n\nSome\ncards.\n\n<!-- old -->\n\n* [A](#A)\n\n---\n\n### A\n\n{BODY}## Others\n\nMore.\n"
    );
    let listed = passages(&text);
    let expected = [
        ("--- title: x ---", "it is metadata in front of the document"),
        ("# Cards", "it is the title of the document"),
        ("Some cards.", "it is in front of the first card"),
        ("<!-- old -->", "it is a comment, which no reader sees"),
        ("* [A](#A)", "it is in front of the first card"),
        ("## Others", "it is a heading above cards"),
        ("More.", "it is under a heading that is no card"),
    ];
    assert_eq!(listed, expected.map(|(text, reason)| (text.to_owned(), reason.to_owned())));
}

#[test]
fn headings_that_are_no_cards_are_named() {
    let text = format!("## Group\n\n### A\n\n{BODY}Other group\n-----------\n\n### C\n\n{BODY}two\nlines\n---\n");
    let (document, findings) = read(&text);
    let expected = [
        "note card-heading 1:4 the heading `Group` is not a card",
        "note card-heading 11:1 the heading `Other group` is not a card",
        "warning card-heading 24:1 to Markdown, a line makes the paragraph above it a heading",
    ];
    assert_eq!(findings, expected);
    let cards = document.unwrap().cards;
    assert_eq!(cards.iter().map(|card| card.description.as_str()).collect::<Vec<_>>(), ["", "two\nlines"]);
}

#[test]
fn the_heading_of_a_section_may_have_another_level() {
    let table = BODY.strip_prefix("**Inputs**\n\n").unwrap();
    let (card, findings) =
        card(&format!("### A\n\nInputs\n------\n\n{table}## Outputs\n\n{OUTPUTS}| C | c | List |\n"));
    assert_eq!((card.inputs.len(), card.outputs.len()), (1, 1));
    let expected = [
        "warning card-heading 3:1 the heading of a section has a higher level than that of its card",
        "warning card-heading 10:4 the heading of a section has a higher level than that of its card",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn many_lines_of_any_kind_take_time_in_proportion() {
    let units = [
        "<!-- x\n",
        "<table>\n<tr><td \"a\n",
        "* a (List)\n",
        "[x][y] ",
        "![a",
        "> ### x\n",
        "| `a | [b \n",
        "[^1] ",
        "<a \"",
        "`` ` ",
        "[a]: b\n\n",
        "a\n---\n",
        "<div>\n<tr>\n",
        "### A\n\n**Inputs**\n",
        "Appears when **a** is set. ",
        "1. x\n",
        "<table><tr><td rowspan=900>a<td>b</tr>\n",
        "**a**\n",
        "|a|b\n|-|-\n",
    ];
    for unit in units {
        let text = format!("### A\n\n{BODY}{}\n\n[y]: z\n\n[^1]: n\n", unit.repeat(20_000 / unit.len()));
        drop(read(&text));
    }
}

#[test]
fn parts_of_a_card_without_a_card_are_reported() {
    let (_, findings) = read(&format!("### A\n\n{BODY}# Other\n\n{BODY}| C |\n"));
    let expected = [
        "note card-heading 9:3 the heading `Other` is not a card",
        "warning card-table 11:1 the heading of a section belongs to no card",
        "warning card-table 13:1 a table belongs to no card",
        "warning card-table 17:1 a row belongs to no card",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn a_section_without_fields_and_a_misspelled_one_are_reported() {
    let (_, findings) = read(&format!("### A\n\n**Options**\n\nNone.\n\n{BODY}**Outpts**\n"));
    let expected = [
        "warning card-table 3:1 no table of options follows this heading",
        "warning card-heading 13:1 this heading does not name a section of a card; did you mean `Outputs`?",
    ];
    assert_eq!(findings, expected);
}

#[test]
fn a_condition_that_names_nothing_is_reported_where_it_stands() {
    let options = "| Set | s<ul><li>First</li><li>All</li></ul> | Dropdown | TRUE |\n\
                   | Sort | s<ul><li>Up</li><li>All</li></ul> | Dropdown | TRUE |\n";
    let outputs = "| B | b. Appears when **Frist** is selected from the **Set** option. | String |\n\
                   | C | c. Appears when **First** is selected from the **Sett** option. | String |\n\
                   | D | d. Appears when **All** is defined. | String |\n\
                   | E | e. Appears when **Up** is defined. Appears when **First** is defined. | String |\n";
    let text = format!(
        "### A\n\n**Options**\n\n{INPUTS}{options}\n**Outputs**\n\n{OUTPUTS}{outputs}\n**Outputs (Dwon)**\n\n\
         {OUTPUTS}| F | f | List |\n| G | g. Appears when **Up** is defined. | List |\n"
    );
    let expected = [
        "warning card-condition 14:7 the option `Set` does not offer `Frist`; did you mean `First`?",
        "warning card-condition 15:7 a condition names `Sett`, but the card has no such option; did you mean `Set`?",
        "warning card-condition 16:7 several options offer `All`: `Set`, `Sort`",
        "warning card-condition 17:7 the field `E` has a second condition, which is not understood",
        "warning card-condition 19:1 no option of the card offers `Dwon`",
        "warning card-condition 24:7 the field `G` has two conditions",
    ];
    assert_eq!(read(&text).1, expected);
}

#[test]
fn every_finding_has_a_place() {
    let rows = "| | Appear when * | |\n| B | Appears when x | maybe |\n| Note about nothing. | | |\n";
    let text = format!(
        "###\nField||Type\n-|\n||Appear when *\n\n### C\n\n|x\n\n**Wires**\n\n**Inputs**\n\n| Field | Type | Type | x |\n|-|\n{rows}\
         \n[^1]: x\n\n<table>\n\n> ### D\n\n## E\n\n**Options**\n\n<table>x"
    );
    let mut sources = SourceMap::default();
    let file = sources.add("c", text.as_str());
    let mut report = Report::default();
    drop(parse(file, &sources, &mut report));
    let nowhere = |finding: &&Diagnostic| finding.labels.first().is_none_or(|label| label.span.is_nowhere());
    assert!(report.diagnostics().len() > 15, "{:?}", report.diagnostics());
    assert_eq!(report.diagnostics().iter().filter(nowhere).count(), 0);
}
