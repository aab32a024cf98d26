//! From the differences between two spec folders to the items of a release.

use super::entry::{Item, Part, Parts};
use crate::diff::{Axis, Change, Severity};

impl Parts {
    /// What a reader of a release has to do about these changes, in their order.
    #[must_use]
    pub fn of(changes: &[Change]) -> Self {
        let mut parts = Self::default();
        for change in changes {
            parts.push(part(change), Item { subject: Some(change.subject.clone()), text: change.message.clone() });
        }
        parts
    }
}

/// What breaks on the wire breaks programs without the client, too; what it means for the client is a change of its own.
fn part(change: &Change) -> Part {
    match (change.severity, change.axis) {
        (Severity::Breaking, Axis::Client) => Part::Code,
        (Severity::Breaking, Axis::Card) => Part::Flows,
        (Severity::Info, _) if change.code.id.ends_with("-added") => Part::New,
        _ => Part::Know,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::all_codes;

    #[test]
    fn a_change_is_where_its_reader_looks() {
        let code = |id: &str| all_codes().find(|code| code.id == id).unwrap();
        let change = |id: &str, severity, axis| Change {
            code: code(id),
            severity,
            axis,
            subject: "a".to_owned(),
            old: None,
            new: None,
            message: "b".to_owned(),
            old_place: None,
            new_place: None,
        };
        for (id, severity, axis, expected) in [
            ("operation-removed", Severity::Breaking, Axis::Client, Part::Code),
            ("operation-removed", Severity::Breaking, Axis::Wire, Part::Know),
            ("card-removed", Severity::Breaking, Axis::Card, Part::Flows),
            ("card-added", Severity::Info, Axis::Card, Part::New),
            ("operation-added", Severity::Info, Axis::Wire, Part::New),
            ("risk-raised", Severity::Info, Axis::Wire, Part::Know),
            ("risk-raised", Severity::Warning, Axis::Client, Part::Know),
        ] {
            let found = change(id, severity, axis);
            let parts = Parts::of(&[found.clone(), found]);
            let counts = Part::ALL.map(|part| parts.items(part).len());
            assert_eq!(counts, Part::ALL.map(|part| usize::from(part == expected)), "{id} {severity:?} {axis:?}");
        }
    }
}
