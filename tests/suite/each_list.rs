//! Every list of the generated client, read to its end from the modelled tenant.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;

use kandji_client::runtime::{Call, Paged, Serialize};
use kandji_client::{Client, Error};
use serde_json::{Value, json};
use tests::tenant::Tenant;
use tests::tenant::modelled::{Answers, Model, Operation, Pagination, Sampler, Variant, at, in_form};

use crate::client::client;
use crate::each_operation::{Arguments, arguments, value};

/// Records of a page where neither the call nor the document says another number.
const PAGE: usize = 3;

/// The size of page that a call asks for, where it can.
const ASKED: usize = 4;

pub(crate) type Collecting<'c> = Pin<Box<dyn Future<Output = Result<Vec<Value>, Error>> + 'c>>;

/// Collects the items of a list; fails if the arguments do not fit its types.
pub(crate) type Collect = for<'c> fn(&'c Client, &Arguments) -> Result<Collecting<'c>, String>;

struct Row {
    id: &'static str,
    collect: Collect,
}

macro_rules! rows {
    ($($id:literal => $operation:path { $($field:ident: $place:ident $wire:tt),* };)*) => {
        vec![$({
            fn collect<'c>(client: &'c Client, arguments: &Arguments) -> Result<Collecting<'c>, String> {
                type Called = $operation;
                let _ = arguments;
                Ok(collecting(client, Called { $($field: value!($place, arguments, $wire)),* }))
            }
            Row { id: $id, collect }
        }),*]
    };
}

fn collecting<O>(client: &Client, operation: O) -> Collecting<'_>
where
    O: Paged + 'static,
    O::Item: Serialize,
{
    let mut items = Call::new(client, operation).items();
    Box::pin(async move {
        let mut collected = Vec::new();
        while let Some(item) = items.next().await {
            collected.push(serde_json::to_value(item?).expect("an item can be written"));
        }
        Ok(collected)
    })
}

/// A list of the document, and the way to collect it.
pub(crate) struct List {
    pub(crate) collect: Collect,
    pub(crate) operation: &'static Operation,
    pub(crate) pagination: &'static Pagination,
}

impl List {
    /// Every list that the document says is read in pages; the client has no more and no fewer.
    pub(crate) fn all() -> Vec<Self> {
        let model = Model::of_project();
        let rows: Vec<Row> = each_list!(rows);
        let of_client: BTreeSet<&str> = rows.iter().map(|row| row.id).collect();
        let paged = model.operations.iter().filter(|operation| operation.pagination.is_some());
        let of_document: BTreeSet<&str> = paged.map(|operation| operation.id.as_str()).collect();
        assert!(!of_document.is_empty(), "the document has no list");
        assert_eq!(of_client, of_document);
        let list = |row: Row| {
            let operation = model.operation(row.id)?;
            Some(Self { collect: row.collect, operation, pagination: operation.pagination.as_ref()? })
        };
        rows.into_iter().filter_map(list).collect()
    }

    /// The items that the tenant holds, of which no two are alike.
    fn held(&self, count: usize) -> Vec<Value> {
        let named = Model::of_project().answered_schemas();
        let contents = self.operation.success().map(|(_, contents)| contents).unwrap_or_default();
        let content = in_form(contents, 0).expect("a list has an answer");
        let pointer = self.pagination.key("items").expect("the document says where the items are");
        let list = at(&content.schema, named, pointer).expect("the answer has the items");
        let sampler = Sampler::new(named, Variant::Full);
        let held: Vec<Value> = (0..count).map(|one| sampler.numbered(one).sample(&list["items"], "item")).collect();
        let distinct: BTreeSet<String> = held.iter().map(Value::to_string).collect();
        assert_eq!(distinct.len(), count, "{}: items that cannot be told from each other", self.operation.id);
        held
    }

    /// What is wrong with the list that the client collects while the tenant holds these items in pages of this size.
    async fn fault(&self, tenant: &Tenant, held: &[Value], page: usize, arguments: &Arguments) -> Option<String> {
        tenant.answer_with(Answers { records: held.len(), page: PAGE, ..Answers::default() });
        let before = tenant.requests().len();
        let collected = match (self.collect)(&client(tenant), arguments) {
            Ok(collecting) => collecting.await.map_err(|error| error.to_string()),
            Err(fault) => Err(fault),
        };
        let asked = tenant.requests().len() - before;
        let refused = tenant.refusals();
        let collected = match collected {
            Ok(collected) if refused.is_empty() => collected,
            Ok(_) => return Some(format!("refused: {refused:?}")),
            Err(fault) => return Some(fault),
        };
        if collected != held {
            let distinct: BTreeSet<String> = collected.iter().map(Value::to_string).collect();
            let lengths = (collected.len(), distinct.len());
            return Some(format!(
                "{} items, {} of them distinct, for {}, or in another order",
                lengths.0,
                lengths.1,
                held.len()
            ));
        }
        // Behind a full page there may be a request that finds out that it was the last.
        let (fewest, most) = (held.len().div_ceil(page).max(1), held.len() / page + 1);
        (!(fewest..=most).contains(&asked)).then(|| format!("{asked} requests, not {fewest} to {most}"))
    }
}

/// Collects every list for each number of items, and says what is wrong.
async fn assert_collected(lists: &[List], asked: Option<usize>) {
    let tenant = Tenant::modelled(Answers::default()).await;
    let mut faults = Vec::new();
    for list in lists {
        let mut arguments = arguments(&list.operation.id, "plain", Variant::Least);
        if let Some((name, size)) = list.pagination.size().zip(asked) {
            arguments.query.insert(name.to_owned(), json!(size));
        }
        let largest = list.pagination.size().and(asked.or(list.pagination.maximum()));
        let page = largest.unwrap_or(PAGE);
        let held = list.held(2 * page + 1);
        for count in [0, 1, page - 1, page, page + 1, 2 * page, 2 * page + 1] {
            let fault = list.fault(&tenant, &held[..count], page, &arguments).await;
            faults.extend(fault.map(|fault| format!("{}, {count} in pages of {page}: {fault}", list.operation.id)));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test]
async fn every_list_is_collected_in_pages_of_its_own_size() {
    let lists = List::all();
    assert_collected(&lists, None).await;
    println!("{} lists", lists.len());
}

#[tokio::test]
async fn every_list_is_collected_in_pages_of_the_size_that_is_asked_for() {
    let lists: Vec<List> = List::all().into_iter().filter(|list| list.pagination.size().is_some()).collect();
    assert!(!lists.is_empty(), "no list can be asked for a size of its pages");
    assert_collected(&lists, Some(ASKED)).await;
    println!("{} lists", lists.len());
}
