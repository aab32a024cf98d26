//! What a call of the generated client owns, takes and returns.

use kandji_client::devices::GetDevice;
use kandji_client::runtime::{Call, TestClock};
use kandji_client::{Budget, Client, Error, ErrorKind, Patch, Region, UserId};
use kandji_tenant::modelled::Answers;
use kandji_tenant::{Scripted, Tenant};
use tests::outside::Outside;
use tests::project;

use crate::client::{builder, client};

#[tokio::test]
async fn a_call_owns_its_client_and_can_be_spawned() {
    let tenant = Tenant::numbered(3).await;
    let task = {
        let kandji = client(&tenant);
        tokio::spawn(kandji.devices().list().send())
    };
    assert_eq!(task.await.unwrap().unwrap().len(), 3);
    let raw = {
        let kandji = client(&tenant);
        tokio::spawn(kandji.request(kandji_client::Method::Get, "/api/v1/devices").send())
    };
    assert_eq!(raw.await.unwrap().unwrap().status(), 200);
    let stored: Call<GetDevice> = client(&tenant).devices().get("some-device");
    assert_eq!(stored.send().await.unwrap_err().status(), Some(404));
}

#[tokio::test]
async fn all_collects_every_page() {
    let tenant = Tenant::numbered(301).await;
    let all = client(&tenant).devices().list().all().await.unwrap();
    assert_eq!((all.len(), tenant.received("listDevices")), (301, 2));
}

#[tokio::test]
async fn a_user_is_assigned_by_its_id_or_by_text_or_not_at_all() {
    let kandji = Client::builder().tenant("accuhive", Region::Us).token("t").build().unwrap();
    let user = UserId::from("u-1");
    let update = |patch: Patch<UserId>| kandji.devices().update("d").user(patch).operation.body.user;
    assert_eq!(update(Patch::Set(user.clone())), Patch::Set(user.clone()));
    assert_eq!(update(Patch::Clear), Patch::Clear);
    assert_eq!(kandji.devices().update("d").user(&user).operation.body.user, Patch::Set(user.clone()));
    assert_eq!(kandji.devices().update("d").user("u-1").operation.body.user, Patch::Set(user.clone()));
    assert_eq!(kandji.devices().update("d").user(Some(user.clone())).operation.body.user, Patch::Set(user));
    assert_eq!(kandji.devices().update("d").user(Patch::Clear).operation.body.user, Patch::Clear);
    let tag: Option<String> = None;
    assert_eq!(kandji.devices().update("d").asset_tag(tag).operation.body.asset_tag, Patch::Clear);
    assert_eq!(kandji.devices().update("d").operation.body.asset_tag, Patch::Keep);
}

#[tokio::test]
async fn an_action_that_answers_nothing_returns_nothing() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let kandji = client(&tenant);
    let nothing: () = kandji.device_actions().send_blank_push("d").send().await.unwrap();
    tenant.answer_next(Scripted::new(200, vec![("content-type", "text/html")], "<html>Sign in</html>"));
    let page = kandji.device_actions().send_blank_push("d").send().await;
    assert!(matches!(page, Err(Error::Decode(_))), "{page:?} {nothing:?}");
}

#[tokio::test]
async fn a_page_is_never_asked_for_more_than_the_api_gives() {
    let tenant = Tenant::numbered(2).await;
    let kandji = client(&tenant);
    let error = kandji.devices().list().limit(301).send().await.unwrap_err();
    assert!(error.to_string().contains("argument `limit`: 301 is more than the API accepts: at most 300"), "{error}");
    assert!(tenant.requests().is_empty());
    assert_eq!(kandji.devices().list().limit(300).send().await.unwrap().len(), 2);
    // The size of a list's pages is the largest that the API gives.
    assert_eq!(kandji.devices().list().limit(1000).all().await.unwrap().len(), 2);
    assert!(tenant.requests().iter().all(|request| request.target.contains("limit=300")));
}

#[tokio::test]
async fn an_item_that_is_assigned_already_is_already_done_on_either_kind_of_blueprint() {
    let tenant = Tenant::numbered(0).await;
    let kandji = client(&tenant);
    for (text, kind) in [
        (r#"["Library Item already exists on Blueprint"]"#, ErrorKind::AlreadyDone),
        (r#""Library Item already exists in the node""#, ErrorKind::AlreadyDone),
        (r#""`assignment_node_id` cannot be provided for Classic Blueprint""#, ErrorKind::BadRequest),
    ] {
        tenant.answer_next(Scripted::json(400, text));
        let error = kandji.blueprints().assign_library_item("b", "i").send().await.unwrap_err();
        assert_eq!(error.kind(), Some(kind), "{text}");
        let Error::Api(api) = error else { panic!("{error}") };
        assert!(text.contains(api.message()), "{}", api.message());
    }
}

#[tokio::test]
async fn throttling_has_one_face() {
    let tenant = Tenant::numbered(1).await;
    let kandji = client(&tenant);
    tenant.answer_next(Scripted::new(429, vec![("retry-after", "7")], "{}"));
    let answered = kandji.devices().get("d").send().await.unwrap_err();
    let limited = builder(&tenant).budget(Budget::new(1, 1)).clock(TestClock::new()).build().unwrap();
    drop(limited.devices().list().send().await.unwrap());
    let unsent = limited.devices().list().send().await.unwrap_err();
    for error in [&answered, &unsent] {
        assert!(error.is_rate_limited() && error.retry_after().is_some(), "{error}");
    }
    assert_eq!(answered.retry_after(), Some(std::time::Duration::from_secs(7)));
    let other = kandji.devices().get("d").send().await.unwrap_err();
    assert!(!other.is_rate_limited() && other.retry_after().is_none(), "{other}");
}

#[tokio::test]
async fn secrets_that_are_not_held_are_told_apart_from_empty_ones() {
    let tenant = Tenant::numbered(0).await;
    let kandji = client(&tenant);
    let secrets = kandji.device_secrets();
    let answer = |body: &str| tenant.answer_next(Scripted::json(200, body));
    for (body, held) in
        [(r#"{"key": null}"#, None), ("null", None), (r#"{"key": ""}"#, Some("")), (r#"{"key": "k"}"#, Some("k"))]
    {
        answer(body);
        let key = secrets.get_filevault_key("d").send().await.unwrap().key;
        assert_eq!(key.as_ref().map(|key| key.expose()), held, "{body}");
    }
    for body in ["{}", "", r#"{"detail": "maintenance"}"#, "[]"] {
        answer(body);
        let key = secrets.get_filevault_key("d").send().await;
        assert!(matches!(key, Err(Error::Decode(_))), "{body}: {key:?}");
    }
}

/// What a call does not have is said in words, not only as a bound that does not hold.
#[test]
fn the_compiler_says_in_words_what_a_call_does_not_have() {
    let client = project::root().join("generated/client").canonicalize().unwrap();
    let dependencies = format!("kandji-client = {{ path = {client:?} }}\n");
    let program = |call: &str| {
        format!(
            "fn main() {{ let _ = |kandji: kandji_client::Client| {{ let _ = kandji.devices().get(\"x\").{call}; }}; }}"
        )
    };
    for (name, call, words) in [
        ("no-items", "items()", "`GetDevice` returns no list that is read in pages"),
        ("no-wait", "wait()", "`GetDevice` queues no command that can be waited for"),
    ] {
        let mut outside = Outside::new(name);
        outside.program(name, &dependencies, &program(call));
        let said = outside.check(None).unwrap_err();
        assert!(said.contains(words) && said.contains("note: `send()`"), "{said}");
    }
}
