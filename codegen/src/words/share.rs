//! Text that many parameters or fields of one name share.

use super::file::{Shared, SharedKind, Subject, WordFile};
use super::index::Place;
use super::place::{Placing, suggest};
use crate::diagnostic::{Diagnostic, codes};

/// Places what the files say of every parameter or field of a name: those of a group's file first, in the operations of
/// the group and in the types that the file describes; then those of the file about the whole API, everywhere.
pub(super) fn share<'a>(placing: &mut Placing<'a, '_>, files: &[WordFile]) {
    let (of_groups, of_api): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.group.is_some());
    for file in of_groups {
        let scope = Scope::new(placing, file.group.as_ref().map(|group| group.text.as_str()), &[file]);
        file.shared.iter().for_each(|shared| place(placing, &scope, shared));
    }
    if of_api.iter().any(|file| !file.shared.is_empty()) {
        let scope = Scope::new(placing, None, &files.iter().collect::<Vec<_>>());
        of_api.iter().flat_map(|file| &file.shared).for_each(|shared| place(placing, &scope, shared));
    }
}

/// The parameters and fields that a file's shared text is for.
struct Scope<'a> {
    parameters: Vec<(&'a str, Place<'a>)>,
    fields: Vec<(&'a str, Place<'a>)>,
}

impl<'a> Scope<'a> {
    fn new(placing: &Placing<'a, '_>, group: Option<&str>, files: &[&WordFile]) -> Self {
        let index = placing.index;
        let parameters = index.operations(group).flat_map(|operation| index.parameters(operation)).collect();
        let mut objects: Vec<Place<'a>> = files
            .iter()
            .flat_map(|file| &file.texts)
            .filter_map(|text| match &text.subject {
                Subject::Type(name) | Subject::Field(name, _) => Some(Subject::Type(name.clone())),
                Subject::Body(id) | Subject::BodyField(id, _) => Some(Subject::Body(id.clone())),
                _ => None,
            })
            .filter_map(|subject| index.places(&subject).ok())
            .flatten()
            .collect();
        objects.sort_by(|a, b| a.pointer.cmp(&b.pointer));
        objects.dedup_by(|a, b| a.pointer == b.pointer);
        let fields = objects.iter().flat_map(|object| index.fields_of(object)).collect();
        Self { parameters, fields }
    }
}

fn place<'a>(placing: &mut Placing<'a, '_>, scope: &Scope<'a>, shared: &Shared) {
    let (thing, candidates) = match shared.kind {
        SharedKind::Parameter => ("parameter", &scope.parameters),
        SharedKind::Field => ("field", &scope.fields),
    };
    let named: Vec<_> = candidates.iter().filter(|(name, _)| *name == shared.name.text).collect();
    let (mut holds, mut restated) = (0, Vec::new());
    for (_, place) in &named {
        if placing.place_shared(place, shared.name.span, &shared.value) {
            holds += 1;
            restated.extend(placing.restated(place, &shared.value));
        }
    }
    // A text can be news in one place and not in another.
    if holds == restated.len()
        && let Some(what) = restated.first()
    {
        placing.warn_of_restating(shared.name.span, what);
    }
    if holds > 0 {
        return;
    }
    let name = &shared.name.text;
    let (message, help) = if named.is_empty() {
        let known: Vec<&str> = candidates.iter().map(|(name, _)| *name).collect();
        (format!("no {thing} `{name}` can share this text"), suggest(name, &known))
    } else {
        (format!("every {thing} `{name}` has its own text"), "remove the shared text".to_owned())
    };
    placing.report.push(Diagnostic::error(&codes::WORDS_UNPLACED, message).at(shared.name.span, "").help(help));
}
