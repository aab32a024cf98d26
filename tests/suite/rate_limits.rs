//! Rate limits: those of the API, and the budget that keeps a client below them. The clock of tokio stands still in these
//! tests and jumps to whatever is waited for; where requests are counted, calls follow one another, so that none is under way
//! meanwhile.

use kandji_client::runtime::{Budget, Retry};
use kandji_client::{Client, Error, ErrorKind};
use kandji_tenant::{Limit, Tenant};

use crate::client::builder;

/// What the API really allows in a second.
const REAL: Limit = Limit { per_second: 50, retry_after: None };

async fn limited(limit: Limit) -> (Tenant, String) {
    let tenant = Tenant::numbered(1).await;
    tenant.limit_rate(Some(limit));
    let id = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    (tenant, id)
}

fn refused(tenant: &Tenant) -> usize {
    tenant.requests().iter().filter(|request| request.status == Some(429)).count()
}

/// Makes so many calls with each of these clients in turn.
async fn call(clients: &[&Client], id: &str, count: usize) -> Result<(), Error> {
    for kandji in clients.iter().cycle().take(count) {
        kandji.devices().get(id).send().await?;
    }
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_client_without_a_budget_waits_when_nothing_is_left() {
    let (tenant, id) = limited(Limit { per_second: 5, retry_after: None }).await;
    let kandji = builder(&tenant).build().unwrap();
    call(&[&kandji], &id, 22).await.unwrap();
    assert_eq!((tenant.executed("getDevice"), refused(&tenant)), (22, 0));
}

#[tokio::test(start_paused = true)]
async fn many_calls_at_once_without_a_budget_all_succeed_in_the_end() {
    let (tenant, id) = limited(Limit { per_second: 5, retry_after: None }).await;
    let kandji = builder(&tenant).retry(Retry::default().max_attempts(10)).build().unwrap();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..22 {
        let (kandji, id) = (kandji.clone(), id.clone());
        calls.spawn(async move { kandji.devices().get(&id).send().await.map(drop) });
    }
    calls.join_all().await.into_iter().collect::<Result<(), _>>().unwrap();
    assert_eq!(tenant.executed("getDevice"), 22);
    assert!(refused(&tenant) > 0, "the limit is 5");
}

#[tokio::test(start_paused = true)]
async fn a_client_that_others_have_left_nothing_comes_back_when_it_is_told_to() {
    for retry_after in [None, Some(3)] {
        let (tenant, id) = limited(Limit { per_second: 5, retry_after }).await;
        let clients = [(); 2].map(|()| builder(&tenant).retry(Retry::default().max_attempts(2)).build().unwrap());
        call(&[&clients[0], &clients[1]], &id, 22).await.unwrap();
        assert_eq!(tenant.executed("getDevice"), 22);
        assert!(refused(&tenant) > 0, "{retry_after:?}: neither was refused");
    }
}

#[tokio::test(start_paused = true)]
async fn the_default_budget_keeps_to_the_real_limits() {
    let (tenant, id) = limited(REAL).await;
    let kandji = builder(&tenant).budget(Budget::default()).build().unwrap();
    call(&[&kandji], &id, 170).await.unwrap();
    assert_eq!((tenant.executed("getDevice"), refused(&tenant)), (170, 0));
}

#[tokio::test(start_paused = true)]
async fn clones_share_one_budget() {
    let (tenant, id) = limited(REAL).await;
    let kandji = builder(&tenant).budget(Budget::default()).build().unwrap();
    call(&[&kandji, &kandji.clone(), &kandji.clone()], &id, 170).await.unwrap();
    assert_eq!((tenant.executed("getDevice"), refused(&tenant)), (170, 0));
}

#[tokio::test(start_paused = true)]
async fn clients_share_a_budget_that_both_are_given() {
    let (tenant, id) = limited(REAL).await;
    let budget = Budget::default();
    let clients = [(); 2].map(|()| builder(&tenant).budget(budget.clone()).build().unwrap());
    call(&[&clients[0], &clients[1]], &id, 120).await.unwrap();
    assert_eq!((tenant.executed("getDevice"), refused(&tenant)), (120, 0));
}

#[tokio::test(start_paused = true)]
async fn clients_with_budgets_of_their_own_are_too_many_together() {
    let (tenant, id) = limited(REAL).await;
    let clients = [(); 2].map(|()| builder(&tenant).budget(Budget::default()).build().unwrap());
    let Err(Error::Api(error)) = call(&[&clients[0], &clients[1]], &id, 100).await else { panic!("the limit is 50") };
    assert_eq!((error.kind(), error.status()), (ErrorKind::RateLimited, 429));
    assert_eq!((error.rate_limit().limit, error.rate_limit().remaining), (Some(50), Some(0)));
    assert_eq!(tenant.executed("getDevice"), 50);
}
