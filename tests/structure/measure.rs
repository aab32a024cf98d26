//! Lengths of functions and lints that are silenced, read from the lines of a file as rustfmt leaves them.

/// A function and its length.
#[derive(Debug, PartialEq)]
pub(crate) struct Function {
    /// Its name.
    pub(crate) name: String,
    /// The number of its first line.
    pub(crate) start: usize,
    /// The number of its lines, from its signature to its closing brace.
    pub(crate) lines: usize,
}

/// Every function of a file that has a body of several lines. A function ends at the first brace that closes at the
/// depth at which its signature began.
pub(crate) fn functions(text: &str) -> Vec<Function> {
    let lines: Vec<&str> = text.lines().collect();
    let starts = lines.iter().enumerate().filter_map(|(index, line)| Some((index, name(line)?)));
    let ends = starts.filter_map(|(index, name)| {
        let indent = indent(lines[index]);
        let closing = format!("{indent}}}");
        let length = lines[index..].iter().position(|line| *line == closing)? + 1;
        Some(Function { name, start: index + 1, lines: length })
    });
    ends.collect()
}

/// The name of the function whose signature begins in a line and does not end with its body there.
fn name(line: &str) -> Option<String> {
    if line.ends_with('}') || line.ends_with(';') {
        return None;
    }
    let mut words = line.trim_start().split(' ');
    words.by_ref().find(|word| !is_qualifier(word)).filter(|word| *word == "fn")?;
    let name = words.next()?.split(['(', '<']).next()?;
    Some(name.to_owned())
}

fn is_qualifier(word: &str) -> bool {
    word.starts_with("pub") || word == "super)" || matches!(word, "const" | "async" | "unsafe" | "default")
}

fn indent(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}

/// The numbers of the lines that begin an `allow` or `expect` of a lint which gives no reason.
pub(crate) fn allows_without_reason(text: &str) -> impl Iterator<Item = usize> {
    let lines: Vec<&str> = text.lines().collect();
    let bare = (0..lines.len()).filter(move |index| {
        let attribute = lines[*index].trim_start();
        let begins = ["#[allow(", "#![allow(", "#[expect(", "#![expect("].iter().any(|one| attribute.starts_with(one));
        let end = lines[*index..].iter().position(|line| line.trim_end().ends_with(")]"));
        let whole = lines[*index..=*index + end.unwrap_or(0)].join(" ");
        begins && !whole.contains("reason = ")
    });
    bare.map(|index| index + 1)
}

#[test]
fn a_function_is_measured_from_its_signature_to_its_closing_brace() {
    let text = "\
impl A {
    pub(super) async fn long<T>(
        &self,
    ) -> u8 {
        if true {
        }
        1
    }
    fn short(&self) {}
    const fn declared();
}
";
    assert_eq!(functions(text), [Function { name: "long".to_owned(), start: 2, lines: 7 }]);
}

#[test]
fn an_allow_without_a_reason_is_found_on_one_line_and_on_several() {
    let text = "\
#[allow(dead_code)]
#[expect(dead_code, reason = \"is read by tests\")]
#![allow(
    clippy::unwrap_used,
    reason = \"a benchmark\"
)]
#[allow(
    dead_code,
)]
";
    assert_eq!(allows_without_reason(text).collect::<Vec<_>>(), [1, 7]);
}
