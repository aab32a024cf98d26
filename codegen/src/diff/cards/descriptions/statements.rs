//! What a description states. Descriptions are prose, and so is most of what changes in them; a condition or a number is a
//! fact.

use std::collections::BTreeSet;

/// Words that make a sentence a rule.
const RULES: &[&str] = &[
    "blank",
    "can't",
    "cannot",
    "default",
    "deprecated",
    "either",
    "empty",
    "except",
    "if",
    "instead",
    "least",
    "limit",
    "limited",
    "maximum",
    "minimum",
    "most",
    "must",
    "mustn't",
    "need",
    "needs",
    "neither",
    "never",
    "not",
    "null",
    "only",
    "optional",
    "otherwise",
    "require",
    "required",
    "requires",
    "unless",
];

/// Tags that end a sentence, because what follows them is on another line.
const LINE_TAGS: &[&str] = &["br", "hr", "li", "ol", "p", "td", "tr", "ul"];

/// What is around a word without being part of it: punctuation and Markdown.
const AROUND: &[char] = &[
    '.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '[', ']', '{', '}', '*', '_', '`', '~', '#', '|', '-', '–', '—',
    '“', '”', '‘', '’', '…',
];

/// A description taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Statements {
    /// Every word, without markup and punctuation.
    words: Vec<String>,
    /// The sentences that state a rule, in lower case.
    rules: BTreeSet<String>,
    /// The numbers, in order.
    numbers: Vec<String>,
}

/// How two descriptions differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TextChange {
    /// They state other conditions or numbers: those of the old one only, and those of the new one only.
    Statement { old: Vec<String>, new: Vec<String> },
    /// They have other words.
    Wording,
}

impl Statements {
    pub(super) fn of(markdown: &str) -> Self {
        let mut found = Self { words: Vec::new(), rules: BTreeSet::new(), numbers: Vec::new() };
        for sentence in sentences(markdown) {
            let lower: Vec<String> = sentence.iter().map(|word| word.text.to_lowercase()).collect();
            if is_rule(&sentence, &lower) {
                found.rules.insert(lower.join(" "));
            }
            found.words.extend(sentence.into_iter().map(|word| word.text));
        }
        let numbers = found.words.iter().flat_map(|word| word.split(|character: char| !character.is_ascii_digit()));
        found.numbers = numbers.filter(|number| !number.is_empty()).map(str::to_owned).collect();
        found
    }

    /// How another description differs, if it does.
    pub(super) fn change(&self, new: &Self) -> Option<TextChange> {
        if self.rules != new.rules || self.numbers != new.numbers {
            let only = |one: &Self, other: &Self| -> Vec<String> {
                let rules = one.rules.difference(&other.rules).cloned();
                let numbers = one.numbers.iter().filter(|number| !other.numbers.contains(number)).cloned();
                rules.chain(numbers).collect()
            };
            return Some(TextChange::Statement { old: only(self, new), new: only(new, self) });
        }
        (self.words != new.words).then_some(TextChange::Wording)
    }
}

/// A word, and whether a comma follows it.
struct Word {
    text: String,
    has_comma: bool,
}

/// The sentences of a text, as words. A blank line or a tag that begins a line ends a sentence, too.
fn sentences(markdown: &str) -> Vec<Vec<Word>> {
    let mut sentences = Vec::new();
    let mut open: Vec<Word> = Vec::new();
    for line in without_tags(markdown).split(LINE_END) {
        for token in line.replace("](", "] (").split_whitespace() {
            let text = token.trim_matches(AROUND);
            if !text.is_empty() {
                open.push(Word { text: text.to_owned(), has_comma: token.ends_with(',') });
            }
            if ends_sentence(token) {
                sentences.push(std::mem::take(&mut open));
            }
        }
        sentences.push(std::mem::take(&mut open));
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// What stands for the end of a line that is more than a wrapped one.
const LINE_END: char = '\u{0}';

fn ends_sentence(token: &str) -> bool {
    let closed = token.trim_end_matches(['"', '\'', ')', '*', '_', '`']);
    closed.ends_with(['.', '!', '?', ';']) && !["e.g.", "i.e."].contains(&closed.trim_start_matches('('))
}

