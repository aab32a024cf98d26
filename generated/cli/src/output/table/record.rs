//! One object as a table: a row for each field, and tables of the lists that it has.

use std::io::Write;

use kandji_client::operations::SchemaInfo;
use serde_json::Value;

use super::list::List;
use super::{GAP, Look, cells, columns};
use crate::exit::Failure;
use crate::output::clean;
use crate::output::fields::path::{Found, Path};
use crate::output::fields::schema;
use crate::output::fields::selection::Selection;
use crate::output::formats::RowWriter;

/// How narrow values can become.
const NARROWEST: usize = 20;

/// Writes an object: its fields, and then the lists of objects in it.
pub(crate) fn write(
    value: &Value,
    schema: &'static SchemaInfo,
    selection: &Selection,
    look: Look,
    to: &mut dyn Write,
) -> Result<(), Failure> {
    let mut fields = Fields::default();
    match selection.is_everything() {
        true => {
            fields.add(value, &Path(Vec::new()));
            fields.sort(schema);
        }
        false => selection.paths.iter().for_each(|path| fields.add_found(path.of(value), path)),
    }
    let is_alone = fields.pairs.is_empty();
    write_pairs(&fields.pairs, look, to)?;
    for (position, (path, items)) in fields.lists.into_iter().enumerate() {
        let gap = if is_alone && position == 0 { "" } else { "\n" };
        let heading = format!("{} ({})", clean::line(&path.to_string()), items.len());
        writeln!(to, "{gap}{}", look.bold(&heading))?;
        let known = schema::at(schema, &path).ok().flatten().unwrap_or(&SchemaInfo::ANY);
        let everything = Selection::default();
        let mut list = List::new((known, None), &everything, look);
        items.iter().try_for_each(|item| list.push(item.clone(), to))?;
        list.finish(to)?;
    }
    Ok(())
}

/// The fields of an object, those of its objects included.
#[derive(Default)]
struct Fields<'v> {
    pairs: Vec<(Path, String)>,
    lists: Vec<(Path, &'v [Value])>,
}

impl<'v> Fields<'v> {
    fn add(&mut self, value: &'v Value, path: &Path) {
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                fields.iter().for_each(|(name, value)| self.add(value, &path.join(name)));
            }
            Value::Array(items) if items.iter().any(Value::is_object) => self.lists.push((path.clone(), items)),
            Value::String(text) if text.contains('\n') => {
                self.pairs.push((path.clone(), clean::lines(text.trim_end()).into_owned()));
            }
            value => self.pairs.push((path.clone(), cells::line(&Found::One(value)))),
        }
    }

    fn add_found(&mut self, found: Found<'v>, path: &Path) {
        match found {
            Found::One(value) => self.add(value, path),
            found => self.pairs.push((path.clone(), cells::line(&found))),
        }
    }

    fn sort(&mut self, schema: &'static SchemaInfo) {
        let paths = self.pairs.iter().map(|(path, _)| path.clone()).collect();
        let order = columns::ordered(schema, None, paths);
        self.pairs.sort_by_cached_key(|(path, _)| order.iter().position(|known| known == path));
    }
}

/// Writes a name and a value in each line. Where whole paths would leave little space, objects have headings.
fn write_pairs(pairs: &[(Path, String)], look: Look, to: &mut dyn Write) -> Result<(), Failure> {
    let whole = |path: &Path| clean::line(&path.to_string()).into_owned();
    let rows: Vec<(String, &str)> = pairs.iter().map(|(path, text)| (whole(path), text.as_str())).collect();
    let width = widest(&rows);
    if width * 5 <= look.width * 2 {
        return write_rows(&rows, width, look, to);
    }
    let (plain, nested): (Vec<_>, Vec<_>) = pairs.iter().partition(|(path, _)| path.0.len() < 2);
    let mut sections: Vec<(&str, Vec<(String, &str)>)> =
        vec![("", plain.iter().map(|(path, text)| (whole(path), text.as_str())).collect())];
    for (path, text) in nested {
        let row = (format!("  {}", whole(&Path(path.0[1..].to_vec()))), text.as_str());
        match sections.iter_mut().find(|(name, _)| *name == path.0[0]) {
            Some((_, rows)) => rows.push(row),
            None => sections.push((&path.0[0], vec![row])),
        }
    }
    let width = sections.iter().map(|(_, rows)| widest(rows)).max().unwrap_or_default();
    for (name, rows) in &sections {
        if !name.is_empty() {
            writeln!(to, "{}", look.bold(&clean::line(name)))?;
        }
        write_rows(rows, width, look, to)?;
    }
    Ok(())
}

fn widest(rows: &[(String, &str)]) -> usize {
    rows.iter().map(|(name, _)| cells::width(name)).max().unwrap_or_default()
}

fn write_rows(rows: &[(String, &str)], width: usize, look: Look, to: &mut dyn Write) -> Result<(), Failure> {
    let space = look.width.saturating_sub(width + GAP).max(NARROWEST);
    for (name, text) in rows {
        let wrapped = super::table(&[space], &[], [vec![(*text).to_owned()]]);
        for (position, line) in wrapped.lines().enumerate() {
            let title = if position == 0 { name.as_str() } else { "" };
            let fill = " ".repeat(width + GAP - cells::width(title));
            writeln!(to, "{}", format!("{}{fill}{}", look.dim(title), line.trim_end()).trim_end())?;
        }
    }
    Ok(())
}
