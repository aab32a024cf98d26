//! Every list of the generated client, read to its end from the modelled tenant.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;

use kandji_client::runtime::{Blocking, Call, DetachedCall, Output, Paged, Serialize};
use kandji_client::{Client, Error};
use kandji_tenant::Tenant;
use kandji_tenant::modelled::{Answers, Model, Operation, Pagination, Sampler, Variant, at, in_form};
use serde_json::{Value, json};

use crate::client::client;
use crate::each_operation::{Arguments, Sending, arguments, value};

/// Records of a page where neither the call nor the document says another number.
pub(crate) const PAGE: usize = 3;

/// The size of page that a call asks for, where it can.
pub(crate) const ASKED: usize = 4;

type Collecting<'c> = Pin<Box<dyn Future<Output = Result<Vec<Value>, Error>> + 'c>>;

/// Collects the items of a list; fails if the arguments do not fit its types.
type Collect = for<'c> fn(&'c Client, &Arguments) -> Result<Collecting<'c>, String>;

/// A way to read a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Items,
    Pages,
    All,
    First,
    Send,
    BlockingItems,
    BlockingPages,
    BlockingAll,
    BlockingFirst,
    BlockingSend,
}

impl Way {
    pub(crate) const ALL: [Self; 10] = [
        Self::Items,
        Self::Pages,
        Self::All,
        Self::First,
        Self::Send,
        Self::BlockingItems,
        Self::BlockingPages,
        Self::BlockingAll,
        Self::BlockingFirst,
        Self::BlockingSend,
    ];
    /// One way for each piece of code that reads pages.
    pub(crate) const OFTEN: [Self; 3] = [Self::Items, Self::Send, Self::BlockingItems];
}

/// Reads the beginning of a list in a way; fails if the arguments do not fit its types.
pub(crate) type Begin = for<'c> fn(&'c Client, &Arguments, Way) -> Result<Sending<'c>, String>;

/// Reads the first page of a list, does something, and reads the second page. There must be two.
pub(crate) type Continue = for<'c> fn(&'c Client, &Arguments, &'c dyn Fn()) -> Result<Sending<'c>, String>;

struct Row {
    id: &'static str,
    collect: Collect,
    begin: Begin,
    go_on: Continue,
}

macro_rules! rows {
    ($($id:literal => $operation:path { $($field:ident: $place:ident $wire:tt),* };)*) => {
        vec![$({
            type Called = $operation;
            fn call(client: &Client, arguments: &Arguments) -> Result<Call<Called>, String> {
                let _ = arguments;
                Ok(Call::new(client, Called { $($field: value!($place, arguments, $wire)),* }))
            }
            fn collect<'c>(client: &'c Client, arguments: &Arguments) -> Result<Collecting<'c>, String> {
                call(client, arguments).map(collecting)
            }
            fn begin<'c>(client: &'c Client, arguments: &Arguments, way: Way) -> Result<Sending<'c>, String> {
                call(client, arguments).map(|call| beginning(call, way))
            }
            fn go_on<'c>(client: &'c Client, arguments: &Arguments, then: &'c dyn Fn()) -> Result<Sending<'c>, String> {
                call(client, arguments).map(|call| going_on(call, then))
            }
            Row { id: $id, collect, begin, go_on }
        }),*]
    };
}

fn collecting<'c, O: Paged<Item: Serialize>>(call: Call<O>) -> Collecting<'c> {
    let mut items = call.items();
    Box::pin(async move {
        let mut collected = Vec::new();
        while let Some(item) = items.next().await {
            collected.push(serde_json::to_value(item?).expect("an item can be written"));
        }
        Ok(collected)
    })
}

/// Calls that block need a runtime with more than one thread.
fn beginning<'c, O>(call: Call<O>, way: Way) -> Sending<'c>
where
    O: Paged<Item: Send>,
    Output<O>: Send + 'static,
{
    let blocking = |read: fn(Blocking<DetachedCall<O>>) -> Result<(), Error>, call: Call<O>| {
        tokio::task::block_in_place(|| read(call.blocking()))
    };
    Box::pin(async move {
        match way {
            Way::Items => call.items().next().await.transpose().map(drop),
            Way::Pages => call.pages().next().await.transpose().map(drop),
            Way::All => call.all().await.map(drop),
            Way::First => call.first().await.map(drop),
            Way::Send => call.send().await.map(drop),
            Way::BlockingItems => blocking(|call| call.items().next().transpose().map(drop), call),
            Way::BlockingPages => blocking(|call| call.pages().next().transpose().map(drop), call),
            Way::BlockingAll => blocking(|call| call.all().map(drop), call),
            Way::BlockingFirst => blocking(|call| call.first().map(drop), call),
            Way::BlockingSend => blocking(|call| call.send().map(drop), call),
        }
    })
}

fn going_on<'c, O: Paged>(call: Call<O>, then: &'c dyn Fn()) -> Sending<'c> {
    Box::pin(async move {
        let mut pages = call.pages();
        let first = pages.next().await.expect("there is a first page").expect("it is one");
        assert!(!first.items.is_empty(), "the first page is empty");
        then();
        let second = pages.next().await.expect("there is a second page, or an error");
        assert!(second.is_ok() || pages.next().await.is_none(), "the list goes on after an error");
        second.map(drop)
    })
}

/// A list of the document, and the way to collect it.
pub(crate) struct List {
    collect: Collect,
    pub(crate) begin: Begin,
    pub(crate) go_on: Continue,
    pub(crate) operation: &'static Operation,
    pub(crate) pagination: &'static Pagination,
}

impl List {
    /// Every list that the document says is read in pages; the client has no more and no fewer.
    pub(crate) fn all() -> Vec<Self> {
        let model = Model::of_api();
        let rows: Vec<Row> = each_list!(rows);
        let of_client: BTreeSet<&str> = rows.iter().map(|row| row.id).collect();
        let paged = model.operations.iter().filter(|operation| operation.pagination.is_some());
        let of_document: BTreeSet<&str> = paged.map(|operation| operation.id.as_str()).collect();
        assert!(!of_document.is_empty(), "the document has no list");
        assert_eq!(of_client, of_document);
        let list = |row: Row| {
            let operation = model.operation(row.id)?;
            let Row { collect, begin, go_on, .. } = row;
            Some(Self { collect, begin, go_on, operation, pagination: operation.pagination.as_ref()? })
        };
        rows.into_iter().filter_map(list).collect()
    }

    /// What a call takes that asks for pages of this size, where it can.
    pub(crate) fn arguments(&self, page: Option<usize>) -> Arguments {
        let mut arguments = arguments(&self.operation.id, "plain", Variant::Least);
        if let Some((name, size)) = self.pagination.size().zip(page) {
            arguments.query.insert(name.to_owned(), json!(size));
        }
        arguments
    }

    /// The items that the tenant holds, of which no two are alike.
    fn held(&self, count: usize) -> Vec<Value> {
        let named = Model::of_api().answered_schemas();
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
        let arguments = list.arguments(asked);
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
