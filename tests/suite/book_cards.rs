//! The examples of action cards in the book: the crate runs each invocation against the fake tenant and returns the shown
//! result, and the shown commands of curl are the requests that it sends.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use kandji_cards::catalogue::{Card, Concept, Field};
use kandji_cards::{Catalogue, Invocation, Runner};
use kandji_tenant::{Recorded, TOKEN, Tenant};
use serde_json::{Map, Value};
use tests::project;

use crate::book_examples::{ADDRESS, block, blocks, difference, has_curl};
use crate::client::client;

/// The most elements of a list that are shown.
const MAX_SHOWN: usize = 2;

/// The example on the page of a card.
struct Example {
    invocation: Invocation,
    result: Map<String, Value>,
    /// How many elements the lists have that are shown in part.
    lengths: BTreeMap<String, usize>,
    commands: Vec<String>,
}

impl Example {
    /// The example of a card, if its page has one.
    fn of(card: &Card) -> Option<Self> {
        let page = project::root().join(format!("generated/docs/src/cards/{}.md", card.slug));
        let page = fs::read_to_string(page).unwrap();
        let text = page.split_once("\n## Example\n")?.1;
        let text = text.split("\n## ").next()?;
        let (invocation, rest) = text.split_once("**Result**")?;
        let (result, sent) = rest.split_once("**What it sends**")?;
        let json = |text: &str| serde_json::from_str::<Value>(block(text, "json").unwrap()).unwrap();
        let lengths = result.split(" shown.").filter_map(length).collect();
        let Value::Object(shown) = json(result) else { panic!("{} shows no result", card.slug) };
        let invocation = Invocation::from_json(json(invocation)).unwrap();
        Some(Self { invocation, result: shown, lengths, commands: blocks(sent, "sh").map(str::to_owned).collect() })
    }
}

/// What a sentence says of a list that is shown in part: its key, and the number of its elements.
fn length(sentence: &str) -> Option<(String, usize)> {
    let (before, rest) = sentence.rsplit_once("` has ")?;
    let key = before.rsplit_once('`')?.1;
    Some((key.to_owned(), rest.split_once(" elements, of which the first ")?.0.parse().ok()?))
}

/// A result without the headers of the response, which the book does not show.
fn without_headers(card: &Card, mut result: Map<String, Value>) -> Map<String, Value> {
    let is_headers = |field: &Field| field.binding.concept() == Some(&Concept::ResponseHeaders);
    for output in card.outputs.iter().filter(|output| is_headers(output)) {
        result.remove(&output.key);
    }
    result
}

/// A result as the book shows it, and the lengths of the lists that it shows in part.
fn shown(mut result: Map<String, Value>) -> (Map<String, Value>, BTreeMap<String, usize>) {
    let lists = result.iter_mut().filter_map(|(key, value)| Some((key, value.as_array_mut()?)));
    let long = lists.filter(|(_, list)| list.len() > MAX_SHOWN).map(|(key, list)| {
        let all = list.len();
        list.truncate(MAX_SHOWN);
        (key.clone(), all)
    });
    let lengths = long.collect();
    (result, lengths)
}

/// A request without what each client says in its own way: the order of a query, and how a space is encoded.
fn sent(request: &Recorded) -> (String, String, BTreeSet<String>, Value) {
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let text = String::from_utf8_lossy(&request.body).into_owned();
    let body = serde_json::from_str(&text).unwrap_or_else(|_| text.replace("%20", "+").into());
    let query = query.split('&').map(str::to_owned).collect();
    (request.method.clone(), path.to_owned(), query, body)
}

/// What a card returns, and what it sends.
async fn run(card: &Card, example: &Example) -> Result<(Map<String, Value>, Vec<Recorded>), String> {
    let tenant = Tenant::fleet().await;
    let outcome = Runner::new(&client(&tenant)).run(card, &example.invocation).await;
    let outcome = outcome.map_err(|error| format!("{error} {:?}", tenant.refusals()))?;
    match outcome.error {
        Some(error) => Err(format!("{error} {:?}", tenant.refusals())),
        None => Ok((outcome.outputs.to_json(), tenant.requests())),
    }
}

/// What the commands send.
async fn typed(commands: &[String]) -> Vec<Recorded> {
    let tenant = Tenant::fleet().await;
    let script: Vec<String> = commands.iter().map(|command| command.replace(ADDRESS, &tenant.url())).collect();
    let run = move || Command::new("sh").args(["-c", &script.join("\n")]).env("KANDJI_API_TOKEN", TOKEN).output();
    tokio::task::spawn_blocking(run).await.unwrap().unwrap();
    tenant.requests()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_card_of_the_book_gives_the_shown_result() {
    let mut wrong = Vec::new();
    let mut without = Vec::new();
    for card in &Catalogue::packaged().cards {
        let Some(example) = Example::of(card) else {
            without.push(card.slug.as_str());
            continue;
        };
        let (result, requests) = match run(card, &example).await {
            Ok(run) => run,
            Err(error) => {
                wrong.push(format!("{}: {error}", card.slug));
                continue;
            }
        };
        let (result, lengths) = shown(without_headers(card, result));
        if let Some(difference) = difference("", &example.result.clone().into(), &result.into()) {
            wrong.push(format!("{}: {difference}", card.slug));
        }
        if lengths != example.lengths {
            wrong.push(format!("{}: lists of {:?} are shown, {lengths:?} are given", card.slug, example.lengths));
        }
        if has_curl() {
            let typed: Vec<_> = typed(&example.commands).await.iter().map(sent).collect();
            let sent: Vec<_> = requests.iter().map(sent).collect();
            if typed != sent {
                wrong.push(format!("{}: {typed:?} is shown, {sent:?} is sent", card.slug));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(without, ["update-tag"], "the API needs what this card has no input for");
}
