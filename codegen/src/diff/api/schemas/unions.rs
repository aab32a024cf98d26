//! Compares the types that a value can have.

use std::collections::{BTreeMap, BTreeSet};

use super::changed::{At, Changed};
use super::comparison::Comparison;
use crate::diff::api::codes::values as codes;
use crate::diff::api::finding::Effect;
use crate::diff::api::kind::Kind;
use crate::diff::api::matching::{Named, Shape, name_words, similar};
use crate::diff::api::words;
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::model::{Api, Schema, SchemaKind};
use crate::source::Span;

/// A type that a value can have.
struct Variant<'a> {
    schema: &'a Schema,
    /// Its name, or its kind, and how many before it are called the same.
    name: String,
    words: BTreeSet<String>,
    shape: Shape<'a>,
}

impl Named for Variant<'_> {
    fn name(&self) -> &str {
        &self.name
    }

    fn words(&self) -> &BTreeSet<String> {
        &self.words
    }

    /// Scalars of one kind are the same, and objects that have most of their fields in common.
    fn likeness(&self, other: &Self) -> Option<u32> {
        let shape = self.shape.likeness(&other.shape)?;
        let is_scalar = self.shape.fields().is_empty() && other.shape.fields().is_empty();
        (is_scalar || shape >= 500).then_some(shape)
    }
}

impl<'a> Comparison<'a> {
    /// Compares the types that two values can have.
    pub(super) fn unions(&mut self, unions: [&'a [Schema]; 2], at: At<'_>, spans: [Option<Span>; 2]) {
        let [before, after] = self.apis;
        let [old, new] = unions;
        let (old, new) = (variants(before, old), variants(after, new));
        let pairs = pairs(&old, &new);
        let in_order = pairs.windows(2).all(|pair| matches!(pair, [(_, one), (_, other)] if one < other));
        if !in_order {
            let changed = Changed::new(&codes::VARIANTS_REORDERED, Effect::any(Info), "are tried in another order");
            let names = |variants: &[Variant<'_>]| Some(words::list(variants.iter().map(|one| &one.name)));
            self.found(changed.of(names(&old), names(&new)), at, spans);
        }
        let (kept, stay): (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
        for (from, to) in pairs {
            if let (Some(one), Some(other)) = (old.get(from), new.get(to)) {
                self.schemas([one.schema, other.schema], at);
            }
        }
        for (_, one) in old.iter().enumerate().filter(|(index, _)| !kept.contains(index)) {
            let changed =
                Changed::new(&codes::VARIANT_REMOVED, Effect::new(Breaking, Info), format!("lost `{}`", one.name));
            self.found(changed.of(Some(one.name.clone()), None), at, [Some(one.schema.span), None]);
        }
        for (_, one) in new.iter().enumerate().filter(|(index, _)| !stay.contains(index)) {
            let changed =
                Changed::new(&codes::VARIANT_ADDED, Effect::new(Info, Warning), format!("gained `{}`", one.name));
            self.found(changed.of(None, Some(one.name.clone())), at, [None, Some(one.schema.span)]);
        }
    }
}

fn variants<'a>(api: &'a Api, schemas: &'a [Schema]) -> Vec<Variant<'a>> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let variant = |schema: &'a Schema| {
        let name = match &schema.kind {
            SchemaKind::Named(name) => name.clone(),
            other => Kind::of(other).as_str().to_owned(),
        };
        let count = counts.entry(name.clone()).and_modify(|count| *count += 1).or_insert(1);
        let words = name_words(&name);
        let name = if *count == 1 { name } else { format!("{name} {count}") };
        Variant { schema, name, words, shape: Shape::of(api, schema) }
    };
    schemas.iter().map(variant).collect()
}

/// The positions of the types that are in both: those of one name, then those of one shape.
fn pairs(old: &[Variant<'_>], new: &[Variant<'_>]) -> Vec<(usize, usize)> {
    let by_name: BTreeMap<&str, usize> =
        new.iter().enumerate().map(|(index, one)| (one.name.as_str(), index)).collect();
    let known = old.iter().enumerate().filter_map(|(from, one)| Some((from, *by_name.get(one.name.as_str())?)));
    let mut pairs: Vec<(usize, usize)> = known.collect();
    let (from, to): (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
    let left = |list: &[Variant<'_>], taken: &BTreeSet<usize>| {
        (0..list.len()).filter(|index| !taken.contains(index)).collect::<Vec<_>>()
    };
    let (from, to) = (left(old, &from), left(new, &to));
    let removed: Vec<&Variant<'_>> = from.iter().filter_map(|index| old.get(*index)).collect();
    let added: Vec<&Variant<'_>> = to.iter().filter_map(|index| new.get(*index)).collect();
    let alike = similar(&removed, &added).into_iter();
    pairs.extend(alike.filter_map(|(one, other)| Some((*from.get(one)?, *to.get(other)?))));
    pairs.sort_unstable();
    pairs
}
