//! The parts of the crate's manifest that other crates depend on.

use crate::diff::client::surface::{Item, Kind, Marks, Surface};

/// The features of the crate, and the Rust that it needs.
pub(super) fn read(manifest: &str) -> Surface {
    let mut surface = Surface::default();
    if let Some(version) = value(manifest, "rust-version") {
        insert(&mut surface, "rust-version", Kind::Requirement, version);
    }
    let table = manifest.split("\n[").find_map(|table| table.strip_prefix("features]")).unwrap_or_default();
    for entry in table.split("]\n") {
        if let Some((name, implied)) = entry.split_once(" = [") {
            let name = name.trim().rsplit('\n').next().unwrap_or_default();
            let mut implied: Vec<&str> = implied.split(',').map(|one| one.trim().trim_matches('"')).collect();
            implied.retain(|one| !one.is_empty());
            implied.sort_unstable();
            insert(&mut surface, &format!("feature {name}"), Kind::Feature, implied.join(", "));
        }
    }
    surface
}

fn value<'a>(manifest: &'a str, key: &str) -> Option<&'a str> {
    let line = manifest.lines().find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='))?;
    Some(line.trim().trim_matches('"'))
}

fn insert(surface: &mut Surface, path: &str, kind: Kind, signature: impl Into<String>) {
    let item = Item {
        kind,
        owner: String::new(),
        signature: signature.into(),
        arguments: Vec::new(),
        marks: Marks::default(),
        companion: None,
        position: 0,
    };
    surface.items.insert(path.to_owned(), item);
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn features_and_the_version_of_rust_are_read() {
        let manifest = "[package]\nname = \"x\"\nrust-version = \"1.88\"\n\n[dependencies]\nbytes = \"1\"\n\n# Text.\n[features]\n\
                        default = [\n    \"tls\",\n    \"tags\",\n]\ntls = [\"dep:tls\"]\ntags = []\n\n[lints.rust]\nx = []\n";
        let surface = read(manifest);
        let items: Vec<_> = surface.items.iter().map(|(path, item)| (path.as_str(), item.signature.as_str())).collect();
        let expected = [
            ("feature default", "tags, tls"),
            ("feature tags", ""),
            ("feature tls", "dep:tls"),
            ("rust-version", "1.88"),
        ];
        assert_eq!(items, expected);
    }
}
