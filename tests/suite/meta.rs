//! What a call knows beside its answer: status, headers, limits, attempts and time. The clock of tokio stands still, so that
//! time is what was waited.

use std::time::Duration;

use kandji_client::runtime::Retry;
use kandji_tenant::{Fault, Moment, Tenant, When};

use crate::client::builder;

#[tokio::test(start_paused = true)]
async fn an_answer_tells_its_status_its_headers_and_the_limits() {
    let tenant = Tenant::numbered(1).await;
    let kandji = builder(&tenant).build().unwrap();
    let (devices, meta) = kandji.devices().list().send_with_meta().await.unwrap();
    assert_eq!((devices.len(), meta.status(), meta.attempts()), (1, 200, 1));
    assert_eq!(meta.headers()["content-type"], "application/json");
    let limits = meta.rate_limit();
    assert_eq!((limits.limit, limits.remaining, limits.reset), (Some(50), Some(49), Some(Duration::from_secs(1))));
    assert_eq!((limits.limit_hour, limits.remaining_hour), (Some(10_000), Some(9_999)));
    let (tag, meta) = kandji.tags().create("new").send_with_meta().await.unwrap();
    assert_eq!((tag.name.as_str(), meta.status(), meta.rate_limit().remaining_hour), ("new", 201, Some(9_998)));
}

#[tokio::test(start_paused = true)]
async fn an_answer_tells_what_it_took_to_get_it() {
    let tenant = Tenant::numbered(1).await;
    tenant.inject(Fault::RateLimited(Some(7)), When::next(2));
    let kandji = builder(&tenant).retry(Retry::default().max_attempts(3)).build().unwrap();
    let (_, meta) = kandji.devices().list().send_with_meta().await.unwrap();
    assert_eq!(meta.attempts(), 3);
    assert!(meta.elapsed() >= Duration::from_secs(14), "{meta:?}");
}

#[tokio::test(start_paused = true)]
async fn an_error_tells_it_too() {
    let tenant = Tenant::numbered(1).await;
    tenant.inject(Fault::Status(503, Moment::Before), When::always());
    let retry = Retry::default().max_attempts(4).initial_delay(Duration::from_secs(2));
    let error = builder(&tenant).retry(retry).build().unwrap().devices().list().send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 4));
    assert!(error.elapsed() > Duration::ZERO, "three delays of a random length");
}
