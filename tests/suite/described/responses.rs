//! Responses.

use kandji_client::operations::{Answer, Arguments};
use kandji_client::runtime::Call;
use kandji_client::{Client, Error};
use kandji_tenant::modelled::{Answers, Model, Sampler, Variant, in_form};
use kandji_tenant::{Scripted, Tenant};
use serde_json::{Value, json};
use tests::random::Random;

use super::{arguments, info, send};
use crate::client::{builder, client};
use crate::each_operation::{self, Row, rows};

/// How many changes of each success are compared.
const CHANGES: usize = 8;

/// What may stand in place of any value.
fn replacements() -> [Value; 12] {
    [
        Value::Null,
        json!(""),
        json!("  "),
        json!("text"),
        json!("8"),
        json!("True"),
        json!(1),
        json!(1.5),
        json!(true),
        json!([]),
        json!([null]),
        json!({}),
    ]
}

/// Pointers to every value in JSON, through the first elements of lists.
fn places(value: &Value, pointer: &str, found: &mut Vec<String>) {
    found.push(pointer.to_owned());
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            places(value, &format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), found);
        }),
        Value::Array(items) => {
            if let Some(first) = items.first() {
                places(first, &format!("{pointer}/0"), found);
            }
        }
        _ => {}
    }
}

/// The value with something else in a random place: another value, nothing, or a field more.
fn changed(value: &Value, random: &mut Random) -> Value {
    let mut found = Vec::new();
    places(value, "", &mut found);
    let mut changed = value.clone();
    let pointer = random.pick(&found).expect("the root is a place").clone();
    match random.below(4) {
        0 => {
            if let Some((above, name)) = pointer.rsplit_once('/')
                && let Some(Value::Object(fields)) = changed.pointer_mut(above)
            {
                fields.remove(&name.replace("~1", "/").replace("~0", "~"));
            }
        }
        1 => {
            if let Some(Value::Object(fields)) = changed.pointer_mut(&pointer) {
                fields.insert("unknown_field".to_owned(), json!(7));
            }
        }
        _ => {
            let value = random.pick(&replacements()).expect("there are some").clone();
            *changed.pointer_mut(&pointer).expect("the place is there") = value;
        }
    }
    changed
}

/// What came of a call, as far as the typed call and the call by id have it in common: the path and reason of what cannot be
/// decoded. The typed decoder, which reads text and not values, adds the place in the text.
fn outcome<T>(result: Result<T, Error>) -> Result<(), String> {
    match result {
        Ok(_) => Ok(()),
        Err(Error::Decode(error)) => {
            let reason = error.reason().split(" at line ").next().unwrap_or_default();
            Err(format!("{}: {reason}", error.path()))
        }
        Err(error) => panic!("{error}"),
    }
}

async fn compare(tenant: &Tenant, kandji: &Client, row: &Row, body: &str) -> bool {
    let given = each_operation::arguments(row.id, "plain", Variant::Least);
    tenant.answer_next(Scripted::json(200, body));
    let typed = outcome((row.send)(kandji, &given).expect("the arguments fit").await);
    tenant.answer_next(Scripted::json(200, body));
    let by_id = outcome(send(kandji, info(row.id), arguments(info(row.id), &given)).await);
    assert_eq!(by_id, typed, "{}: {body}", row.id);
    typed.is_ok()
}

#[tokio::test]
async fn a_response_is_accepted_exactly_where_the_typed_call_accepts_it() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let clients = [client(&tenant), builder(&tenant).strict(true).build().unwrap()];
    let mut random = Random::new(15);
    let (mut accepted, mut refused) = (0, 0);
    for row in rows() {
        let operation = Model::of_api().operation(row.id).unwrap();
        let Some((_, contents)) = operation.success() else { continue };
        let Some(content) = in_form(contents, 0).filter(|content| content.media_type == "application/json") else {
            continue;
        };
        let samples = [Variant::Full, Variant::Least, Variant::Blank, Variant::Shape(1)];
        let samples = samples
            .map(|variant| Sampler::new(Model::of_api().answered_schemas(), variant).sample(&content.schema, row.id));
        let whole = ["null", "\"\"", "", "[]", "{}", "7", "\"text\""].map(str::to_owned);
        let changes: Vec<String> = (0..CHANGES)
            .map(|round| changed(&samples[round % samples.len()], &mut random).to_string())
            .chain(samples.iter().map(Value::to_string))
            .chain(whole)
            .collect();
        for (body, kandji) in changes.iter().flat_map(|body| clients.iter().map(move |kandji| (body, kandji))) {
            if compare(&tenant, kandji, &row, body).await { accepted += 1 } else { refused += 1 }
        }
    }
    println!("{accepted} accepted, {refused} refused");
    assert!(accepted > 1000 && refused > 1000, "{accepted} accepted, {refused} refused");
}

#[tokio::test]
async fn a_list_has_every_item_once() {
    let tenant = Tenant::numbered(725).await;
    let list = info("listDevices").with(Arguments::new()).unwrap().list().expect("it is a list");
    let mut items = Call::new(&client(&tenant), list).items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().value()["device_id"].as_str().unwrap().to_owned());
    }
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!((count, ids.len(), tenant.requests().len()), (725, 725, 3));
}

#[tokio::test]
async fn every_list_is_read_to_its_end() {
    let tenant = Tenant::fleet().await;
    let kandji = client(&tenant);
    let mut lists = 0;
    for operation in kandji_client::operations::ALL.iter().filter(|operation| operation.list.is_some()) {
        if operation.parameters.iter().any(|parameter| parameter.is_required) {
            continue;
        }
        let list = operation.with(Arguments::new()).unwrap().list().unwrap();
        let items =
            Call::new(&kandji, list).all().await.unwrap_or_else(|error| panic!("{}: {error}", operation.meta.id));
        let recorded = tenant.records(operation.meta.id);
        assert_eq!(items.len(), recorded.len(), "{}", operation.meta.id);
        lists += 1;
    }
    assert!(lists > 20, "{lists} lists");
}

#[tokio::test]
async fn secrets_are_neither_shown_nor_lost() {
    let tenant = Tenant::fleet().await;
    let device = tenant.records("listDevices")[0]["device_id"].clone();
    let key = info("getFileVaultRecoveryKey").with(json!({ "device_id": device })).unwrap();
    let Answer::Data(data) = Call::new(&client(&tenant), key).send().await.unwrap() else { panic!("it is JSON") };
    let secret = data.value()["key"].as_str().expect("the device has a key").to_owned();
    assert!(!format!("{data:?}").contains(&secret) && format!("{data:?}").contains("[redacted]"));
    assert!(!data.redacted().to_string().contains(&secret));
    assert!(serde_json::to_string(&data).unwrap().contains(&secret));
}
