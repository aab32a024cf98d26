//! From a file to its texts.

use super::file::{Key, Name, Shared, SharedKind, Subject, Text, WordFile};
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::document::{Entry, Limits, Node, check_keys, check_read, parse_yaml};
use crate::inputs::SpecFolder;
use crate::source::Span;

const FILE_KEYS: [&str; 6] = ["api", "group", "description", "operations", "types", "shared"];
const API_KEYS: [&str; 3] = ["description", "servers", "variables"];
const OPERATION_KEYS: [&str; 6] = ["summary", "keywords", "description", "parameters", "body", "responses"];
const TYPE_KEYS: [&str; 2] = ["description", "fields"];
const SHARED_KEYS: [&str; 2] = ["parameters", "fields"];

/// Reads the documentation text of a spec folder. What cannot be used is reported and left out.
pub(crate) fn read(spec: &SpecFolder, report: &mut Report) -> Vec<WordFile> {
    let files = spec.words.iter().filter_map(|file| match parse_yaml(*file, &spec.sources, Limits::default()) {
        Ok(node) => {
            let words = Reader::new(report).file(&node);
            check_read(&node, report);
            Some(words)
        }
        Err(fault) => {
            report.push(fault);
            None
        }
    });
    files.collect()
}

struct Reader<'a> {
    report: &'a mut Report,
    file: WordFile,
}

impl<'a> Reader<'a> {
    fn new(report: &'a mut Report) -> Self {
        Self { report, file: WordFile { group: None, texts: Vec::new(), shared: Vec::new() } }
    }

    fn file(mut self, node: &Node) -> WordFile {
        check_keys(node, &FILE_KEYS, self.report);
        self.file.group = node.get("group").and_then(|group| self.name(group));
        for (key, entry) in self.entries(node) {
            match (key, self.file.group.clone()) {
                ("description", Some(group)) => self.text(Subject::Group(group), Key::Description, entry),
                ("description", None) => self.refuse(entry.key_span, "a `description` needs the `group` it describes"),
                ("api", None) => self.api(&entry.node),
                ("api", Some(_)) => self.refuse(entry.key_span, "a file describes the API or one group, not both"),
                ("operations", _) => self.each(&entry.node, Self::operation),
                ("types", _) => self.each(&entry.node, Self::type_),
                ("shared", _) => self.shared(&entry.node),
                _ => {}
            }
        }
        self.file
    }

    fn api(&mut self, node: &Node) {
        check_keys(node, &API_KEYS, self.report);
        for (key, entry) in self.entries(node) {
            match key {
                "description" => self.text(Subject::Api, Key::Description, entry),
                "servers" => self.describe(&entry.node, Subject::Server),
                "variables" => self.describe(&entry.node, Subject::ServerVariable),
                _ => {}
            }
        }
    }

    fn operation(&mut self, id: &Name, node: &Node) {
        check_keys(node, &OPERATION_KEYS, self.report);
        for (key, entry) in self.entries(node) {
            match key {
                "summary" => self.text(Subject::Operation(id.clone()), Key::Summary, entry),
                "keywords" => self.keywords(id, entry, node.text("summary").unwrap_or_default()),
                "description" => self.text(Subject::Operation(id.clone()), Key::Description, entry),
                "parameters" => self.describe(&entry.node, |name| Subject::Parameter(id.clone(), name)),
                "responses" => self.describe(&entry.node, |name| Subject::Response(id.clone(), name)),
                "body" => {
                    self.object(&entry.node, &Subject::Body(id.clone()), |name| Subject::BodyField(id.clone(), name));
                }
                _ => {}
            }
        }
    }

