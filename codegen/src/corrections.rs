//! Corrections of the API document: what overlays change, why, and what shows that it is right.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::Node;
use crate::source::Span;

/// A change that an overlay action made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// What was changed: each thing with what it has been given or has lost.
    pub places: BTreeSet<Place>,
    /// The keys that the action sets; empty if it removes its targets. `required: false` if it takes away that a field is
    /// required.
    pub keys: BTreeSet<String>,
    /// Why it is made.
    pub why: Why,
    /// Where the action is: its target.
    pub span: Span,
    /// All of the action, with what it brings in.
    pub extent: Span,
}

/// A thing of the document that a correction changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The operation or type.
    pub subject: Subject,
    /// The parameter or field of it, if it is not the whole.
    pub part: Option<String>,
}

/// What a correction is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The API as a whole.
    Api,
    /// The operation of an id.
    Operation(String),
    /// The type of a name.
    Type(String),
}

/// The reason for a correction and the evidence for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The reason, in a sentence.
    pub reason: String,
    /// Where the reason is.
    pub reason_span: Span,
    /// What shows that it is right; there is at least one.
    pub evidence: Vec<Evidence>,
}

/// Something that an outsider can follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// An entry of `spec/defects.yaml`.
    Defect {
        /// The id of the entry.
        id: String,
        /// Where it is cited.
        span: Span,
    },
    /// An entry of `spec/public-clients.yaml`.
    Client {
        /// The id of the entry.
        id: String,
        /// Where it is cited.
        span: Span,
    },
    /// A public address.
    Address(String),
}

impl Evidence {
    /// The id of the defect, if it is one.
    #[must_use]
    pub fn defect(&self) -> Option<&str> {
        if let Self::Defect { id, .. } = self { Some(id) } else { None }
    }

    /// The id of the fact that public clients know, if it is one.
    #[must_use]
    pub fn client(&self) -> Option<&str> {
        if let Self::Client { id, .. } = self { Some(id) } else { None }
    }
}

impl Correction {
    /// Whether it cites a defect.
    #[must_use]
    pub fn cites(&self, defect: &str) -> bool {
        self.why.evidence.iter().any(|evidence| evidence.defect() == Some(defect))
    }

    /// Whether it cites a fact that public clients know.
    #[must_use]
    pub fn cites_client(&self, fact: &str) -> bool {
        self.why.evidence.iter().any(|evidence| evidence.client() == Some(fact))
    }

    /// What it changes of a subject.
    pub fn places_in<'a>(&'a self, subject: &'a Subject) -> impl Iterator<Item = &'a Place> {
        self.places.iter().filter(move |place| place.subject == *subject)
    }
}

/// How evidence is written, for messages.
const FORM: &str = "\
- defect: an-id-of-spec/defects.yaml
- client: an-id-of-spec/public-clients.yaml
- https://example.com/what-shows-it
";

/// Reads evidence: `{defect: id}`, `{client: id}`, a public address, or a list of these.
pub(crate) fn read_evidence(node: &Node, report: &mut Report) -> Vec<Evidence> {
    let all = node.as_list().unwrap_or(std::slice::from_ref(node));
    if all.is_empty() {
        report.push(invalid(node.span, "the list of evidence is empty"));
    }
    let read = all.iter().filter_map(|node| evidence(node).map_err(|fault| report.push(fault)).ok());
    read.collect()
}

fn evidence(node: &Node) -> Result<Evidence, Diagnostic> {
    if let Some(text) = node.as_text() {
        let address = is_address(text).then(|| Evidence::Address(text.to_owned()));
        return address
            .ok_or_else(|| invalid(node.span, "evidence must be a public address, `defect: id` or `client: id`"));
    }
    let Some(map) = node.as_map() else {
        return Err(invalid(node.span, &format!("expected evidence, found {}", node.kind())));
    };
    match map.first() {
        Some((key, entry)) if ["defect", "client"].contains(&key.as_str()) && map.len() == 1 => {
            let span = entry.node.span;
            let id = entry.node.as_text().ok_or_else(|| invalid(span, &format!("expected the id of a {key}")))?;
            let id = id.to_owned();
            Ok(if key == "defect" { Evidence::Defect { id, span } } else { Evidence::Client { id, span } })
        }
        _ => Err(invalid(node.span, "evidence has one key, `defect` or `client`")),
    }
}

/// Whether text is an address that anyone can open, and safe to make a link of.
pub(crate) fn is_address(text: &str) -> bool {
    let allowed = |character: char| character.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(character);
    text.strip_prefix("https://").is_some_and(|rest| rest.contains('.') && rest.chars().all(allowed))
}

/// The addresses of the list `see` of an entry; what is no such list or address goes to `refuse`.
pub(crate) fn addresses(node: &Node, mut refuse: impl FnMut(Span, &str)) -> Vec<String> {
    let Some(see) = node.get("see") else { return Vec::new() };
    let Some(list) = see.as_list() else {
        refuse(see.span, &format!("expected a list of addresses, found {}", see.kind()));
        return Vec::new();
    };
    for address in list.iter().filter(|address| !address.as_text().is_some_and(is_address)) {
        refuse(address.span, "expected an address that begins with https://");
    }
    list.iter().filter_map(Node::as_text).map(str::to_owned).collect()
}

fn invalid(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::EVIDENCE_INVALID, message).at(span, "").help_to_paste("write it as", FORM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    fn read(text: &str) -> (Vec<Evidence>, Vec<String>) {
        let mut sources = SourceMap::default();
        let file = sources.add("e.yaml", text);
        let node = parse_yaml(file, &sources, Limits::default()).unwrap();
        let mut report = Report::default();
        let evidence = read_evidence(&node, &mut report);
        let faults = report.diagnostics().iter();
        let faults = faults.map(|fault| format!("{} {}", sources.place(fault.labels[0].span), fault.message));
        (evidence, faults.collect())
    }

    #[test]
    fn evidence_is_a_defect_or_an_address() {
        let (evidence, faults) = read("- defect: wrong-type\n- https://example.com/a?b=c#d\n- client: device-udid\n");
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(evidence[0].defect(), Some("wrong-type"));
        assert_eq!(evidence[1], Evidence::Address("https://example.com/a?b=c#d".to_owned()));
        assert_eq!(evidence[2].client(), Some("device-udid"));
        assert_eq!(read("defect: one\n").0.len(), 1);
    }

    #[test]
    fn other_evidence_is_an_error_with_its_place() {
        for (text, fault) in [
            ("- seen somewhere\n", "e.yaml:1:3 evidence must be a public address, `defect: id` or `client: id`"),
            ("- http://example.com\n", "e.yaml:1:3 evidence must be a public address, `defect: id` or `client: id`"),
            (
                "- https://example.com/)](x y\n",
                "e.yaml:1:3 evidence must be a public address, `defect: id` or `client: id`",
            ),
            ("- {defects: a}\n", "e.yaml:1:3 evidence has one key, `defect` or `client`"),
            ("- {defect: a, see: b}\n", "e.yaml:1:3 evidence has one key, `defect` or `client`"),
            ("- defect: [a]\n", "e.yaml:1:11 expected the id of a defect"),
            ("- 35\n", "e.yaml:1:3 expected evidence, found a number"),
            ("[]\n", "e.yaml:1:1 the list of evidence is empty"),
        ] {
            assert_eq!(read(text), (Vec::new(), vec![fault.to_owned()]));
        }
    }
}
