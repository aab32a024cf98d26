//! Lengths of functions, read from the lines of a file as rustfmt leaves them; and lints that are silenced.

use syn::Attribute;
use syn::visit::Visit;

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

/// The lints that a file silences with an `allow` or `expect` which gives no reason.
pub(crate) fn allows_without_reason(text: &str) -> Vec<String> {
    let mut bare = Bare(Vec::new());
    bare.visit_file(&syn::parse_file(text).expect("the file is Rust"));
    bare.0
}

/// Collects attributes that silence lints and give no reason.
struct Bare(Vec<String>);

impl<'ast> Visit<'ast> for Bare {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let silences = ["allow", "expect"].iter().any(|name| attribute.path().is_ident(name));
        if let Ok(list) = attribute.meta.require_list()
            && silences
            && !list.tokens.to_string().contains("reason =")
        {
            self.0.push(list.tokens.to_string());
        }
    }
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
fn an_allow_without_a_reason_is_found_wherever_it_stands_but_not_in_text() {
    let text = "
        #![allow(clippy::unwrap_used, reason = \"a benchmark\")]
        #[allow(dead_code)]
        const TEXT: &str = \"#[allow(unused)]\";
        fn f() {
            #[expect(unused_variables)]
            let a = 1;
        }
    ";
    assert_eq!(allows_without_reason(text), ["dead_code", "unused_variables"]);
}