    /// The words that people search an operation by, beside those of its title.
    fn keywords(&mut self, id: &Name, entry: &Entry, title: &str) {
        let Some(list) = entry.node.as_list().filter(|list| !list.is_empty()) else {
            let found = if entry.node.as_list().is_some() { "an empty list" } else { entry.node.kind() };
            return self.refuse(entry.node.span, &format!("expected a list of keywords, found {found}"));
        };
        let mut seen: Vec<String> = phrase(title).into_iter().collect();
        for node in list {
            let Some(keyword) = node.as_text().and_then(phrase) else {
                self.refuse(node.span, "expected a keyword");
                continue;
            };
            if seen.iter().any(|other| other.contains(&keyword) || keyword.contains(other)) {
                let message = "the title or another keyword has the same words";
                let fault = Diagnostic::error(&codes::WORDS_REDUNDANT, message);
                self.report.push(fault.at(node.span, "").help("remove the shorter one"));
            }
            seen.push(keyword);
        }
        let (subject, value) = (Subject::Operation(id.clone()), entry.node.clone());
        self.file.texts.push(Text { subject, key: Key::Keywords, span: entry.key_span, value });
    }

    fn type_(&mut self, name: &Name, node: &Node) {
        self.object(node, &Subject::Type(name.clone()), |field| Subject::Field(name.clone(), field));
    }

    /// A body or a type: its own description and those of its fields.
    fn object(&mut self, node: &Node, whole: &Subject, field: impl Fn(Name) -> Subject) {
        check_keys(node, &TYPE_KEYS, self.report);
        for (key, entry) in self.entries(node) {
            match key {
                "description" => self.text(whole.clone(), Key::Description, entry),
                "fields" => self.describe(&entry.node, &field),
                _ => {}
            }
        }
    }

    fn shared(&mut self, node: &Node) {
        check_keys(node, &SHARED_KEYS, self.report);
        for (key, kind) in [("parameters", SharedKind::Parameter), ("fields", SharedKind::Field)] {
            let Some(named) = node.get(key) else { continue };
            for (name, entry) in self.entries(named) {
                if let Some(value) = self.value(entry) {
                    let name = Name { text: name.to_owned(), span: entry.key_span };
                    self.file.shared.push(Shared { kind, name, value });
                }
            }
        }
    }

    /// A mapping from names to descriptions.
    fn describe(&mut self, node: &Node, subject: impl Fn(Name) -> Subject) {
        for (name, entry) in self.entries(node) {
            let name = Name { text: name.to_owned(), span: entry.key_span };
            self.text(subject(name), Key::Description, entry);
        }
    }

    /// A mapping from names to mappings.
    fn each(&mut self, node: &Node, read: fn(&mut Self, &Name, &Node)) {
        for (name, entry) in self.entries(node) {
            let name = Name { text: name.to_owned(), span: entry.key_span };
            read(self, &name, &entry.node);
        }
    }

    fn text(&mut self, subject: Subject, key: Key, entry: &Entry) {
        if let Some(value) = self.value(entry) {
            self.file.texts.push(Text { subject, key, span: entry.key_span, value });
        }
    }

    fn value(&mut self, entry: &Entry) -> Option<Node> {
        let node = &entry.node;
        match node.as_text().map(str::trim) {
            Some(text) if !text.is_empty() => return Some(node.clone()),
            Some(_) => self.refuse(entry.key_span, "the text is blank"),
            None => self.refuse(node.span, &format!("expected text, found {}", node.kind())),
        }
        None
    }

    fn name(&mut self, node: &Node) -> Option<Name> {
        if node.as_text().is_none() {
            self.refuse(node.span, &format!("expected the name of a group, found {}", node.kind()));
        }
        node.as_text().map(|text| Name { text: text.to_owned(), span: node.span })
    }

    fn entries<'n>(&mut self, node: &'n Node) -> impl Iterator<Item = (&'n str, &'n Entry)> + use<'n> {
        if node.as_map().is_none() {
            self.refuse(node.span, &format!("expected a mapping, found {}", node.kind()));
        }
        node.as_map().into_iter().flatten().map(|(key, entry)| (key.as_str(), entry))
    }

    fn refuse(&mut self, span: Span, message: &str) {
        self.report.push(Diagnostic::error(&codes::DOCUMENT_SHAPE, message).at(span, "").help(FORM));
    }
}

/// The words of a text in lower case, each between spaces, so that one text contains another only at whole words.
fn phrase(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| format!(" {} ", words.join(" ")))
}

const FORM: &str = "README.md shows the form of spec/words under \"How to correct something\"";
