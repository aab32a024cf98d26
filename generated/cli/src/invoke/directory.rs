//! The lists in which things are looked up by what people call them: a device by its serial number or name, a user by e-mail.
//! They follow from the operations as data: a list whose items are identified by the id that is due.

use kandji_client::operations::{self, Arguments, Data, OperationInfo, SchemaKind, TextFormat};
use kandji_client::runtime::{Call, Method, Risk};
use kandji_client::{Client, Error};
use serde_json::Value;

/// Fields by which people know a thing, whatever it is.
const NAMING: [&str; 3] = ["name", "serial_number", "email"];

/// A list in which things of one kind are looked up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Directory {
    pub(crate) kind: &'static str,
    pub(crate) list: &'static OperationInfo,
    /// The field of an item that is its id.
    pub(crate) key: &'static str,
    /// The fields of an item by which people know it; at least one.
    pub(crate) names: [Option<&'static str>; 4],
}

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) id: String,
    /// What people call it, such as its name and serial number.
    pub(crate) names: Vec<String>,
}

impl Found {
    /// The thing in words: `Atlas (C02X81, 6be4c0a1-…)`.
    pub(crate) fn described(&self) -> String {
        match self.names.split_first() {
            Some((first, others)) => {
                let others: Vec<&str> = others.iter().map(String::as_str).chain([self.id.as_str()]).collect();
                format!("{first} ({})", others.join(", "))
            }
            None => self.id.clone(),
        }
    }
}

impl Directory {
    /// The list in which things of a kind are looked up, if there is one. That of the group that asks is preferred, then the
    /// one with the shortest path.
    pub(crate) fn of(kind: &str, group: &str) -> Option<Self> {
        let all = operations::ALL.iter().filter_map(|operation| Self::of_list(operation));
        all.filter(|one| one.kind == kind).min_by_key(|one| (one.list.group != group, one.list.meta.path.len()))
    }

    fn of_list(list: &'static OperationInfo) -> Option<Self> {
        let info = list.list.as_ref().filter(|_| only_reads(list))?;
        let SchemaKind::Record(item) = info.item.kind else { return None };
        let key = item.field(info.key?)?;
        let kind = key.schema.id_of?;
        let is_text =
            |name: &&str| item.field(name).is_some_and(|field| matches!(field.schema.kind, SchemaKind::Text(_)));
        let own = item.fields.iter().map(|field| field.name);
        let own =
            own.clone().find(|name| name.strip_suffix("_name").is_some_and(|stem| stem.eq_ignore_ascii_case(kind)));
        let mut names = [None; 4];
        let known = own.into_iter().chain(NAMING).filter(is_text);
        names.iter_mut().zip(known).for_each(|(place, name)| *place = Some(name));
        let is_asked_for_nothing = list.parameters.iter().all(|parameter| !parameter.is_required);
        // An id that is no UUID cannot be told from a name.
        let is_uuid = matches!(key.schema.kind, SchemaKind::Text(TextFormat::Uuid));
        (names[0].is_some() && is_asked_for_nothing && is_uuid).then_some(Self { kind, list, key: key.name, names })
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        self.names.into_iter().flatten()
    }

    /// The things that are called so. Whether letters are small or capital does not matter.
    pub(crate) async fn look_up(&self, client: &Client, called: &str) -> Result<Vec<Found>, Error> {
        let mut found: Vec<Found> = Vec::new();
        let (asked, scanned): (Vec<&str>, Vec<&str>) =
            self.names().partition(|name| self.list.parameter(name).is_some());
        for name in asked {
            self.read(client, Arguments::new().parameter(name, called), called, &mut found).await?;
        }
        if found.is_empty() && !scanned.is_empty() {
            self.read(client, Arguments::new(), called, &mut found).await?;
        }
        Ok(found)
    }

    /// The thing with this id, unless the list cannot be read.
    pub(crate) async fn by_id(&self, client: &Client, id: &str) -> Option<Found> {
        let is_asked = self.list.parameter(self.key).is_some();
        let arguments = if is_asked { Arguments::new().parameter(self.key, id) } else { Arguments::new() };
        let list = self.list.with(arguments).ok()?.list()?;
        let mut items = Call::new(client, list).items().read_ahead(2);
        while let Some(item) = items.next().await {
            let one = self.found(&item.ok()?);
            if one.id == id {
                return Some(one);
            }
        }
        None
    }

    async fn read(
        &self,
        client: &Client,
        arguments: Arguments,
        called: &str,
        found: &mut Vec<Found>,
    ) -> Result<(), Error> {
        let Some(list) = self.list.with(arguments).ok().and_then(|operation| operation.list()) else { return Ok(()) };
        let mut items = Call::new(client, list).items().read_ahead(2);
        while let Some(item) = items.next().await {
            let one = self.found(&item?);
            let is_called_so = one.names.iter().any(|name| name.eq_ignore_ascii_case(called.trim()));
            if is_called_so && !found.contains(&one) {
                found.push(one);
            }
        }
        Ok(())
    }

    /// What an item of the list is.
    pub(crate) fn found(&self, item: &Data) -> Found {
        let text = |name: &str| item.value().get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let names = self.names().filter_map(text).map(str::to_owned).collect();
        Found { id: text(self.key).unwrap_or_default().to_owned(), names }
    }
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
