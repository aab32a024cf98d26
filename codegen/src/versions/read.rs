//! Reads `spec/versions.yaml` strictly.

use super::{CARDS, CLIENT, TENANT, Version, Versions};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Limits, Node, check_keys, check_read, parse_yaml};
use crate::inputs::SpecFolder;
use crate::source::{FileId, SourceMap, Span};

/// Reads the versions of a spec folder; the first ones if it has no such file.
///
/// # Errors
/// [`Failed`] if a version is missing or is none; `report` says which.
pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Result<Versions, Failed> {
    spec.versions.map_or_else(|| Ok(Versions::default()), |file| read(file, &spec.sources, report))
}

/// Reads the versions in a file.
///
/// # Errors
/// [`Failed`] if a version is missing or is none; `report` says which.
pub fn read(file: FileId, sources: &SourceMap, report: &mut Report) -> Result<Versions, Failed> {
    let root = parse_yaml(file, sources, Limits::default()).map_err(|fault| report.push(fault)).map_err(|()| Failed)?;
    check_keys(&root, &[CLIENT, TENANT, CARDS], report);
    let [client, tenant, cards] =
        [CLIENT, TENANT, CARDS].map(|key| version(&root, key).map_err(|fault| report.push(fault)));
    check_read(&root, report);
    report.checkpoint()?;
    match (client, tenant, cards) {
        (Ok(client), Ok(tenant), Ok(cards)) => Ok(Versions { client, tenant, cards }),
        _ => Err(Failed),
    }
}

fn version(root: &Node, key: &str) -> Result<Version, Diagnostic> {
    let Some(node) = root.get(key) else {
        return Err(invalid(root.span, format!("the version of `{key}` is missing")));
    };
    let version = node.as_text().and_then(|text| Version::parse(text).ok());
    let version = version.filter(|version| version.pre.is_empty() && version.build.is_empty());
    version.ok_or_else(|| invalid(node.span, format!("expected a version such as 1.2.3 for `{key}`")))
}

fn invalid(span: Span, message: String) -> Diagnostic {
    Diagnostic::error(&codes::VERSIONS_INVALID, message).at(span, "").help(codes::VERSIONS_INVALID.fix)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let mut sources = SourceMap::default();
        let file = sources.add("versions.yaml", text);
        let mut report = Report::default();
        assert_eq!(read(file, &sources, &mut report).is_err(), !report.diagnostics().is_empty());
        let found = report.diagnostics().iter();
        found.map(|fault| format!("{} {}", sources.place(fault.labels[0].span), fault.message)).collect()
    }

    #[test]
    fn the_file_is_read_strictly() {
        assert_eq!(
            faults("# why\nkandji-client: 1.20.3 # so\ncards: \"0.0.1\"\nkandji-tenant: 0.1.0\n"),
            Vec::<String>::new()
        );
        for (text, expected) in [
            ("cards: 0.1.0\nkandji-tenant: 0.1.0\n", "versions.yaml:1:1 the version of `kandji-client` is missing"),
            (
                "kandji-client: 1.0\ncards: 0.1.0\nkandji-tenant: 0.1.0\n",
                "versions.yaml:1:16 expected a version such as 1.2.3 for `kandji-client`",
            ),
            (
                "kandji-client: 1.0.0-rc.1\ncards: 0.1.0\nkandji-tenant: 0.1.0\n",
                "versions.yaml:1:16 expected a version such as 1.2.3 for `kandji-client`",
            ),
            (
                "kandji-client: v1.0.0\ncards: 0.1.0\nkandji-tenant: 0.1.0\n",
                "versions.yaml:1:16 expected a version such as 1.2.3 for `kandji-client`",
            ),
            (
                "kandji-client: 1.0.0\ncards: [0.1.0]\nkandji-tenant: 0.1.0\n",
                "versions.yaml:2:8 expected a version such as 1.2.3 for `cards`",
            ),
            (
                "kandji-client: 1.0.0\ncards: 99999999999999999999.0.0\nkandji-tenant: 0.1.0\n",
                "versions.yaml:2:8 expected a version such as 1.2.3 for `cards`",
            ),
            (
                "kandji-client: 1.0.0\ncards: 1.0.0\ncrads: 1.0.0\nkandji-tenant: 0.1.0\n",
                "versions.yaml:3:1 the key `crads` is not known here",
            ),
        ] {
            assert_eq!(faults(text), [expected], "{text}");
        }
        assert_eq!(faults("[]").len(), 3);
    }
}
