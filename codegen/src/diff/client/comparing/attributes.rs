//! Compares what attributes and features say.

use std::collections::BTreeSet;

use super::difference::Difference;
use super::renames::Renames;
use crate::diagnostic::Code;
use crate::diff::change::Severity;
use crate::diff::client::codes;
use crate::diff::client::surface::{Item, Kind};

/// Adds the differences of the attributes of an item.
pub(super) fn compare(
    [path, target]: [&str; 2],
    [before, after]: [&Item; 2],
    renames: &Renames,
    found: &mut Vec<Difference>,
) {
    let (old, new) = (&before.marks, &after.marks);
    let members = if before.kind == Kind::Struct { "fields" } else { "variants" };
    let closed = if before.kind == Kind::Struct { &codes::CLIENT_LITERAL_BROKEN } else { &codes::CLIENT_MATCH_BROKEN };
    let mut push = |was: bool, is: bool, [on, off]: [(&'static Code, Severity, String); 2]| {
        if was != is {
            let (code, severity, what) = if is { on } else { off };
            found.push(Difference::new(code, severity, path, target).saying(what));
        }
    };
    if before.kind.has_members() {
        let (can, cannot) =
            (format!("code can name all {members} now"), format!("code can no longer name all {members}"));
        let on = (closed, Severity::Breaking, cannot);
        push(old.is_open, new.is_open, [on, (&codes::CLIENT_EXHAUSTIVE, Severity::Info, can)]);
    }
    let hidden = (&codes::CLIENT_HIDDEN, Severity::Breaking, "is hidden from the documentation".to_owned());
    let shown = (&codes::CLIENT_SHOWN, Severity::Info, "is no longer hidden from the documentation".to_owned());
    push(old.is_hidden, new.is_hidden, [hidden, shown]);
    for (was, is, name) in
        [(old.is_deprecated, new.is_deprecated, "deprecated"), (old.is_must_use, new.is_must_use, "must_use")]
    {
        let on = (&codes::CLIENT_LINT_ADDED, Severity::Warning, format!("is `{name}` now"));
        let off = (&codes::CLIENT_LINT_REMOVED, Severity::Info, format!("is no longer `{name}`"));
        push(was, is, [on, off]);
    }
    let had: BTreeSet<String> = old.features.iter().map(|feature| renames.feature(feature)).collect();
    let needed: Vec<String> = new.features.difference(&had).map(|feature| format!("the feature `{feature}`")).collect();
    let what = format!("needs {} now", needed.join(" and "));
    let needs = (&codes::CLIENT_FEATURE_NEEDED, Severity::Breaking, what);
    push(false, !needed.is_empty(), [needs.clone(), needs]);
}

/// The difference of a feature that no longer turns something on, or that turns on more.
pub(super) fn feature([path, target]: [&str; 2], lost: Vec<String>, gained: Vec<String>) -> Option<Difference> {
    let severity = if lost.is_empty() { Severity::Info } else { Severity::Breaking };
    let [lost, gained] = [lost, gained].map(|names| Some(names.join(", ")).filter(|names| !names.is_empty()));
    let parts = [("no longer turns on", &lost), ("turns on", &gained)];
    let parts = parts.iter().filter_map(|(what, names)| Some(format!("{what} {}", names.as_ref()?)));
    let what = parts.collect::<Vec<_>>().join(" and ");
    let difference = Difference::new(&codes::CLIENT_FEATURE_CHANGED, severity, path, target);
    (!what.is_empty()).then(|| difference.saying(what).with(lost, gained))
}
