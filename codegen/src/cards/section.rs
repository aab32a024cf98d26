//! The grammar of section headings: `Inputs`, `Output`, `Outputs (Basic)`, `Outputs for "First Matching Record"`.

use crate::model::Section;

/// A section heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SectionHeading {
    pub(super) section: Section,
    /// The choice that shows its fields, verbatim.
    pub(super) choice: Option<String>,
}

/// Whether a line is entirely bold, as section headings are.
pub(super) fn is_bold_line(line: &str) -> bool {
    bold_content(line).is_some()
}

/// Reads a section heading: a bold line or a Markdown heading.
pub(super) fn parse(line: &str) -> Option<SectionHeading> {
    let line = line.trim().trim_matches('#').trim();
    let content = bold_content(line).unwrap_or(line).trim().trim_end_matches(':').trim();
    let word_end = content.find(|character: char| !character.is_ascii_alphabetic()).unwrap_or(content.len());
    let (word, rest) = content.split_at_checked(word_end)?;
    let section = match word.to_ascii_lowercase().as_str() {
        "option" | "options" => Section::Options,
        "input" | "inputs" => Section::Inputs,
        "output" | "outputs" => Section::Outputs,
        _ => return None,
    };
    Some(SectionHeading { section, choice: choice(rest.trim())? })
}

/// `Some(None)` if there is no choice, `None` if what follows the word is not understood.
fn choice(rest: &str) -> Option<Option<String>> {
    let is_noun = |noun: &&str| rest.eq_ignore_ascii_case(noun);
    if rest.is_empty() || ["field", "fields", "parameters", "values"].iter().any(is_noun) {
        return Some(None);
    }
    let bracketed = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let after_for = rest.get(..4).filter(|word| word.eq_ignore_ascii_case("for ")).and_then(|_| rest.get(4..));
    let choice = bracketed.or(after_for)?.trim().trim_matches(['"', '\'', '“', '”', '*', '`']).trim();
    (!choice.is_empty()).then(|| Some(choice.to_owned()))
}

/// The content of a line that is entirely bold.
fn bold_content(line: &str) -> Option<&str> {
    let line = line.trim().trim_end_matches(':');
    let content = ["**", "__"].iter().find_map(|sign| line.strip_prefix(sign)?.strip_suffix(sign))?;
    let whole = !content.trim().is_empty() && !content.contains("**") && !content.contains('|');
    whole.then_some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(Section, Option<String>)> {
        parse(line).map(|heading| (heading.section, heading.choice))
    }

    #[test]
    fn every_spelling_of_upstream_is_read() {
        for line in ["**Input**", "**Inputs**", " **inputs:** ", "**Inputs**:", "#### Inputs", "#### **Input Fields**"]
        {
            assert_eq!(read(line), Some((Section::Inputs, None)), "{line}");
        }
        let basic = Some((Section::Outputs, Some("Basic".to_owned())));
        assert_eq!(read("**Outputs (Basic)**"), basic);
        assert_eq!(read("**Output for \"Basic\"**"), basic);
        assert_eq!(read("**Outputs for Basic**"), basic);
        assert_eq!(read("**Options**"), Some((Section::Options, None)));
    }

    #[test]
    fn other_bold_lines_are_not_sections() {
        for line in ["**Errors**", "**Inputs** and **Outputs**", "Inputs are", "**Outputs in short**", "**", "****"] {
            assert_eq!(parse(line).filter(|_| is_bold_line(line)), None, "{line}");
        }
    }
}
