//! Tables and lists of fields in the description of an operation.

use crate::import::evidence::hint::{Hint, Hints};
use crate::import::prose::hints::shape_of_name;

/// What the prose of an operation says about the fields of its body.
///
/// Reads tables with a column of types, `` `name` - `type` `` lines, and list items that start with a name.
pub(crate) fn body_hints(text: &str) -> Hints {
    let mut reader = Reader::default();
    for line in text.lines().map(str::trim) {
        reader.read(line);
    }
    reader.hints
}

/// The names that a sentence calls required: "The keys `a` and `b` are required".
pub(crate) fn required_names(text: &str) -> Vec<String> {
    let sentences = text.split(['\n']).flat_map(|line| line.split(". "));
    let demands = |sentence: &&str| {
        let says = sentence.contains(" are required") || sentence.contains(" must be sent");
        says && !sentence.contains("not required")
    };
    sentences.filter(demands).flat_map(quoted_names).collect()
}

/// Hints about values in sentences: "`a` can be set to `true` and `b` null", "set `a` to `true`".
pub(crate) fn switch_hints(text: &str) -> Hints {
    let mut hints = Hints::new();
    for line in text.lines() {
        for (name, rest) in quoted_with_rest(line) {
            let rest = rest.trim_start();
            let hint = match rest {
                _ if starts_any(rest, &["can be set to `true`", "to `true`", "can be set to true", "to true"]) => {
                    Hint { shape: shape_of_name("boolean"), ..Hint::default() }
                }
                _ if starts_any(rest, &["null ", "null,", "null.", "to null", "can be null"]) => Hint {
                    shape: Some(crate::import::evidence::shape::Shape { null: true, ..Default::default() }),
                    ..Hint::default()
                },
                _ => continue,
            };
            hints.insert(vec![name.to_owned()], hint);
        }
    }
    hints
}

/// The form field for the file: "the path to the file in the `a` request parameter".
pub(crate) fn file_field(text: &str) -> Option<String> {
    let sends = |line: &&str| line.to_lowercase().contains(" file");
    let is_field =
        |rest: &str| starts_any(rest.trim_start(), &["request parameter", "form field", "field of the form"]);
    let mut names = text.lines().filter(sends).flat_map(quoted_with_rest).filter(|(_, rest)| is_field(rest));
    names.next().map(|(name, _)| name.to_owned())
}

fn starts_any(text: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| text.starts_with(start))
}

#[derive(Default)]
struct Reader {
    hints: Hints,
    describes_response: bool,
    columns: Vec<String>,
    parent: Option<String>,
}

impl Reader {
    fn read(&mut self, line: &str) {
        if line.starts_with('|') {
            return self.read_row(line);
        }
        if !line.is_empty() {
            self.columns.clear();
        }
        if line.starts_with('#') || line.starts_with("**") {
            let lower = line.to_lowercase();
            self.describes_response = lower.contains("response") || lower.contains("path parameter");
        }
        if !self.describes_response {
            self.read_line(line);
        }
    }

