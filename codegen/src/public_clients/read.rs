//! From `spec/public-clients.yaml` to its entries.

use indexmap::IndexMap;

use super::PublicClients;
use super::fact::{ClientFact, Confidence, Source, Verdict};
use super::place::{Concerned, PlaceOf};
use crate::corrections::is_address;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Limits, Node, check_keys, check_read, parse_yaml, required_text};
use crate::inputs::SpecFolder;
use crate::source::Span;
use crate::text::{is_kebab, nearest_or};

const FILE_KEYS: [&str; 2] = ["clients", "facts"];
const CLIENT_KEYS: [&str; 2] = ["what", "address"];
const KEYS: [&str; 11] =
    ["id", "of", "item", "says", "confidence", "from", "places", "verdict", "errors", "in-words", "why"];

/// What an entry looks like, for messages.
const FORM: &str = "\
- id: kebab-case
  of: GET /api/v1/things
  item: /results/*/size
  says: what the clients know
  confidence: recorded answer
  from: [a-name-of-clients]
  places: [listThings 200 /results/*/size]
  verdict: declined
  why: why it was declined, or how it was taken
";

/// Reads the register of a spec folder; an entry that cannot be used is reported and left out.
pub(crate) fn read(spec: &SpecFolder, report: &mut Report) -> PublicClients {
    let file = spec.public_clients.map(|file| parse_yaml(file, &spec.sources, Limits::default()));
    let file = file.and_then(|file| file.map_err(|fault| report.push(fault)).ok());
    let Some(file) = file else { return PublicClients::default() };
    check_keys(&file, &FILE_KEYS, report);
    let sources = sources(&file, report);
    let mut facts: IndexMap<String, ClientFact> = IndexMap::new();
    let Some(list) = file.get("facts").and_then(Node::as_list) else {
        report.push(invalid(file.span, "expected `facts:` with a list"));
        return PublicClients::default();
    };
    for node in list {
        let Some(fact) = (Reader { sources: &sources, report }).fact(node) else { continue };
        if let Some(first) = facts.get(&fact.id) {
            let fault = invalid(fact.span, &format!("two facts have the id `{}`", fact.id));
            report.push(fault.at(first.span, "the first one"));
            continue;
        }
        facts.insert(fact.id.clone(), fact);
    }
    check_read(&file, report);
    PublicClients { sources, facts, concerned: Concerned::default() }
}

fn sources(file: &Node, report: &mut Report) -> IndexMap<String, Source> {
    let Some(map) = file.get("clients").and_then(Node::as_map) else {
        report.push(invalid(file.span, "expected `clients:` with names"));
        return IndexMap::new();
    };
    let mut sources = IndexMap::new();
    for (name, entry) in map {
        let node = &entry.node;
        check_keys(node, &CLIENT_KEYS, report);
        let what = node.text("what").map(str::trim).filter(|what| !what.is_empty());
        if what.is_none() {
            report.push(invalid(entry.key_span, &format!("the client `{name}` needs `what` it is")));
        }
        let address = node.get("address");
        if let Some(address) = address.filter(|address| !address.as_text().is_some_and(is_address)) {
            report.push(invalid(address.span, "expected an address that begins with https://"));
        }
        let address = address.and_then(Node::as_text).map(str::to_owned);
        sources.insert(name.clone(), Source { what: what.unwrap_or_default().to_owned(), address });
    }
    sources
}

