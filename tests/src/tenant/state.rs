//! What the tenant keeps.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::modelled::Answers;

/// A request that the tenant received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The method.
    pub method: String,
    /// Path and query, as they came.
    pub target: String,
}

/// An answer that a test has prepared.
#[derive(Clone, Debug)]
pub struct Scripted {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(&'static str, &'static str)>,
    /// The body.
    pub body: &'static str,
}

impl Scripted {
    /// A JSON answer.
    #[must_use]
    pub fn json(status: u16, body: &'static str) -> Self {
        Self { status, headers: vec![("content-type", "application/json")], body }
    }

    /// Any answer.
    #[must_use]
    pub fn new(status: u16, headers: Vec<(&'static str, &'static str)>, body: &'static str) -> Self {
        Self { status, headers, body }
    }
}

impl IntoResponse for Scripted {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, self.body).into_response();
        response.headers_mut().remove("content-type");
        for (name, value) in self.headers {
            response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        response
    }
}

/// The tenant's state, shared between requests.
#[derive(Debug)]
pub(super) struct Shared {
    state: Mutex<Data>,
}

/// The data itself.
#[derive(Debug, Default)]
pub(super) struct Data {
    pub(super) devices: BTreeMap<String, Value>,
    scripted: VecDeque<Scripted>,
    recorded: Vec<Recorded>,
    refusals: Vec<String>,
    answers: Answers,
}

impl Shared {
    pub(super) fn new(devices: usize) -> Self {
        let devices = (0..devices).map(device).map(|device| (text(&device, "device_id"), device)).collect();
        Self { state: Mutex::new(Data { devices, ..Data::default() }) }
    }

    /// The data; a test that failed while it held them has left them whole.
    pub(super) fn data(&self) -> MutexGuard<'_, Data> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn answers(&self) -> Answers {
        self.data().answers
    }

    pub(super) fn answer_with(&self, answers: Answers) {
        self.data().answers = answers;
    }

    pub(super) fn refused(&self, reason: String) {
        self.data().refusals.push(reason);
    }

    pub(super) fn take_refusals(&self) -> Vec<String> {
        std::mem::take(&mut self.data().refusals)
    }

    pub(super) fn script(&self, answer: Scripted) {
        self.data().scripted.push_back(answer);
    }

    pub(super) fn next_scripted(&self) -> Option<Scripted> {
        self.data().scripted.pop_front()
    }

    pub(super) fn record(&self, request: Recorded) {
        self.data().recorded.push(request);
    }

    pub(super) fn recorded(&self) -> Vec<Recorded> {
        self.data().recorded.clone()
    }
}

/// A device as the API sends it: half of them without a user, spelt `""`.
fn device(number: usize) -> Value {
    let user = if number.is_multiple_of(2) {
        json!({"email": format!("user{number}@example.com"), "name": "Somebody", "id": id("user", number), "is_archived": false})
    } else {
        json!("")
    };
    json!({
        "device_id": id("device", number),
        "device_name": format!("Device {number}"),
        "model": "MacBook Pro",
        "serial_number": format!("SERIAL{number:05}"),
        "platform": "Mac",
        "os_version": "15.5",
        "supplemental_build_version": "24F74",
        "supplemental_os_version_extra": "",
        "last_check_in": "2026-01-02T03:04:05.678901Z",
        "user": user,
        "asset_tag": null,
        "blueprint_id": id("blueprint", 1),
        "mdm_enabled": true,
        "agent_installed": true,
        "is_missing": false,
        "is_removed": false,
        "agent_version": "4.7.8",
        "first_enrollment": "2026-01-01 00:00:00.000000+00:00",
        "last_enrollment": "2026-01-01 00:00:00.000000+00:00",
        "blueprint_name": "Standard",
        "lost_mode_status": "",
        "tags": [],
    })
}

/// A made-up UUID that tells what it belongs to.
fn id(kind: &str, number: usize) -> String {
    let kind: u32 = kind.bytes().map(u32::from).sum();
    format!("{kind:08x}-0000-4000-8000-{number:012x}")
}

pub(super) fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}
