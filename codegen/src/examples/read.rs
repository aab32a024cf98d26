//! Reads `spec/fleet`.

use std::cell::Cell;

use indexmap::IndexMap;

use super::fleet::{Fleet, Given, Name, OfExample, OfType, Row, Thing};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::document::{Limits, Map, Node, check_keys, check_read, parse_yaml, to_value};
use crate::inputs::SpecFolder;
use crate::source::Span;

const FILE_KEYS: [&str; 4] = ["things", "fields", "types", "operations"];
const TYPE_KEYS: [&str; 5] = ["about", "rows", "fields", "omits", "shows"];
const EXAMPLE_KEYS: [&str; 6] = ["with", "rows", "shows", "fields", "body", "response"];

/// The key of an operation with several examples, and that of what one of them is for.
const EXAMPLES: &str = "examples";
const TITLE: &str = "title";

/// The key of a thing that is no fact.
const OMITS: &str = "omits";

/// What the file looks like, for messages.
const FORM: &str = "\
things:
  device:
    amara-mac: { id: 0b6f…, device_name: Amara's MacBook Pro, omits: [api_level] }
fields: { device_id: \"{device.id}\" }
types:
  Device: { about: device, rows: [amara-mac] }
operations:
  listDevices: { shows: [limit], fields: { limit: 300 } }
  updateDevice: { examples: [{ title: Assign a user, shows: [user] }, { title: Set the tags, shows: [tags] }] }
";

/// Reads the invented tenant of a spec folder; an empty one if there is none.
///
/// # Errors
/// [`Failed`] if a file is not of its form, or two say the same; `report` says where.
pub fn of_spec(spec: &SpecFolder, report: &mut Report) -> Result<Fleet, Failed> {
    let mut fleet = Fleet { exists: !spec.fleet.is_empty(), ..Fleet::default() };
    for file in &spec.fleet {
        let root = match parse_yaml(*file, &spec.sources, Limits::default()) {
            Ok(root) => root,
            Err(fault) => {
                report.push(fault);
                continue;
            }
        };
        let mut reader = Reader { report };
        reader.expect_map(&root, "a mapping");
        check_keys(&root, &FILE_KEYS, reader.report);
        let kinds = reader.kinds(root.get("things"));
        reader.join(&mut fleet.kinds, kinds, |things| things.values().next().map_or(root.span, |thing| thing.span));
        let fields = reader.values(root.get("fields"));
        reader.join(&mut fleet.fields, fields, |given| given.span);
        let types = reader.types(root.get("types"));
        reader.join(&mut fleet.types, types, |of_type| of_type.span);
        let operations = reader.operations(root.get("operations"));
        reader.join(&mut fleet.operations, operations, |examples| examples.first().map_or(root.span, |one| one.span));
        check_read(&root, report);
    }
    Reader { report }.check_links(&fleet);
    report.checkpoint()?;
    Ok(fleet)
}

struct Reader<'a> {
    report: &'a mut Report,
}

impl Reader<'_> {
    /// Adds what a file says. What another one has said already would be lost.
    fn join<T>(&mut self, all: &mut IndexMap<String, T>, more: IndexMap<String, T>, span: impl Fn(&T) -> Span) {
        for (name, one) in more {
            match all.get(&name) {
                Some(first) => {
                    let message = format!("two files say something of `{name}`");
                    let fault = Diagnostic::error(&codes::FLEET_INVALID, message).at(span(&one), "the second one");
                    self.report.push(fault.at(span(first), "the first one").help("say it in one of them"));
                }
                None => drop(all.insert(name, one)),
            }
        }
    }

    fn kinds(&mut self, node: Option<&Node>) -> IndexMap<String, IndexMap<String, Thing>> {
        let kinds = self.entries(node, "things by kind");
        let kinds = kinds.into_iter().flatten().map(|(kind, entry)| {
            let things = self.entries(Some(&entry.node), "things by name");
            let things = things.into_iter().flatten();
            let things = things.map(|(name, one)| (name.clone(), self.thing(kind, name, &one.node, one.key_span)));
            (kind.clone(), things.collect())
        });
        kinds.collect()
    }

    fn thing(&mut self, kind: &str, name: &str, node: &Node, span: Span) -> Thing {
        let mut facts = self.values(Some(node));
        facts.shift_remove(OMITS);
        let omits = self.names(node, OMITS);
        Thing { kind: kind.to_owned(), name: name.to_owned(), facts, omits, span, used: Cell::new(false) }
    }

    fn types(&mut self, node: Option<&Node>) -> IndexMap<String, OfType> {
        let types = self.entries(node, "types by name").into_iter().flatten();
        let types = types.map(|(name, entry)| {
            let node = &entry.node;
            self.expect_map(node, "what is said of a type");
            check_keys(node, &TYPE_KEYS, self.report);
            let of_type = OfType {
                about: self.name(node, "about"),
                rows: self.rows(node),
                fields: self.values(node.get("fields")),
                omits: self.names(node, OMITS),
                shows: self.names(node, "shows"),
                span: entry.key_span,
            };
            (name.clone(), of_type)
        });
        types.collect()
    }

    fn operations(&mut self, node: Option<&Node>) -> IndexMap<String, Vec<OfExample>> {
        let operations = self.entries(node, "operations by id").into_iter().flatten();
        let operations = operations.map(|(id, entry)| {
            let node = &entry.node;
            self.expect_map(node, "what is said of an operation");
            let examples = match node.get(EXAMPLES) {
                None => vec![self.example(node, &EXAMPLE_KEYS, entry.key_span)],
                Some(_) => {
                    check_keys(node, &[EXAMPLES], self.report);
                    self.list(node, EXAMPLES).iter().map(|one| self.titled(one)).collect()
                }
            };
            (id.clone(), examples)
        });
        operations.collect()
    }

    /// One of several examples.
    fn titled(&mut self, node: &Node) -> OfExample {
        self.expect_map(node, "what is said of an example");
        let keys: Vec<&str> = EXAMPLE_KEYS.into_iter().chain([TITLE]).collect();
        let title = self.name(node, TITLE).map(|title| title.text).filter(|title| !title.trim().is_empty());
        if title.is_none() {
            self.refuse(node.span, "one of several examples needs a `title` that says what it is for");
        }
        OfExample { title: title.unwrap_or_default(), ..self.example(node, &keys, node.span) }
    }

    fn example(&mut self, node: &Node, keys: &[&str], span: Span) -> OfExample {
        check_keys(node, keys, self.report);
        let whole = |key: &str| node.get(key).map(|node| Given::new(to_value(node), node.span));
        OfExample {
            title: String::new(),
            body: whole("body"),
            response: whole("response"),
            with: self.links(node.get("with")),
            rows: self.rows(node),
            shows: self.names(node, "shows"),
            fields: self.values(node.get("fields")),
            span,
        }
    }

    /// Values by name.
    fn values(&mut self, node: Option<&Node>) -> IndexMap<String, Given> {
        let entries = self.entries(node, "values by name").into_iter().flatten();
        let values = entries.filter(|(name, _)| name.as_str() != OMITS);
        values.map(|(name, entry)| (name.clone(), Given::new(to_value(&entry.node), entry.node.span))).collect()
    }

    /// The names of things by their kinds.
    fn links(&mut self, node: Option<&Node>) -> IndexMap<String, Name> {
        let entries = self.entries(node, "the names of things by kind").into_iter().flatten();
        let links = entries.filter_map(|(kind, entry)| Some((kind.clone(), self.text(&entry.node)?)));
        links.collect()
    }

    fn rows(&mut self, node: &Node) -> Vec<Row> {
        let rows = self.list(node, "rows");
        let rows = rows.iter().filter_map(|row| match row.as_map() {
            Some(_) => Some(Row::Own(self.thing("", "", row, row.span))),
            None => self.text(row).map(Row::Named),
        });
        rows.collect()
    }

    fn name(&mut self, node: &Node, key: &str) -> Option<Name> {
        self.text(node.get(key)?)
    }

    fn names(&mut self, node: &Node, key: &str) -> Vec<Name> {
        self.list(node, key).iter().filter_map(|name| self.text(name)).collect()
    }

    fn list<'n>(&mut self, node: &'n Node, key: &str) -> &'n [Node] {
        let Some(value) = node.get(key) else { return &[] };
        value.as_list().unwrap_or_else(|| {
            self.refuse(value.span, &format!("expected a list for `{key}`, found {}", value.kind()));
            &[]
        })
    }

    fn text(&mut self, node: &Node) -> Option<Name> {
        let text = node.as_text();
        if text.is_none() {
            self.refuse(node.span, &format!("expected a name, found {}", node.kind()));
        }
        text.map(|text| Name { text: text.to_owned(), span: node.span, used: Cell::new(false) })
    }

    fn entries<'n>(&mut self, node: Option<&'n Node>, expected: &str) -> Option<&'n Map> {
        let node = node?;
        self.expect_map(node, expected);
        node.as_map()
    }

    fn expect_map(&mut self, node: &Node, expected: &str) {
        if node.as_map().is_none() {
            self.refuse(node.span, &format!("expected {expected}, found {}", node.kind()));
        }
    }

    /// Reports names of things that there are not.
    fn check_links(&mut self, fleet: &Fleet) {
        let rows = fleet.types.values().flat_map(|of_type| &of_type.rows);
        let own =
            rows.chain(fleet.operations.values().flatten().flat_map(|one| &one.rows)).filter_map(|row| match row {
                Row::Own(thing) => Some(thing),
                Row::Named(_) => None,
            });
        let things = fleet.kinds.values().flat_map(IndexMap::values).chain(own);
        let facts = things.flat_map(|thing| &thing.facts).filter_map(|(kind, fact)| {
            let name = fact.value.as_str().filter(|name| !name.is_empty())?;
            fleet.is_kind(kind).then_some((kind.as_str(), name, fact.span))
        });
        let with = fleet.operations.values().flatten().flat_map(|one| &one.with);
        let with = with.map(|(kind, name)| (kind.as_str(), name.text.as_str(), name.span));
        let lost: Vec<_> = facts.chain(with).filter(|(kind, name, _)| fleet.thing(kind, name).is_none()).collect();
        for (kind, name, span) in lost {
            let known = fleet.kinds.get(kind).into_iter().flat_map(IndexMap::keys).map(String::as_str);
            let known = known.collect::<Vec<_>>().join(", ");
            let message = format!("there is no `{kind}` of the name `{name}`");
            let help =
                if known.is_empty() { "name a kind of `things`".to_owned() } else { format!("there are {known}") };
            self.report.push(Diagnostic::error(&codes::FLEET_INVALID, message).at(span, "").help(help));
        }
    }

    fn refuse(&mut self, span: Span, message: &str) {
        self.report
            .push(Diagnostic::error(&codes::FLEET_INVALID, message).at(span, "").help_to_paste("write it as", FORM));
    }
}
