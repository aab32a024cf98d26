//! Helpers that fail.

use kandji_cards::{CardError, HelperError, OnHelperError, Record, Runner, State};
use kandji_tenant::Tenant;
use serde_json::json;

use super::{all, card, patient};

/// A helper that fails at these records.
fn failing_at<'n>(
    numbers: &'n [u64],
    taken: &'n mut Vec<u64>,
) -> impl FnMut(Record, State) -> std::future::Ready<Result<(), HelperError>> + Send + 'n {
    move |record: Record, _: State| {
        taken.push(record.number());
        let fails = numbers.contains(&record.number());
        std::future::ready(if fails { Err("no such ticket".into()) } else { Ok(()) })
    }
}

#[tokio::test]
async fn an_error_stops_the_run_before_the_record_unless_something_else_is_said() {
    let tenant = Tenant::numbered(10).await;
    let client = patient(&tenant);
    let (runner, invocation, mut taken) = (Runner::new(&client), all(), Vec::new());
    let interrupted = runner.stream(card(), &invocation).run(failing_at(&[4], &mut taken)).await.unwrap_err();
    assert!(matches!(&interrupted.error, CardError::Helper { record: 4, .. }), "{interrupted}");
    assert_eq!(interrupted.to_string(), "after 3 records: the helper flow failed at record 4: no such ticket");
    assert_eq!(taken, [1, 2, 3, 4]);
    let again = runner.stream(card(), &invocation).resume(*interrupted.position.unwrap());
    let mut taken = Vec::new();
    let streamed = again.run(failing_at(&[], &mut taken)).await.unwrap();
    assert_eq!(taken, (4..=10).collect::<Vec<_>>(), "the record comes once more");
    assert_eq!(streamed.outputs.get("record_count"), Some(&json!(10)));
}

#[tokio::test]
async fn an_error_can_be_skipped() {
    let tenant = Tenant::numbered(10).await;
    let client = patient(&tenant);
    let (runner, invocation, mut taken) = (Runner::new(&client), all(), Vec::new());
    let streaming = runner.stream(card(), &invocation).on_helper_error(OnHelperError::Skip);
    let streamed = streaming.run(failing_at(&[4, 10], &mut taken)).await.unwrap();
    assert_eq!((taken.len(), streamed.failed, streamed.outputs.get("record_count")), (10, 2, Some(&json!(10))));
}

#[tokio::test]
async fn an_error_can_go_to_a_handler_which_may_stop_the_run() {
    let tenant = Tenant::numbered(10).await;
    let client = patient(&tenant);
    let (runner, invocation, mut taken, mut handled) = (Runner::new(&client), all(), Vec::new(), Vec::new());
    let handler = OnHelperError::handle(|record, error| {
        handled.push((record, error.to_string()));
        if handled.len() < 3 { Ok(()) } else { Err("three are enough".into()) }
    });
    let streaming = runner.stream(card(), &invocation).on_helper_error(handler);
    let interrupted = streaming.run(failing_at(&[2, 3, 7, 8], &mut taken)).await.unwrap_err();
    assert_eq!(interrupted.error.to_string(), "the helper flow failed at record 7: three are enough");
    assert_eq!(handled, [2, 3, 7].map(|record| (record, "no such ticket".to_owned())));
    assert_eq!(interrupted.position.unwrap().count(), 6);
}

#[tokio::test]
async fn positions_are_saved_as_often_as_asked_and_at_the_end() {
    let tenant = Tenant::numbered(10).await;
    let client = patient(&tenant);
    let (runner, invocation) = (Runner::new(&client), all());
    let (mut taken, mut saved) = (Vec::new(), Vec::new());
    let streaming = runner.stream(card(), &invocation).save(4, |position| {
        saved.push(position.count());
        Ok(())
    });
    streaming.run(failing_at(&[], &mut taken)).await.unwrap();
    assert_eq!(saved, [4, 8, 10]);
    let streaming = runner.stream(card(), &invocation).save(1, |position| match position.count() {
        3 => Err("the disk is full".into()),
        _ => Ok(()),
    });
    let mut taken = Vec::new();
    let interrupted = streaming.run(failing_at(&[], &mut taken)).await.unwrap_err();
    assert_eq!(interrupted.to_string(), "after 3 records: the position could not be saved: the disk is full");
    assert_eq!((taken.len(), interrupted.position.unwrap().count()), (3, 3));
}
