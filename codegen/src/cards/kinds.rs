//! What becomes of each kind of block and inline element of GitHub Flavored Markdown. The test proves every row with a
//! document, and `kind` does not compile if the parser has a kind that no row names.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::outline::extensions;
use super::*;

/// A kind of block or inline element, as the parser tells them apart, and a few that only we do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Paragraph,
    Heading,
    UnderlinedHeading,
    BlockQuote,
    Alert,
    FencedCode,
    IndentedCode,
    HtmlBlock,
    HtmlTable,
    HtmlComment,
    BulletList,
    OrderedList,
    ListItem,
    TaskMarker,
    Footnote,
    FootnoteMark,
    LinkDefinition,
    DefinitionList,
    Table,
    TableHead,
    TableRow,
    TableCell,
    Emphasis,
    Strong,
    Strikethrough,
    Superscript,
    Subscript,
    Link,
    ReferenceLink,
    Image,
    FrontMatter,
    Text,
    Code,
    Math,
    InlineHtml,
    SoftBreak,
    HardBreak,
    Rule,
}

/// What becomes of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Treatment {
    /// It is part of a card as it is.
    Understood,
    /// It is written in another way, which means the same.
    Lowered,
    /// It is passed over, and listed with a reason if it says anything.
    Skipped,
    /// There is a finding about it wherever it is not text.
    Reported,
    /// It is not part of the dialect: its signs are text.
    PlainText,
}
use Treatment::{Lowered, PlainText, Reported, Skipped, Understood};

