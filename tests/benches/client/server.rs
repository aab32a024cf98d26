//! A server of one list of devices, whose pages are made before they are asked for.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Router;
use axum::extract::Query;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::json;

/// The most devices a page has.
const MOST: usize = 300;

pub(crate) struct Server {
    url: String,
}

impl Server {
    /// Starts a server on a thread of its own, which lives as long as the process.
    pub(crate) async fn start(count: usize, latency: Duration) -> Self {
        let devices: &'static Devices = Box::leak(Box::new(Devices::new(count)));
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("the port that was bound"));
        let answer = move |Query(query): Query<BTreeMap<String, usize>>| async move {
            tokio::time::sleep(latency).await;
            ([(CONTENT_TYPE, "application/json")], devices.page(&query)).into_response()
        };
        std::thread::spawn(move || serve(listener, Router::new().route("/api/v1/devices", get(answer))));
        Self { url }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

fn serve(listener: std::net::TcpListener, router: Router) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    listener.set_nonblocking(true).expect("the listener can be shared");
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).expect("the listener can be shared");
        axum::serve(listener, router).await.expect("the server runs");
    });
}

/// A list of devices as one text, so that a page is a piece of it.
struct Devices {
    text: String,
    /// Where each device begins, and where one behind the last would.
    starts: Vec<usize>,
}

impl Devices {
    fn new(count: usize) -> Self {
        let mut devices = Self { text: String::new(), starts: vec![0] };
        for number in 0..count {
            devices.text += &device(number);
            devices.text.push(',');
            devices.starts.push(devices.text.len());
        }
        devices
    }

    fn page(&self, query: &BTreeMap<String, usize>) -> String {
        let number = |name: &str, otherwise| query.get(name).copied().unwrap_or(otherwise);
        let count = self.starts.len() - 1;
        let start = number("offset", 0).min(count);
        let end = (start + number("limit", MOST).min(MOST)).min(count);
        format!("[{}]", self.text[self.starts[start]..self.starts[end]].trim_end_matches(','))
    }
}

/// A device as the API sends it; every other one has no user, which is spelt `""`.
fn device(number: usize) -> String {
    let id = format!("{number:08x}-0000-4000-8000-000000000000");
    let user =
        json!({"email": format!("user{number}@example.com"), "name": "Somebody", "id": id, "is_archived": false});
    let user = if number.is_multiple_of(2) { user } else { json!("") };
    json!({
        "device_id": id, "device_name": format!("Device {number}"), "model": "MacBook Pro (14-inch, 2023)",
        "serial_number": format!("SERIAL{number:06}"), "platform": "Mac", "os_version": "15.5",
        "supplemental_build_version": "24F74", "supplemental_os_version_extra": "",
        "last_check_in": "2026-01-02T03:04:05.678901Z", "user": user, "asset_tag": null,
        "blueprint_id": "0000002a-0000-4000-8000-000000000000", "mdm_enabled": true, "agent_installed": true,
        "is_missing": false, "is_removed": false, "agent_version": "4.7.8 (5320)",
        "first_enrollment": "2026-01-01 00:00:00.000000+00:00", "last_enrollment": "2026-01-01 00:00:00.000000+00:00",
        "blueprint_name": "Standard", "lost_mode_status": "", "tags": ["accounting", "berlin"],
    })
    .to_string()
}