struct Reader<'a> {
    sources: &'a IndexMap<String, Source>,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn fact(&mut self, node: &Node) -> Option<ClientFact> {
        if node.as_map().is_none() {
            self.refuse(node.span, &format!("expected a fact, found {}", node.kind()));
            return None;
        }
        check_keys(node, &KEYS, self.report);
        let [id, of, item, says] = ["id", "of", "item", "says"].map(|key| self.text(node, key));
        let confidence = self.one_of(node, "confidence", &Confidence::ALL);
        let verdict = self.one_of(node, "verdict", &Verdict::ALL);
        let fact = ClientFact {
            from: self.from(node)?,
            places: self.places(node),
            errors: self.texts(node, "errors").into_iter().map(|place| place.text).collect(),
            in_words: self.flag(node, "in-words"),
            why: self.why(node, verdict)?,
            id: id?,
            of: of?,
            item: item?,
            says: says?,
            confidence: confidence?,
            verdict: verdict?,
            span: node.get("id").map_or(node.span, |id| id.span),
        };
        if !is_kebab(&fact.id) {
            self.refuse(fact.span, &format!("the id `{}` is not kebab case", fact.id));
            return None;
        }
        Some(fact)
    }

    fn text(&mut self, node: &Node, key: &str) -> Option<String> {
        required_text(node, key, "a fact").map_err(|(span, message)| self.refuse(span, &message)).ok()
    }

    fn one_of<T: Copy>(&mut self, node: &Node, key: &str, all: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(node, key)?;
        let found = all.iter().find(|(name, _)| *name == text);
        if found.is_none() {
            let span = node.get(key).map_or(node.span, |value| value.span);
            let names = || all.iter().map(|(name, _)| *name);
            let help =
                nearest_or(&text, names(), || format!("write one of: {}", names().collect::<Vec<_>>().join(", ")));
            self.report.push(plain(span, &format!("there is no {key} `{text}`")).help(help));
        }
        found.map(|(_, value)| *value)
    }

    /// The clients, which the file lists.
    fn from(&mut self, node: &Node) -> Option<Vec<String>> {
        let names = self.texts(node, "from");
        if names.is_empty() {
            self.refuse(node.span, "a fact needs a list of clients, `from`");
            return None;
        }
        for name in names.iter().filter(|name| !self.sources.contains_key(&name.text)) {
            let help =
                nearest_or(&name.text, self.sources.keys().map(String::as_str), || "add it to `clients`".to_owned());
            let message = format!("there is no client `{}`", name.text);
            self.report.push(plain(name.span, &message).help(help));
        }
        Some(names.into_iter().map(|name| name.text).collect())
    }

    fn places(&mut self, node: &Node) -> Vec<PlaceOf> {
        let mut places: Vec<PlaceOf> = Vec::new();
        for place in self.texts(node, "places") {
            if places.iter().any(|other| other.text == place.text) {
                self.refuse(place.span, &format!("`{}` is listed twice", place.text));
            } else {
                places.push(place);
            }
        }
        places
    }

    /// The texts of a list, with their places in the file; none without the key.
    fn texts(&mut self, node: &Node, key: &str) -> Vec<PlaceOf> {
        let Some(value) = node.get(key) else { return Vec::new() };
        let Some(list) = value.as_list() else {
            self.refuse(value.span, &format!("expected a list for `{key}`, found {}", value.kind()));
            return Vec::new();
        };
        for other in list.iter().filter(|item| item.as_text().is_none()) {
            self.refuse(other.span, &format!("expected text in `{key}`, found {}", other.kind()));
        }
        let texts = list.iter().filter_map(|item| Some((item.as_text()?, item.span)));
        texts.map(|(text, span)| PlaceOf { text: text.to_owned(), span }).collect()
    }

    fn flag(&mut self, node: &Node, key: &str) -> bool {
        let Some(value) = node.get(key) else { return false };
        match value.as_bool() {
            Some(true) => return true,
            Some(false) => self.refuse(value.span, &format!("leave out `{key}` instead")),
            None => self.refuse(value.span, &format!("expected a boolean for `{key}`, found {}", value.kind())),
        }
        false
    }

    /// A declined fact needs a reason.
    fn why(&mut self, node: &Node, verdict: Option<Verdict>) -> Option<Option<String>> {
        match (node.get("why"), verdict) {
            (None, Some(Verdict::Declined)) => {
                self.refuse(node.span, "a declined fact needs `why`");
                None
            }
            (None, _) => Some(None),
            (Some(_), _) => self.text(node, "why").map(Some),
        }
    }

    fn refuse(&mut self, span: Span, message: &str) {
        self.report.push(invalid(span, message));
    }
}

fn plain(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(&codes::CLIENTS_INVALID, message).at(span, "")
}

fn invalid(span: Span, message: &str) -> Diagnostic {
    plain(span, message).help_to_paste("write it as", FORM)
}
