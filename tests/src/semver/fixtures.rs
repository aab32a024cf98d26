//! The pairs of documents of the unit tests: those of the client's changes, and those of the changes on the wire.

use std::fs;
use std::path::Path;

use serde_yaml::Value;
use syn::{Expr, ExprLit, Item, Lit, Member};

use super::pairs::{Pair, side};
use crate::project;

/// Every pair, in both directions.
///
/// # Errors
/// What is wrong with a file that has them, or with a document.
pub fn fixtures(folder: &Path) -> Result<Vec<Pair>, String> {
    let mut pairs = Vec::new();
    for (name, old, new) in of_client()?.into_iter().chain(of_wire()?) {
        for (direction, old, new) in [("there", &old, &new), ("back", &new, &old)] {
            let (old, new) = (document(folder, old)?, document(folder, new)?);
            pairs.push(Pair { name: format!("{name}, {direction}"), old, new });
        }
    }
    Ok(pairs)
}

/// The document with this text.
fn document(folder: &Path, text: &str) -> Result<kandji_codegen::diff::Side, String> {
    let path = folder.join("fixture.yaml");
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    side(&path)
}

fn read(path: &str) -> Result<String, String> {
    let path = project::root().join(path);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// A name and two documents.
type Texts = (String, String, String);

fn of_client() -> Result<Vec<Texts>, String> {
    let text = read("codegen/src/diff/client/tests/pairs.yaml")?;
    let file: Value = serde_yaml::from_str(&text).map_err(|error| error.to_string())?;
    let base = file["base"].as_str().ok_or("the file has no base")?;
    let base = format!("openapi: 3.0.3\ninfo: {{ title: Lamps, version: '1' }}\n{base}");
    let mut texts = Vec::new();
    for (index, one) in file["pairs"].as_sequence().into_iter().flatten().enumerate() {
        let replacements = one["replace"].as_sequence().into_iter().flatten();
        let other = replacements.fold(base.clone(), |text, both| {
            text.replace(both[0].as_str().unwrap_or_default(), both[1].as_str().unwrap_or_default())
        });
        let name = one["there"][0].as_str().unwrap_or_default();
        texts.push((format!("client {}: {name}", index + 1), base.clone(), other));
    }
    Ok(texts)
}

/// The pairs are constants of tests: `Pair { id, back, edits: &[[what, old, new]] }`.
fn of_wire() -> Result<Vec<Texts>, String> {
    let base = read("codegen/src/diff/api/tests/base.yaml")?;
    let folder = project::root().join("codegen/src/diff/api/tests/fixtures");
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    files.sort();
    let mut texts = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let file = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        for (id, edits) in pairs(&file)? {
            texts.push((format!("wire {}: {id}", texts.len() + 1), edited(&base, &edits, 1), edited(&base, &edits, 2)));
        }
    }
    Ok(texts)
}

/// What changes the base, and into what.
type Edits = Vec<Vec<String>>;

/// The ids and the edits of the pairs in a file.
fn pairs(file: &syn::File) -> Result<Vec<(String, Edits)>, String> {
    let constants = |name: &str| {
        file.items.iter().find_map(|item| match item {
            Item::Const(constant) if constant.ident == name => Some(&*constant.expr),
            _ => None,
        })
    };
    let text = |expression: &Expr| match expression {
        Expr::Path(path) => path.path.get_ident().and_then(|name| string(constants(&name.to_string())?)),
        other => string(other),
    };
    let pairs = constants("PAIRS").map(elements).unwrap_or_default();
    let pairs = pairs.into_iter().map(|pair| {
        let id = field(pair, "id").and_then(string).ok_or("a pair has no id")?;
        let edits = field(pair, "edits").map(elements).unwrap_or_default();
        let edits = edits.into_iter().map(|edit| elements(edit).into_iter().filter_map(text).collect());
        Ok((id, edits.collect()))
    });
    pairs.collect()
}

/// The document with the text that each edit has in this column.
fn edited(base: &str, edits: &[Vec<String>], column: usize) -> String {
    let mut places: Vec<(usize, &Vec<String>)> =
        edits.iter().filter_map(|edit| Some((base.find(edit.first()?)?, edit))).collect();
    places.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
    let mut text = base.to_owned();
    for (place, edit) in places {
        if let [what, ..] = edit.as_slice()
            && let Some(other) = edit.get(column)
        {
            text.replace_range(place..place + what.len(), other);
        }
    }
    text
}

/// The elements of a list.
fn elements(expression: &Expr) -> Vec<&Expr> {
    match expression {
        Expr::Reference(reference) => elements(&reference.expr),
        Expr::Array(array) => array.elems.iter().collect(),
        _ => Vec::new(),
    }
}

fn field<'a>(expression: &'a Expr, name: &str) -> Option<&'a Expr> {
    let Expr::Struct(structure) = expression else { return None };
    let is_named = |member: &Member| matches!(member, Member::Named(ident) if ident == name);
    structure.fields.iter().find(|field| is_named(&field.member)).map(|field| &field.expr)
}

fn string(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_pair_is_read_and_differs() {
        let (client, wire) = (super::of_client().unwrap(), super::of_wire().unwrap());
        assert!(client.len() >= 9 && wire.len() >= 70, "{} and {}", client.len(), wire.len());
        for (name, old, new) in client.iter().chain(&wire) {
            assert_ne!(old, new, "{name}");
        }
    }
}