/// The text without HTML tags, and with [`LINE_END`] where a line ends for its readers.
fn without_tags(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let unfolded = markdown.replace("\n\n", &LINE_END.to_string());
    let mut rest = unfolded.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let tag = after.split_once('>').filter(|(tag, _)| is_tag(tag));
        rest = match tag {
            Some((tag, after)) => {
                let name = tag.trim_matches(['/', ' ']).split([' ', '/']).next().unwrap_or("").to_lowercase();
                text.push(if LINE_TAGS.contains(&name.as_str()) { LINE_END } else { ' ' });
                after
            }
            None => {
                text.push('<');
                after
            }
        };
    }
    text + rest
}

fn is_tag(inside: &str) -> bool {
    inside.trim_start_matches('/').starts_with(|first: char| first.is_ascii_alphabetic()) && !inside.contains('\n')
}

/// Whether a sentence states a rule. `when` and `if` begin a condition only before its main clause or after it: `When the
/// device was enrolled` names a time.
fn is_rule(sentence: &[Word], lower: &[String]) -> bool {
    let word_before = |index: usize| index.checked_sub(1).and_then(|before| lower.get(before)).map(String::as_str);
    lower.iter().enumerate().any(|(index, word)| match word.as_str() {
        "when" => index > 0 || sentence.iter().any(|word| word.has_comma),
        "not" => word_before(index) != Some("or"),
        "to" => word_before(index) == Some("up"),
        word => RULES.contains(&word),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(old: &str, new: &str) -> Option<TextChange> {
        let (old, new) = (Statements::of(old), Statements::of(new));
        let change = old.change(&new);
        let back = new.change(&old).map(|back| match back {
            TextChange::Statement { old, new } => TextChange::Statement { old: new, new: old },
            TextChange::Wording => TextChange::Wording,
        });
        assert_eq!(change, back);
        change
    }

    #[test]
    fn markup_line_breaks_and_punctuation_are_no_change() {
        for (old, new) in [
            ("Returns the **device**.", "Returns the device"),
            ("One line.\nAnother", "One line. Another"),
            ("A list: <ul><li>one</li><li>two</li></ul>", "A list:\n\n- one\n- two"),
            ("Set `PIN` first.<br>Then go.", "Set PIN first.\n\nThen go."),
            ("a < b", "a <  b"),
        ] {
            assert_eq!(change(old, new), None, "{old} -> {new}");
        }
    }

    #[test]
    fn other_words_are_wording() {
        for (old, new) in [
            ("Unique blueprint name", "Unique Blueprint name"),
            ("such as AppleTV", "such as Apple TV"),
            ("When the device was enrolled", "Date of the enrollment"),
            ("Whether or not a user is active", "Whether a user is active"),
            ("See [this](https://a.example)", "See [this](https://b.example)"),
        ] {
            assert_eq!(change(old, new), Some(TextChange::Wording), "{old} -> {new}");
        }
    }

    #[test]
    fn another_rule_or_number_is_a_statement() {
        let found = change("Blinks. You must give a color.", "Blinks. You must give one of the two.");
        let (old, new) = (vec!["you must give a color".to_owned()], vec!["you must give one of the two".to_owned()]);
        assert_eq!(found, Some(TextChange::Statement { old, new }));
        let (old, new) = (vec!["6".to_owned()], vec!["8".to_owned()]);
        assert_eq!(change("A 6-digit code", "A code of 8 digits"), Some(TextChange::Statement { old, new }));
        for (old, new) in [
            ("Blinks.", "Blinks. Only lamps."),
            ("Blinks.", "Blinks when it is dark."),
            ("When it is dark, it blinks.", "It blinks."),
            ("Up to many lamps", "Many lamps"),
            ("Not for lamps", "For lamps"),
        ] {
            assert!(matches!(change(old, new), Some(TextChange::Statement { .. })), "{old} -> {new}");
        }
    }
}
