//! Writes new versions into `spec/versions.yaml`.

use super::{CARDS, CLIENT, TENANT, Version, Versions};
use crate::diagnostic::Diagnostic;
use crate::document::{Limits, parse_yaml};
use crate::source::{FileId, SourceMap};

/// The file where there was none.
const HEAD: &str = "\
# The versions of what is generated. `cargo xtask release` raises them.
#
# kandji-client  the crate in generated/client; a release is named after it
# kandji-tenant  the crate in generated/tenant
# cards          the catalog in generated/cards, and the crate kandji-cards
";

/// The text of the file with other versions. Comments and order stay. Without a file, it is a new one.
///
/// # Errors
/// A diagnostic if the file is no YAML.
pub fn edited(file: Option<FileId>, sources: &SourceMap, versions: &Versions) -> Result<String, Diagnostic> {
    let all = [(CLIENT, &versions.client), (TENANT, &versions.tenant), (CARDS, &versions.cards)];
    let Some(file) = file else {
        return Ok(all.iter().fold(HEAD.to_owned(), |text, (key, version)| format!("{text}{key}: {version}\n")));
    };
    let root = parse_yaml(file, sources, Limits::default())?;
    let mut text = sources.file(file).map(|file| file.text().to_owned()).unwrap_or_default();
    let mut places: Vec<(std::ops::Range<usize>, &Version)> = all
        .into_iter()
        .filter_map(|(key, version)| Some((root.get(key)?.span, version)))
        .map(|(span, version)| (span.start as usize..span.end as usize, version))
        .collect();
    // From the end, so that the places before a change stay where they are.
    places.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    for (range, version) in places {
        if text.get(range.clone()).is_some() {
            text.replace_range(range, &version.to_string());
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Report;
    use crate::versions::read;

    #[test]
    fn only_the_versions_change() {
        let next =
            Versions { client: Version::new(10, 0, 0), tenant: Version::new(1, 0, 0), cards: Version::new(0, 2, 0) };
        for (old, new) in [
            (
                "# a\nkandji-client: 9.9.9 # b\nkandji-tenant: 0.9.0\n\n# c\ncards: 0.1.0\n",
                "# a\nkandji-client: 10.0.0 # b\nkandji-tenant: 1.0.0\n\n# c\ncards: 0.2.0\n",
            ),
            (
                "cards: '0.1.0'\nkandji-client: \"9.9.9\"\r\nkandji-tenant: 0.1.0",
                "cards: 0.2.0\nkandji-client: 10.0.0\r\nkandji-tenant: 1.0.0",
            ),
            (
                "{ kandji-client: 9.9.9, kandji-tenant: 0.1.0, cards: 0.1.0 }",
                "{ kandji-client: 10.0.0, kandji-tenant: 1.0.0, cards: 0.2.0 }",
            ),
        ] {
            let mut sources = SourceMap::default();
            let file = sources.add("versions.yaml", old);
            let text = edited(Some(file), &sources, &next).unwrap();
            assert_eq!(text, new);
            let file = sources.add("versions.yaml", text);
            assert_eq!(read(file, &sources, &mut Report::default()), Ok(next.clone()));
        }
    }

    #[test]
    fn a_new_file_can_be_read() {
        let mut sources = SourceMap::default();
        let text = edited(None, &sources, &Versions::default()).unwrap();
        let file = sources.add("versions.yaml", text);
        assert_eq!(read(file, &sources, &mut Report::default()), Ok(Versions::default()));
    }
}