    fn read_row(&mut self, line: &str) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        if self.columns.is_empty() {
            self.columns = cells.iter().map(|cell| cell.trim_matches('*').to_lowercase()).collect();
            self.parent = None;
            return;
        }
        let cell = |names: &[&str]| {
            let column = self.columns.iter().position(|column| names.iter().any(|name| column.starts_with(name)))?;
            cells.get(column).copied()
        };
        let (Some(name), Some(kind)) = (cell(&["key", "field", "name", "parameter"]), cell(&["type"])) else { return };
        let Some(shape) = shape_of_name(kind).filter(|_| !self.describes_response) else { return };
        let mut hint = Hint::of_text(cell(&["description", "definition"]).unwrap_or(""));
        if let Some(values) = cell(&["possible value"]) {
            hint.values.extend(quoted_names(values).filter(|_| !values.trim_start_matches('`').starts_with('[')));
        }
        hint.shape = Some(shape);
        let nested = name.starts_with("- ");
        let name = clean_name(name);
        let path = match &self.parent {
            Some(parent) if nested => vec![parent.clone(), name.clone()],
            _ => vec![name.clone()],
        };
        if !nested {
            self.parent = Some(name);
        }
        self.add(path, hint);
    }

    /// `` `name` - `type` ``, `` - `name` (type, required) ``, or `` - `name` - prose ``.
    fn read_line(&mut self, line: &str) {
        let item = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")).map(str::trim_start);
        let rest = item.unwrap_or(line);
        let Some((name, rest)) = rest.strip_prefix('`').and_then(|rest| rest.split_once('`')) else { return };
        let rest = rest.trim_start_matches([' ', '-', ':']);
        let typed = rest.strip_prefix('(').and_then(|rest| rest.split_once([',', ')'])).map_or(rest, |(kind, _)| kind);
        let shape = shape_of_name(typed);
        if !is_name(name) || (shape.is_none() && item.is_none()) {
            return;
        }
        let hint = Hint::of_text(rest);
        self.add(vec![name.to_owned()], Hint { shape: shape.or(hint.shape.clone()), ..hint });
    }

    fn add(&mut self, path: Vec<String>, hint: Hint) {
        if path.iter().all(|name| is_name(name)) {
            let older = self.hints.remove(&path).unwrap_or_default();
            self.hints.insert(path, older.merge(hint));
        }
    }
}

fn clean_name(cell: &str) -> String {
    cell.trim_start_matches("- ").trim_matches(['`', '*', ' ']).to_owned()
}

fn is_name(text: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    text.chars().all(inner) && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// The names between backticks.
pub(crate) fn quoted_names(text: &str) -> impl Iterator<Item = String> {
    quoted_with_rest(text).map(|(name, _)| name.to_owned())
}

/// The names between backticks, each with the text after it.
fn quoted_with_rest(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, from) = rest.split_once('`')?;
        let (name, behind) = from.split_once('`')?;
        rest = behind;
        Some((name, behind))
    })
    .filter(|(name, _)| is_name(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_fields_is_read_with_its_nested_rows() {
        let text = "Body\n| Key | Type | Possible value(s) | Description |\n| --- | --- | --- | --- |\n\
                    | `Mode` | `string` | `a`, `b` | (Required) How |\n| `More` | `object` | | |\n| - `On` | `boolean` | | Default: true |\n";
        let hints = body_hints(text);
        let mode = &hints[&vec!["Mode".to_owned()]];
        assert_eq!(mode.required, Some(true));
        assert_eq!(mode.values.iter().collect::<Vec<_>>(), ["a", "b"]);
        assert!(hints[&vec!["More".to_owned(), "On".to_owned()]].shape.as_ref().unwrap().boolean);
    }

    #[test]
    fn typed_lines_are_read_and_response_tables_are_not() {
        let text = "`name` - `string`\n- `size` (integer, required)\n- `quiet` - If `true`, hushes. Default: false\n\
                    #### Response properties\n| Key | Type |\n| --- | --- |\n| `pin` | string |\n";
        let hints = body_hints(text);
        let names: Vec<&str> = hints.keys().map(|path| path[0].as_str()).collect();
        assert_eq!(names, ["name", "quiet", "size"]);
        assert_eq!(hints[&vec!["size".to_owned()]].required, Some(true));
        assert!(hints[&vec!["quiet".to_owned()]].shape.as_ref().unwrap().boolean);
    }

    #[test]
    fn sentences_say_what_is_required_boolean_or_null() {
        let text =
            "The `a`, and the `b` name are required. It is not required to send `c`.\nSet `d` to `true` and `a` null.";
        assert_eq!(required_names(text), ["a", "b"]);
        let hints = switch_hints(text);
        assert!(hints[&vec!["d".to_owned()]].shape.as_ref().unwrap().boolean);
        assert!(hints[&vec!["a".to_owned()]].shape.as_ref().unwrap().null);
    }
}
