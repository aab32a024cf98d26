//! The lists in which things are looked up by what people call them. They follow from the operations as data: a list whose items
//! are identified by the id that is due.

use kandji_client::operations::{self, Arguments, Data, OperationInfo, RecordInfo, SchemaInfo, SchemaKind, TextFormat};
use kandji_client::runtime::{Call, Method, Risk};
use kandji_client::{Client, Error};

use super::similar::Similar;
use super::thing::{Thing, texts};

/// Fields by which people know a thing, whatever it is.
const NAMING: [&str; 3] = ["name", "serial_number", "email"];

/// How many things are read to find what someone may have meant.
const MOST_COMPARED: usize = 3000;

/// How many pages are requested at once.
const AHEAD: usize = 2;

/// A list in which things of one kind are looked up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Directory {
    pub(crate) kind: &'static str,
    pub(crate) list: &'static OperationInfo,
    /// The field of an item that is its id.
    pub(crate) key: &'static str,
    /// The fields of an item by which people know it; at least one.
    names: [Option<&'static str>; 4],
}

/// What came of looking for a name.
#[derive(Debug)]
pub(crate) struct Looked {
    /// What is called so.
    pub(crate) found: Vec<Thing>,
    /// Names that are like it.
    pub(crate) similar: Similar,
}

impl Directory {
    /// The list in which things of a kind are looked up, if there is one. That of the group that asks is preferred, then the
    /// one with the shortest path.
    pub(crate) fn of(kind: &str, group: &str) -> Option<Self> {
        let all = operations::ALL.iter().filter_map(|operation| Self::of_list(operation));
        all.filter(|one| one.kind == kind).min_by_key(|one| (one.list.group != group, one.list.meta.path.len()))
    }

    /// An operation as such a list, if it is one and needs no arguments.
    pub(crate) fn of_list(list: &'static OperationInfo) -> Option<Self> {
        let info = list.list.as_ref().filter(|_| only_reads(list))?;
        let SchemaKind::Record(item) = info.item.kind else { return None };
        let key = item.field(info.key?)?;
        let kind = key.schema.id_of?;
        let names = naming(item, kind);
        let is_asked_for_nothing = list.parameters.iter().all(|parameter| !parameter.is_required);
        // An id that is no UUID cannot be told from a name.
        let is_uuid = matches!(key.schema.kind, SchemaKind::Text(TextFormat::Uuid));
        (names[0].is_some() && is_asked_for_nothing && is_uuid).then_some(Self { kind, list, key: key.name, names })
    }

    /// The fields by which people know a thing.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.names.into_iter().flatten()
    }

    /// What the specification says of an item.
    pub(crate) fn item(&self) -> &'static SchemaInfo {
        static NOTHING: SchemaInfo = SchemaInfo::ANY;
        self.list.list.as_ref().map_or(&NOTHING, |info| &info.item)
    }

    /// An item of the list.
    pub(crate) fn thing(&self, item: &Data) -> Thing {
        Thing::of(item.value(), self.key, self.names())
    }

    /// The things that are called so, and if there are none, names that are like it.
    pub(crate) async fn look_up(&self, client: &Client, called: &str) -> Result<Looked, Error> {
        let mut looked = Looked { found: Vec::new(), similar: Similar::to(called) };
        let (asked, scanned): (Vec<&str>, Vec<&str>) =
            self.names().partition(|name| self.list.parameter(name).is_some());
        for name in asked {
            self.compare(client, Arguments::new().parameter(name, called), called, usize::MAX, &mut looked).await?;
        }
        if looked.found.is_empty() {
            let most = if scanned.is_empty() { MOST_COMPARED } else { usize::MAX };
            self.compare(client, Arguments::new(), called, most, &mut looked).await?;
        }
        Ok(looked)
    }

    /// Looks for texts at JSON pointers that are like those that nothing has. Not all things are compared if there are many.
    pub(crate) async fn compare_texts(&self, client: &Client, wanted: &mut [(Similar, &[&str])]) {
        let Some(list) = self.list.with(Arguments::new()).ok().and_then(|operation| operation.list()) else { return };
        let mut items = Call::new(client, list).items().read_ahead(AHEAD);
        for _ in 0..MOST_COMPARED {
            let Some(Ok(item)) = items.next().await else { return };
            for (similar, pointers) in &mut *wanted {
                texts(item.value(), pointers).iter().for_each(|text| similar.offer(text));
            }
        }
    }

    /// The thing with this id, unless the list cannot be read.
    pub(crate) async fn by_id(&self, client: &Client, id: &str) -> Option<Thing> {
        let is_asked = self.list.parameter(self.key).is_some();
        let arguments = if is_asked { Arguments::new().parameter(self.key, id) } else { Arguments::new() };
        let list = self.list.with(arguments).ok()?.list()?;
        let mut items = Call::new(client, list).items().read_ahead(AHEAD);
        while let Some(item) = items.next().await {
            let one = self.thing(&item.ok()?);
            if one.id == id {
                return Some(one);
            }
        }
        None
    }

    /// Compares the things of a list, at most so many, with a name.
    async fn compare(
        &self,
        client: &Client,
        arguments: Arguments,
        called: &str,
        most: usize,
        looked: &mut Looked,
    ) -> Result<(), Error> {
        let Some(list) = self.list.with(arguments).ok().and_then(|operation| operation.list()) else { return Ok(()) };
        let mut items = Call::new(client, list).items().read_ahead(AHEAD);
        let mut count = 0;
        while count < most {
            let Some(item) = items.next().await else { break };
            let one = self.thing(&item?);
            count += 1;
            if !one.is_called(called) {
                one.names().for_each(|name| looked.similar.offer(name));
            } else if !looked.found.contains(&one) {
                looked.found.push(one);
            }
        }
        Ok(())
    }
}

/// The fields by which people know a thing of a kind: its own name, and what is a name whatever it is.
fn naming(item: &'static RecordInfo, kind: &str) -> [Option<&'static str>; 4] {
    let is_text = |name: &&str| item.field(name).is_some_and(|field| matches!(field.schema.kind, SchemaKind::Text(_)));
    let mut fields = item.fields.iter().map(|field| field.name);
    let own = fields.find(|name| name.strip_suffix("_name").is_some_and(|stem| stem.eq_ignore_ascii_case(kind)));
    let mut names = [None; 4];
    let known = own.into_iter().chain(NAMING).filter(is_text);
    names.iter_mut().zip(known).for_each(|(place, name)| *place = Some(name));
    names
}

/// Whether an operation only reads. What is secret in its response is not shown here.
pub(crate) fn only_reads(operation: &OperationInfo) -> bool {
    operation.meta.method == Method::Get && matches!(operation.meta.risk, Risk::Read | Risk::ReadSecret)
}

/// Whether a text has the form of a UUID.
pub(crate) fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}
