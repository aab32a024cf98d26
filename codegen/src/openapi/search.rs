//! The walk at the end of reading an OpenAPI document: it finds what nobody read. What that means is up to a [`Policy`].

use super::walk::{ObjectKind, Shape};
use crate::document::{Content, Entry, Node};
use crate::source::Span;

/// A key, with the kind of the object that has it.
pub(crate) type Owner<'d> = (ObjectKind, &'d str);

/// What a key holds and nobody read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unread {
    /// An object of OpenAPI, as an element or under a name.
    Object,
    /// A value that is no object of OpenAPI.
    Value,
}

/// An object that a key holds.
#[derive(Clone, Copy)]
pub(crate) enum Held<'d> {
    /// The value of the key.
    One,
    /// An element of a list.
    Element(&'d Node),
    /// A value under a name.
    Named(&'d str),
}

/// What becomes of what was not read.
pub(crate) trait Policy<'d> {
    /// Where an object is, for messages.
    type Place;

    /// Judges a key of an object. Returns whether to search what the key holds.
    fn key(&mut self, object: (ObjectKind, &'d Node), key: (&'d str, &'d Entry), place: &Self::Place) -> bool;

    /// Judges what is under a name. Returns whether to search it.
    fn name(&mut self, owner: Owner<'d>, child: ObjectKind, name: (&'d str, &'d Entry), place: &Self::Place) -> bool;

    /// Takes note of something that nobody read, at the place of its key or, in a list, at its own.
    fn unread(&mut self, owner: Owner<'d>, what: Unread, node: &'d Node, at: Span, place: &Self::Place);

    /// Where an object is that a key of another object holds.
    fn place(&self, outer: &Self::Place, owner: Owner<'d>, child: ObjectKind, held: Held<'d>) -> Self::Place;
}

/// Searches an object. The recursion is as deep as the document, whose depth is limited.
pub(crate) fn search<'d, P: Policy<'d>>(policy: &mut P, kind: ObjectKind, node: &'d Node, place: &P::Place) {
    let Content::Map(map) = &node.content else { return };
    for (key, entry) in &**map {
        if policy.key((kind, node), (key, entry), place) {
            below(policy, (kind, key), &entry.node, place);
        }
    }
}

fn below<'d, P: Policy<'d>>(policy: &mut P, owner: Owner<'d>, node: &'d Node, place: &P::Place) {
    match (child(owner), &node.content) {
        (Some((Shape::One, child)), Content::Map(_)) => {
            let place = policy.place(place, owner, child, Held::One);
            search(policy, child, node, &place);
        }
        (Some((Shape::List, child)), Content::List(list)) => {
            for element in list {
                let place = policy.place(place, owner, child, Held::Element(element));
                object(policy, (owner, child), (element, element.span), &place);
            }
        }
        (Some((Shape::Named, child)), Content::Map(map)) => {
            for (name, entry) in &**map {
                let place = policy.place(place, owner, child, Held::Named(name));
                if policy.name(owner, child, (name, entry), &place) {
                    object(policy, (owner, child), (&entry.node, entry.key_span), &place);
                }
            }
        }
        _ => values(policy, owner, node, place),
    }
}

/// What a key holds. A method in capitals holds an operation too.
fn child((kind, key): Owner<'_>) -> Option<(Shape, ObjectKind)> {
    let in_capitals = || kind.child(&key.to_ascii_lowercase()).filter(|_| kind == ObjectKind::PathItem);
    kind.child(key).or_else(in_capitals)
}

fn object<'d, P: Policy<'d>>(
    policy: &mut P,
    (owner, child): (Owner<'d>, ObjectKind),
    (node, at): (&'d Node, Span),
    place: &P::Place,
) {
    match node.was_read() {
        true => search(policy, child, node, place),
        false => policy.unread(owner, Unread::Object, node, at, place),
    }
}

/// Searches values that are no objects of OpenAPI.
fn values<'d, P: Policy<'d>>(policy: &mut P, owner: Owner<'d>, node: &'d Node, place: &P::Place) {
    for value in node.inner() {
        match value.was_read() {
            true => values(policy, owner, value, place),
            false => policy.unread(owner, Unread::Value, value, value.span, place),
        }
    }
}
