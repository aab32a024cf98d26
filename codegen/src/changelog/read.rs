//! Reads the files of releases strictly.

use super::entry::{Changelog, Item, Part, Parts, Release, Unreleased};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::diff::Bump;
use crate::document::{Limits, Node, check_keys, check_read, parse_yaml, required_text};
use crate::inputs::SpecFolder;
use crate::source::{FileId, Span};
use crate::versions::Version;

/// The name of the file of what is not released yet, without its extension.
const UNRELEASED: &str = "unreleased";

const RELEASE_KEYS: [&str; 8] = ["version", "tenant", "cards", "date", "code", "flows", "know", "new"];
const UNRELEASED_KEYS: [&str; 7] = ["client", "tenant", "cards", "code", "flows", "know", "new"];
const ITEM_KEYS: [&str; 2] = ["subject", "text"];

/// What an item looks like, for messages.
const FORM: &str = "\
- subject: GET /api/v1/things
  text: what changed, and what to do
";

/// Reads the changelog of a spec folder.
///
/// # Errors
/// [`Failed`] if a file has something that cannot be used; `report` says what.
pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Result<Changelog, Failed> {
    let mut changelog = Changelog::default();
    for file in &spec.changelog {
        let Some(root) = parse_yaml(*file, &spec.sources, Limits::default()).map_err(|fault| report.push(fault)).ok()
        else {
            continue;
        };
        let stem = stem(spec, *file);
        let mut reader = Reader { report };
        if stem == UNRELEASED {
            changelog.unreleased = reader.unreleased(&root);
        } else {
            changelog.releases.extend(reader.release(&root, &stem));
        }
        check_read(&root, report);
    }
    changelog.releases.sort_by(|one, other| other.version.cmp(&one.version));
    report.checkpoint()?;
    Ok(changelog)
}

/// The name of a file without folders and extension.
fn stem(spec: &SpecFolder, file: FileId) -> String {
    let name = spec.sources.file(file).map(|file| file.name()).unwrap_or_default();
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.strip_suffix(".yaml").unwrap_or(name).to_owned()
}

struct Reader<'a> {
    report: &'a mut Report,
}

impl Reader<'_> {
    fn release(&mut self, root: &Node, stem: &str) -> Option<Release> {
        check_keys(root, &RELEASE_KEYS, self.report);
        let [version, tenant, cards] = ["version", "tenant", "cards"].map(|key| self.version(root, key));
        let date = self.text(root, "date", "a release");
        if let Some(date) = date.as_deref().filter(|date| !is_date(date)) {
            self.refuse(
                root.get("date").map_or(root.span, |node| node.span),
                format!("`{date}` is no date such as 2026-01-31"),
            );
        }
        let parts = self.parts(root);
        let version = version?;
        if version.to_string() != stem {
            self.refuse(
                root.get("version").map_or(root.span, |node| node.span),
                format!("the file of this version is {version}.yaml"),
            );
        }
        Some(Release { version, tenant: tenant?, cards: cards?, date: date?, parts })
    }

    fn unreleased(&mut self, root: &Node) -> Unreleased {
        check_keys(root, &UNRELEASED_KEYS, self.report);
        let [client, tenant, cards] = ["client", "tenant", "cards"].map(|key| self.bump(root, key));
        Unreleased { client, tenant, cards, parts: self.parts(root) }
    }

    fn version(&mut self, root: &Node, key: &str) -> Option<Version> {
        let text = self.text(root, key, "a release")?;
        let version = Version::parse(&text).ok();
        if version.is_none() {
            let span = root.get(key).map_or(root.span, |node| node.span);
            self.refuse(span, format!("expected a version such as 1.2.3 for `{key}`"));
        }
        version
    }

    fn bump(&mut self, root: &Node, key: &str) -> Bump {
        let Some(node) = root.get(key) else { return Bump::None };
        let all = [Bump::None, Bump::Patch, Bump::Minor, Bump::Major];
        let found = node.as_text().and_then(|text| all.into_iter().find(|bump| bump.as_str() == text));
        if found.is_none() {
            self.refuse(node.span, format!("expected major, minor, patch or none for `{key}`"));
        }
        found.unwrap_or_default()
    }

    fn parts(&mut self, root: &Node) -> Parts {
        let mut parts = Parts::default();
        for part in Part::ALL {
            let Some(node) = root.get(part.key()) else { continue };
            let Some(list) = node.as_list() else {
                self.refuse(node.span, format!("expected a list for `{}`, found {}", part.key(), node.kind()));
                continue;
            };
            list.iter().filter_map(|node| self.item(node)).for_each(|item| parts.push(part, item));
        }
        parts
    }

    fn item(&mut self, node: &Node) -> Option<Item> {
        if node.as_map().is_none() {
            self.refuse(node.span, format!("expected a change, found {}", node.kind()));
            return None;
        }
        check_keys(node, &ITEM_KEYS, self.report);
        let subject = node.get("subject").map(|_| self.text(node, "subject", "a change"));
        let text = self.text(node, "text", "a change")?;
        Some(Item { subject: subject.flatten(), text })
    }

    fn text(&mut self, node: &Node, key: &str, entry: &str) -> Option<String> {
        required_text(node, key, entry).map_err(|(span, message)| self.refuse(span, message)).ok()
    }

    fn refuse(&mut self, span: Span, message: String) {
        let fault = Diagnostic::error(&codes::CHANGELOG_INVALID, message).at(span, "");
        self.report.push(fault.help_to_paste("a change is written as", FORM));
    }
}

