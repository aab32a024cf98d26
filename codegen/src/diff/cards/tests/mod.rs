//! Every kind of change of cards, and what is none.

mod fixtures;
mod folders;
mod matching;
mod nothing;
mod words;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Report, Strictness, render};
use crate::diff::change::{Axis, Change};
use crate::diff::{Side, diff, load_from};
use crate::inputs::Files;

/// A card document with two cards.
const BASE: &str = "\
# Lamps

Flows have lamps.

### Blink

Blinks a lamp.

**Options**

| Field | Description | Type | Required |
|---|---|---|---|
| Result Set | What to return.<ul><li>First 200 Lamps</li><li>All Lamps</li></ul> | Dropdown | TRUE |

**Inputs**

| Field | Description | Type | Required |
|---|---|---|---|
| Lamp ID | Which lamp. | String | TRUE |
| Color | Which color. | String | FALSE |

**Outputs**

| Field | Description | Type |
|---|---|---|
| Name | Its name. | String |
| State | Its state. | Object |
| Lamps | The lamps.<br>Appears when **All Lamps** is selected from the **Result Set** option. | List |

### Dim

Makes a lamp dark.

**Outputs**

| Field | Description | Type | Required |
|---|---|---|---|
| Level | How dark. | Number | TRUE |
";

/// A side made of files, by their names; `cards.md` alone is a card document, anything else a folder.
fn side(files: &[(&str, &str)]) -> Side {
    let root = if files.len() == 1 { files[0].0 } else { "spec" };
    let path = |name: &str| if files.len() == 1 { PathBuf::from(name) } else { Path::new("spec").join(name) };
    let files: BTreeMap<_, _> = files.iter().map(|(name, text)| (path(name), text.as_bytes().to_vec())).collect();
    let mut report = Report::new(Strictness::Draft);
    load_from(&Files::Memory(files), Path::new(root), &mut report)
        .unwrap_or_else(|sources| panic!("{}", render(&report, &sources, crate::diagnostic::Format::Human, false)))
}

/// What changes for flows.
fn between(old: &Side, new: &Side) -> Vec<Change> {
    let found = diff(old, new, &mut Report::default()).unwrap();
    found.changes.into_iter().filter(|change| change.axis == Axis::Card).collect()
}

fn changes(old: &str, new: &str) -> Vec<Change> {
    between(&side(&[("cards.md", old)]), &side(&[("cards.md", new)]))
}

/// Each change as `severity id`.
fn kinds(changes: &[Change]) -> Vec<String> {
    changes.iter().map(|change| format!("{} {}", change.severity.as_str(), change.code.id)).collect()
}

/// Replaces text that has to be there.
fn replaced(text: &str, replacements: &[(&str, &str)]) -> String {
    replacements.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}
