//! Filters in the language of jq.

use std::fmt::{self, Write as _};
use std::io::Write;

use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, data, unwrap_valr};
use jaq_json::write::Pp;
use jaq_json::{Val, read, write};
use serde_json::Value;

use super::{RowWriter, json};
use crate::exit::{Exit, Failure};
use crate::output::clean;
use crate::output::fields::selection::Selection;

type Data = data::JustLut<Val>;

/// What a filter must not do: read the environment, where the token is, or end the program.
const FORBIDDEN: [&str; 2] = ["env", "halt"];

/// Definitions of the standard library that need what is forbidden.
const UNDEFINED: [&str; 2] = ["halt", "halt_error"];

/// What jq has and its implementation here does not: rows of text.
const ROWS: &str = r#"
def @csv: [.[] | if . == null then "" elif isstring then "\"" + (split("\"") | join("\"\"")) + "\""
    elif isarray or isobject then error("cannot be a value in a row of CSV") else tostring end] | join(",");
def @tsv: [.[] | if . == null then "" elif isstring then split("\\") | join("\\\\") | split("\t") | join("\\t")
    | split("\n") | join("\\n") | split("\r") | join("\\r")
    elif isarray or isobject then error("cannot be a value in a row of TSV") else tostring end] | join("\t");
"#;

/// A compiled filter.
pub(crate) struct Filter {
    compiled: jaq_core::Filter<Data>,
    /// Whether strings are written as they are, and not as JSON.
    is_raw: bool,
    is_terminal: bool,
}

impl Filter {
    /// Compiles a filter.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub(crate) fn compile(code: &str, is_raw: bool, is_terminal: bool) -> Result<Self, Failure> {
        let standard = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let rows = load::parse(ROWS, |parser| parser.defs()).unwrap_or_default();
        let loader = Loader::new(standard.filter(|definition| !UNDEFINED.contains(&definition.name)).chain(rows));
        let arena = Arena::default();
        let modules = loader.load(&arena, File { code, path: () });
        let modules =
            modules.map_err(|errors| wrong(code, errors.into_iter().flat_map(|(_, one)| loading(code, one))))?;
        let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let functions = functions.filter(|(name, ..)| !FORBIDDEN.contains(name));
        let compiled = Compiler::default().with_funs(functions).compile(modules);
        let compiled = compiled.map_err(|errors| {
            let undefined = errors.into_iter().flat_map(|(_, all)| all);
            wrong(code, undefined.map(|(at, kind)| (offset(code, at), format!("there is no {} `{at}`", kind.as_str()))))
        })?;
        Ok(Self { compiled, is_raw, is_terminal })
    }

    /// Writes what the filter makes of a value, each result in a line.
    pub(crate) fn run(&self, value: &Value, selection: &Selection, to: &mut dyn Write) -> Result<(), Failure> {
        let input = json::text(&selection.select(value), false)?;
        let input = read::parse_single(input.as_bytes())
            .map_err(|error| Failure::new(Exit::Other, format!("`--jq` cannot read the data: {error}")))?;
        let context = Ctx::<Data>::new(&self.compiled.lut, Vars::new([]));
        for result in self.compiled.id.run((context, input)).map(unwrap_valr) {
            let result = result.map_err(|error| Failure::new(Exit::Other, format!("`--jq`: {error}")))?;
            to.write_all(self.text(&result)?.as_bytes())?;
            to.write_all(b"\n")?;
        }
        Ok(())
    }

    fn text(&self, value: &Val) -> Result<String, Failure> {
        let text = match value {
            Val::TStr(text) if self.is_raw => {
                let text = String::from_utf8_lossy(text);
                return Ok(if self.is_terminal { clean::lines(&text).into_owned() } else { text.into_owned() });
            }
            other => {
                let mut text = Vec::new();
                write::write(&mut text, &Pp::default(), 0, other)?;
                String::from_utf8_lossy(&text).into_owned()
            }
        };
        Ok(clean::json(&text).into_owned())
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Filter").field("is_raw", &self.is_raw).finish_non_exhaustive()
    }
}

/// Each row through a filter.
pub(crate) struct Filtered<'o> {
    pub(crate) filter: &'o Filter,
    pub(crate) selection: &'o Selection,
}

impl RowWriter for Filtered<'_> {
    fn push(&mut self, row: Value, to: &mut dyn Write) -> Result<(), Failure> {
        self.filter.run(&row, self.selection, to)
    }

    fn finish(&mut self, _to: &mut dyn Write) -> Result<Vec<String>, Failure> {
        Ok(Vec::new())
    }
}

/// All rows as one array through a filter.
pub(crate) struct Slurped<'o> {
    pub(crate) filter: &'o Filter,
    pub(crate) selection: &'o Selection,
    pub(crate) rows: Vec<Value>,
}

impl RowWriter for Slurped<'_> {
    fn push(&mut self, row: Value, _to: &mut dyn Write) -> Result<(), Failure> {
        self.rows.push(row);
        Ok(())
    }

    fn finish(&mut self, to: &mut dyn Write) -> Result<Vec<String>, Failure> {
        self.filter.run(&std::mem::take(&mut self.rows).into(), self.selection, to)?;
        Ok(Vec::new())
    }
}

/// Everything that is wrong with a filter, with its place.
fn wrong(code: &str, faults: impl Iterator<Item = (usize, String)>) -> Failure {
    let mut message = "`--jq` cannot be compiled".to_owned();
    for (offset, fault) in faults {
        let column = code[..offset].chars().count() + 1;
        let _ = write!(message, "\n  column {column}: {fault}");
        let line = clean::line(code);
        let before = unicode_width::UnicodeWidthStr::width(&*clean::line(&code[..offset]));
        let _ = write!(message, "\n    {line}\n    {:before$}^", "");
    }
    Failure::usage(message)
}

fn loading(code: &str, error: load::Error<&str>) -> Vec<(usize, String)> {
    match error {
        load::Error::Io(errors) => {
            errors.into_iter().map(|(at, error)| (offset(code, at), format!("cannot be read: {error}"))).collect()
        }
        load::Error::Lex(errors) => {
            errors.into_iter().map(|(expected, at)| (offset(code, at), expectation(expected.as_str(), at))).collect()
        }
        load::Error::Parse(errors) => {
            errors.into_iter().map(|(expected, at)| (offset(code, at), expectation(expected.as_str(), at))).collect()
        }
    }
}

fn expectation(expected: &str, found: &str) -> String {
    match found.chars().next() {
        Some(_) => format!("expected {expected}"),
        None => format!("expected {expected}, found the end"),
    }
}

/// Where a part begins in the code.
fn offset(code: &str, part: &str) -> usize {
    let start = (part.as_ptr() as usize).wrapping_sub(code.as_ptr() as usize);
    if code.is_char_boundary(start.min(code.len() + 1)) { start } else { code.len() }
}