/// A document that has the kind.
enum In {
    /// In a card, in front of its table.
    Card(&'static str),
    /// In a description in a table.
    Description(&'static str),
    /// In a label in a table.
    Label(&'static str),
    Whole(&'static str),
}

/// What proves the treatment.
enum Proof {
    /// Text in the description of the card or of its field.
    Says(&'static str),
    /// The label of a field.
    Field(&'static str),
    /// A part of the message of a finding.
    Finding(&'static str),
    /// A part of a reason in the lists of what is skipped.
    Listed(&'static str),
    /// Nothing at all: it only changes how text looks.
    Nothing,
}
use Proof::{Field, Finding, Listed, Nothing, Says};

type Row = (Kind, Treatment, &'static str, In, Proof);

#[rustfmt::skip]
const TABLE: &[Row] = &[
    (Kind::Paragraph, Understood, "text of the card's description", In::Card("Blinks the lamp."), Says("Blinks the lamp.")),
    (Kind::Paragraph, Skipped, "outside of cards it introduces them", In::Whole("Lamps.\n\n### A\n\n**Inputs**\n\n|Field|Type|Required|\n|-|-|-|\n|B|List|TRUE|\n"), Listed("in front of the first card")),
    (Kind::Heading, Understood, "the third level is a card, a lower one a section", In::Card("#### Inputs\n\n|Field|Type|Required|\n|-|-|-|\n|C|List|TRUE|\n"), Field("C")),
    (Kind::Heading, Reported, "a higher one ends the card above, and an unknown one is text", In::Card("## Group\n\n### C"), Finding("the heading `Group` is not a card")),
    (Kind::UnderlinedHeading, Reported, "it is of a higher level", In::Card("Group\n---\n\n### C"), Finding("the heading `Group` is not a card")),
    (Kind::BlockQuote, Understood, "text of the description, except for cards in it", In::Card("> Twice."), Says("> Twice.")),
    (Kind::BlockQuote, Reported, "a heading or a table in it is text", In::Card("> ### C"), Finding("inside a list, a block quote")),
    (Kind::Alert, Understood, "text of the description", In::Card("> [!NOTE]\n> Twice."), Says("> [!NOTE]\n> Twice.")),
    (Kind::FencedCode, Understood, "text of the description", In::Card("```\nblink()\n```"), Says("blink()")),
    (Kind::FencedCode, Reported, "what looks like a card in it", In::Card("```\n### C\n```"), Finding("a code block contains")),
    (Kind::IndentedCode, Understood, "text of the description", In::Card("    blink()"), Says("blink()")),
    (Kind::HtmlBlock, Understood, "text of the description", In::Card("<div>Blinks.</div>"), Says("<div>Blinks.</div>")),
    (Kind::HtmlBlock, Reported, "what looks like a card in it", In::Card("<div>\n<h3>C</h3>\n</div>"), Finding("an HTML block contains")),
    (Kind::HtmlTable, Understood, "a table of fields", In::Card("**Options**\n\n<table>\n<tr><th>Field<th>Type<th>Required\n\n<tr><td>C<td>List<td>TRUE\n</table>\n"), Field("C")),
    (Kind::HtmlComment, Skipped, "no reader sees it", In::Card("<!-- soon -->"), Listed("it is a comment")),
    (Kind::BulletList, Understood, "text of the description", In::Card("* Twice."), Says("* Twice.")),
    (Kind::BulletList, Lowered, "in a section, items with a type are fields", In::Card("**Options**\n\n* **C** (List, required): Which.\n"), Field("C")),
    (Kind::OrderedList, Understood, "the same as a bullet list", In::Card("1. Twice."), Says("1. Twice.")),
    (Kind::ListItem, Reported, "one without a type among fields", In::Card("**Options**\n\n* C (List, required)\n* D\n"), Finding("not read as a field")),
    (Kind::TaskMarker, Understood, "text of the description", In::Card("- [x] Twice."), Says("- [x] Twice.")),
    (Kind::Footnote, Lowered, "its text goes where its mark is", In::Description("Which[^1]. | String | TRUE |\n\n[^1]: A lamp.\n"), Says("Which.\nA lamp.")),
    (Kind::Footnote, Reported, "if nothing has its mark", In::Card("[^1]: A lamp."), Finding("nothing refers to the footnote `1`")),
    (Kind::FootnoteMark, Lowered, "see the footnote", In::Label("L[^1] | b | List | TRUE |\n\n[^1]: A lamp.\n"), Field("L")),
    (Kind::LinkDefinition, Lowered, "links get the address", In::Card("See [x][y].\n\n[y]: https://z"), Says("See [x](https://z).")),
    (Kind::LinkDefinition, Reported, "if no link refers to it", In::Card("[y]: https://z"), Finding("nothing refers to the link definition `y`")),
    (Kind::DefinitionList, PlainText, "not GitHub's", In::Card("Term\n: What it is."), Says("Term\n: What it is.")),
    (Kind::Table, Understood, "fields of the section", In::Card("**Options**\n\n|Field|Type|Required|\n|:-:|-:|-|\n|C|List|TRUE|\n"), Field("C")),
    (Kind::Table, Reported, "outside of cards, and in lists and quotes", In::Whole("|Field|Type|\n|-|-|\n|B|List|\n\n### A\n\n**Outputs**\n\n|Field|Type|\n|-|-|\n|B|List|\n"), Finding("a table belongs to no card")),
    (Kind::TableHead, Understood, "says what the columns are; an unknown one is reported", In::Card("**Options**\n\n|Field|Type|Requird|\n|-|-|-|\n|C|List|TRUE|\n"), Finding("`Requird` that cards do not have; did you mean `Required`?")),
    (Kind::TableRow, Understood, "a field", In::Label("L | b | List | TRUE |"), Field("L")),
    (Kind::TableRow, Skipped, "a group heading, a note, an empty row", In::Label("**L** | | | |\n| M | b | List | TRUE |"), Listed("the row is a group heading")),
    (Kind::TableCell, Understood, "label, description, type or mark", In::Description("See `a \\| b`. | List | TRUE |"), Says("See `a | b`.")),
    (Kind::TableCell, Reported, "one too many or too few", In::Description("b | List |"), Finding("it has 3 of 4 cells")),
    (Kind::Emphasis, Understood, "text of a description; of a label only how it looks", In::Label("*L* M | b | List | TRUE |"), Field("L M")),
    (Kind::Strong, Understood, "the same; a whole line is a heading", In::Description("**All** | List | TRUE |"), Says("**All**")),
    (Kind::Strikethrough, Understood, "text of a description", In::Description("~~Old~~ | List | TRUE |"), Says("~~Old~~")),
    (Kind::Strikethrough, Reported, "in a label", In::Label("~~L~~ | b | List | TRUE |"), Finding("text that is struck through")),
    (Kind::Superscript, PlainText, "not GitHub's", In::Description("y ^2^ | List | TRUE |"), Says("y ^2^")),
    (Kind::Subscript, PlainText, "not GitHub's; one tilde strikes through", In::Description("y ~2~ | List | TRUE |"), Says("y ~2~")),
    (Kind::Link, Understood, "text of a description", In::Description("See [x](https://z). | List | TRUE |"), Says("[x](https://z)")),
    (Kind::Link, Reported, "in a label", In::Label("[L](https://z) | b | List | TRUE |"), Finding("a link to `https://z`")),
    (Kind::ReferenceLink, Lowered, "a link with the address", In::Description("See [y]. | List | TRUE |\n\n[y]: https://z 'T'\n"), Says("See [y](https://z \"T\").")),
    (Kind::Image, Understood, "text of a description", In::Card("![x](y.png)"), Says("![x](y.png)")),
    (Kind::Image, Reported, "in a label", In::Label("![L](y.png) | b | List | TRUE |"), Finding("the image `y.png`")),
    (Kind::FrontMatter, Skipped, "it is about the page", In::Whole("---\ntitle: x\n---\n\n### A\n\n**Outputs**\n\n|Field|Type|\n|-|-|\n|B|List|\n"), Listed("it is metadata")),
    (Kind::Text, Understood, "whatever it is in", In::Description("All &amp; more | List | TRUE |"), Says("All &amp; more")),
    (Kind::Code, Understood, "text of a description; of a label only how it looks", In::Label("`L` | b | List | TRUE |"), Field("L")),
    (Kind::Math, Understood, "text of a description", In::Description("$x$ and $$y$$ | List | TRUE |"), Says("$x$ and $$y$$")),
    (Kind::InlineHtml, Lowered, "`br`, `ul` and `li` are lines", In::Description("One of<ul><li>a</li></ul> | List | TRUE |"), Says("One of\n- a")),
    (Kind::InlineHtml, Understood, "other tags are text of a description", In::Description("<kbd>a</kbd> | List | TRUE |"), Says("<kbd>a</kbd>")),
    (Kind::InlineHtml, Reported, "other tags in a label", In::Label("<kbd>L | b | List | TRUE |"), Finding("the tag `<kbd>`")),
    (Kind::InlineHtml, Skipped, "a comment", In::Description("b <!-- c --> | List | TRUE |"), Listed("it is a comment")),
    (Kind::SoftBreak, Understood, "text of the description", In::Card("one\ntwo"), Says("one\ntwo")),
    (Kind::HardBreak, Understood, "text of the description", In::Card("one\\\ntwo"), Says("one\\\ntwo")),
    (Kind::Rule, Skipped, "it says nothing", In::Card("***"), Nothing),
];

/// The kind of a parser's event. Every kind of the parser is here by its name, so a new one does not compile.
fn kind(event: &Event<'_>, source: &str) -> Option<Kind> {
    use pulldown_cmark::LinkType::{Collapsed, Reference, Shortcut};
    Some(match event {
        Event::Start(tag) => match tag {
            Tag::Paragraph => Kind::Paragraph,
            Tag::Heading { .. } if source.starts_with('#') => Kind::Heading,
            Tag::Heading { .. } => Kind::UnderlinedHeading,
            Tag::BlockQuote(None) => Kind::BlockQuote,
            Tag::BlockQuote(Some(_)) => Kind::Alert,
            Tag::CodeBlock(CodeBlockKind::Fenced(_)) => Kind::FencedCode,
            Tag::CodeBlock(CodeBlockKind::Indented) => Kind::IndentedCode,
            Tag::HtmlBlock if source.starts_with("<table") => Kind::HtmlTable,
            Tag::HtmlBlock if source.starts_with("<!--") => Kind::HtmlComment,
            Tag::HtmlBlock => Kind::HtmlBlock,
            Tag::List(None) => Kind::BulletList,
            Tag::List(Some(_)) => Kind::OrderedList,
            Tag::Item => Kind::ListItem,
            Tag::FootnoteDefinition(_) => Kind::Footnote,
            Tag::DefinitionList | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => Kind::DefinitionList,
            Tag::Table(_) => Kind::Table,
            Tag::TableHead => Kind::TableHead,
            Tag::TableRow => Kind::TableRow,
            Tag::TableCell => Kind::TableCell,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Strong => Kind::Strong,
            Tag::Strikethrough => Kind::Strikethrough,
            Tag::Superscript => Kind::Superscript,
            Tag::Subscript => Kind::Subscript,
            Tag::Link { link_type: Reference | Collapsed | Shortcut, .. } => Kind::ReferenceLink,
            Tag::Link { .. } => Kind::Link,
            Tag::Image { .. } => Kind::Image,
            Tag::MetadataBlock(_) => Kind::FrontMatter,
        },
        Event::End(_) => return None,
        Event::Text(_) => Kind::Text,
        Event::Code(_) => Kind::Code,
        Event::InlineMath(_) | Event::DisplayMath(_) => Kind::Math,
        Event::Html(_) | Event::InlineHtml(_) => Kind::InlineHtml,
        Event::FootnoteReference(_) => Kind::FootnoteMark,
        Event::SoftBreak => Kind::SoftBreak,
        Event::HardBreak => Kind::HardBreak,
        Event::Rule => Kind::Rule,
        Event::TaskListMarker(_) => Kind::TaskMarker,
    })
}

/// The kinds in a document. What is not part of the dialect, or of Markdown, is found with the parser's other extensions.
fn kinds(document: &str, treatment: Treatment) -> Vec<Kind> {
    use pulldown_cmark::Options;
    let others = match treatment {
        PlainText => Options::ENABLE_DEFINITION_LIST | Options::ENABLE_SUPERSCRIPT | Options::ENABLE_SUBSCRIPT,
        _ => Options::ENABLE_MATH | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS,
    };
    let parser = Parser::new_ext(document, extensions() | others);
    let definitions = parser.reference_definitions().iter().map(|_| Kind::LinkDefinition).collect::<Vec<_>>();
    let events = parser.into_offset_iter();
    let found = events.filter_map(|(event, range)| kind(&event, document.get(range).unwrap_or("").trim_start()));
    found.chain(definitions).collect()
}

const INPUTS: &str = "**Inputs**\n\n| Field | Description | Type | Required |\n|---|---|---|---|\n";

fn document(place: &In) -> String {
    match place {
        In::Card(block) => format!("### A\n\n{block}\n\n{INPUTS}| B | b | String | TRUE |\n"),
        In::Description(rest) => format!("### A\n\n{INPUTS}| B | {rest}\n"),
        In::Label(rest) => format!("### A\n\n{INPUTS}| {rest}\n"),
        In::Whole(document) => (*document).to_owned(),
    }
}

fn prove((kind, treatment, how, place, proof): &Row) {
    let text = document(place);
    assert!(kinds(&text, *treatment).contains(kind), "{kind:?} is not in {text}");
    let mut sources = SourceMap::default();
    let file = sources.add("c", text.as_str());
    let mut report = Report::default();
    let read = parse(file, &sources, &mut report).unwrap_or_else(|_| panic!("{kind:?}: {:?}", report.diagnostics()));
    let fields = || read.cards.iter().flat_map(|card| card.fields().map(|(_, field)| field));
    let said = || read.cards.iter().map(|card| &card.description).chain(fields().map(|field| &field.description));
    let findings: Vec<&str> = report.diagnostics().iter().map(|finding| finding.message.as_str()).collect();
    let is_proved = match proof {
        Says(text) => said().any(|said| said.contains(text)),
        Field(label) => fields().any(|field| field.label == *label),
        Finding(part) => findings.iter().any(|message| message.contains(part)),
        Listed(part) => read.skipped.iter().chain(&read.passages).any(|skipped| skipped.reason.contains(part)),
        Nothing => findings.is_empty() && read.passages.is_empty(),
    };
    assert!(is_proved, "{kind:?} {treatment:?} ({how}) is not proved by {text}\n{read:#?}\n{findings:#?}");
    let is_fit = match treatment {
        Understood | Lowered => true,
        Skipped => matches!(proof, Listed(_) | Nothing),
        Reported => matches!(proof, Finding(_)),
        PlainText => matches!(proof, Says(_)),
    };
    assert!(is_fit, "{kind:?} {treatment:?} is proved by something else");
    let lines = read.census.lines;
    assert_eq!(lines.all, lines.read + lines.skipped, "{kind:?}: {text}");
}

#[test]
fn every_kind_is_treated_as_the_table_says() {
    TABLE.iter().for_each(prove);
    let all = (0..).map_while(|number| (number <= Kind::Rule as u32).then_some(number));
    let missing: Vec<u32> = all.filter(|number| !TABLE.iter().any(|row| row.0 as u32 == *number)).collect();
    assert!(missing.is_empty(), "no row for {missing:?}");
}
