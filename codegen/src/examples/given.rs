//! Values of the tenant, with the facts that they refer to.
//!
//! `{kind.fact}` in a text stands for a fact of the thing of this kind, and `{.fact}` for one of the innermost thing. A text
//! that is nothing else has the value of the fact, whatever its type.

use serde_json::Value;

use super::fleet::{Fleet, Given};
use super::scope::{Found, Scope};

/// The deepest chain of facts that refer to facts.
const DEEPEST: usize = 8;

/// A value with everything that it refers to.
///
/// # Errors
/// What is wrong if it refers to what there is not.
pub(super) fn resolved(fleet: &Fleet, scope: &Scope<'_>, given: &Given) -> Result<Value, String> {
    given.used.set(true);
    of_value(fleet, scope, &given.value, DEEPEST)
}

fn of_value(fleet: &Fleet, scope: &Scope<'_>, value: &Value, left: usize) -> Result<Value, String> {
    match value {
        Value::String(text) => of_text(fleet, scope, text, left),
        Value::Array(items) => items.iter().map(|item| of_value(fleet, scope, item, left)).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| Ok((name.clone(), of_value(fleet, scope, value, left)?)));
            fields.collect::<Result<_, String>>().map(Value::Object)
        }
        other => Ok(other.clone()),
    }
}

fn of_text(fleet: &Fleet, scope: &Scope<'_>, text: &str, left: usize) -> Result<Value, String> {
    let mut made = String::new();
    for piece in pieces(fleet, text) {
        match piece {
            Piece::Literal(literal) => made.push_str(literal),
            Piece::Fact { kind, fact, whole } => {
                let value = of_fact(fleet, scope, kind, fact, left)?;
                if whole == text {
                    return Ok(value);
                }
                made.push_str(&super::example::plain(&value));
            }
        }
    }
    Ok(Value::String(made))
}

fn of_fact(fleet: &Fleet, scope: &Scope<'_>, kind: &str, fact: &str, left: usize) -> Result<Value, String> {
    let left = left.checked_sub(1).ok_or_else(|| format!("`{{{kind}.{fact}}}` refers to itself"))?;
    let found = match kind {
        "" => scope.innermost().map(Found::Thing),
        kind => scope.find(fleet, kind),
    };
    let thing = match found {
        Some(Found::Thing(thing)) => thing,
        Some(Found::Nobody) => return Ok(Value::Null),
        None => return Err(format!("`{{{kind}.{fact}}}` is about nothing")),
    };
    let Some(given) = thing.facts.get(fact) else {
        return Err(format!("the {} `{}` has no fact `{fact}`", thing.kind, thing.name));
    };
    given.used.set(true);
    of_value(fleet, &scope.with(thing), &given.value, left)
}

/// A piece of a text.
enum Piece<'t> {
    Literal(&'t str),
    Fact { kind: &'t str, fact: &'t str, whole: &'t str },
}

/// The pieces of a text. Braces around anything but a fact of a known kind are literal.
fn pieces<'t>(fleet: &Fleet, text: &'t str) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((literal, whole, kind, fact)) = next_fact(fleet, rest) {
        pieces.push(Piece::Literal(literal));
        pieces.push(Piece::Fact { kind, fact, whole });
        rest = rest.get(literal.len() + whole.len()..).unwrap_or_default();
    }
    pieces.push(Piece::Literal(rest));
    pieces
}

/// The text before the next reference, the reference, its kind and its fact.
fn next_fact<'t>(fleet: &Fleet, text: &'t str) -> Option<(&'t str, &'t str, &'t str, &'t str)> {
    let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    text.match_indices('{').find_map(|(start, _)| {
        let end = start + text.get(start..)?.find('}')? + 1;
        let whole = text.get(start..end)?;
        let (kind, fact) = whole.strip_prefix('{')?.strip_suffix('}')?.split_once('.')?;
        let is_fact = (kind.is_empty() || fleet.is_kind(kind)) && !fact.is_empty() && is_name(fact);
        is_fact.then_some((text.get(..start)?, whole, kind, fact))
    })
}