fn is_date(text: &str) -> bool {
    let lengths = text.split('-').map(|part| part.bytes().all(|byte| byte.is_ascii_digit()).then_some(part.len()));
    lengths.eq([Some(4), Some(2), Some(2)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changelog::{NOTHING_UNRELEASED, to_yaml};
    use crate::source::SourceMap;

    fn read(files: &[(&str, &str)]) -> Result<Changelog, Vec<String>> {
        let mut sources = SourceMap::default();
        let openapi = sources.add("openapi.yaml", "");
        let changelog = files.iter().map(|(name, text)| sources.add(format!("spec/changelog/{name}"), *text)).collect();
        let spec = SpecFolder { changelog, ..SpecFolder::of(sources, openapi) };
        let mut report = Report::default();
        of_spec(&spec, &mut report).map_err(|Failed| {
            let found = report.diagnostics().iter();
            found.map(|fault| format!("{} {}", spec.sources.place(fault.labels[0].span), fault.message)).collect()
        })
    }

    fn release(version: &str) -> Release {
        let mut parts = Parts::default();
        let text = "\"a\" *b*\n# c: ${d} é\u{202e}".to_owned();
        parts.push(Part::Know, Item { subject: Some("GET /x: `y`".to_owned()), text: text.clone() });
        parts.push(Part::New, Item { subject: None, text });
        Release {
            version: Version::parse(version).unwrap(),
            tenant: Version::new(0, 2, 0),
            cards: Version::new(0, 1, 0),
            date: "2026-01-31".to_owned(),
            parts,
        }
    }

    #[test]
    fn what_is_written_is_read_back_and_the_newest_is_first() {
        let (old, new) = (release("0.9.0"), release("0.10.0"));
        let (first, second) = (to_yaml(&new), to_yaml(&old));
        let read = read(&[("0.10.0.yaml", &first), ("0.9.0.yaml", &second), ("unreleased.yaml", NOTHING_UNRELEASED)]);
        assert_eq!(read.unwrap(), Changelog { releases: vec![new, old], unreleased: Unreleased::default() });
    }

    #[test]
    fn what_is_not_released_can_ask_for_more() {
        let text = "client: minor\ntenant: major\ncards: none\ncode:\n- text: Rename it.\nflows: []\n";
        let found = read(&[("unreleased.yaml", text)]).unwrap().unreleased;
        assert_eq!((found.client, found.tenant, found.cards), (Bump::Minor, Bump::Major, Bump::None));
        assert_eq!(found.parts.items(Part::Code).len(), 1);
    }

    #[test]
    fn the_files_are_read_strictly() {
        let head = "version: 0.1.0\ntenant: 0.1.0\ncards: 0.1.0\ndate: 2026-01-31\n";
        for (name, text, expected) in [
            ("0.2.0.yaml", head.to_owned(), vec!["0.2.0.yaml:1:10 the file of this version is 0.1.0.yaml"]),
            ("0.1.0.yaml", head.replace("31", "x"), vec!["0.1.0.yaml:4:7 `2026-01-x` is no date such as 2026-01-31"]),
            ("0.1.0.yaml", head.replace("cards: 0.1.0\n", ""), vec!["0.1.0.yaml:1:1 a release needs `cards`"]),
            ("0.1.0.yaml", format!("{head}old: []\n"), vec!["0.1.0.yaml:5:1 the key `old` is not known here"]),
            ("0.1.0.yaml", format!("{head}new: x\n"), vec!["0.1.0.yaml:5:6 expected a list for `new`, found a string"]),
            ("0.1.0.yaml", format!("{head}new: [x]\n"), vec!["0.1.0.yaml:5:7 expected a change, found a string"]),
            (
                "0.1.0.yaml",
                format!("{head}new: [{{ txt: x }}]\n"),
                vec!["0.1.0.yaml:5:9 the key `txt` is not known here", "0.1.0.yaml:5:7 a change needs `text`"],
            ),
            (
                "unreleased.yaml",
                "client: more\n".to_owned(),
                vec!["unreleased.yaml:1:9 expected major, minor, patch or none for `client`"],
            ),
        ] {
            let expected: Vec<String> = expected.iter().map(|one| format!("spec/changelog/{one}")).collect();
            assert_eq!(read(&[(name, &text)]).unwrap_err(), expected, "{text}");
        }
    }
}
