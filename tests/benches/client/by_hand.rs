//! What people write, and what other generators make, to read the same list.

use kandji_client::devices;
use reqwest::header::{ACCEPT, AUTHORIZATION};
use serde::de::DeserializeOwned;

use crate::{device::Device, http};

/// Devices of a page.
const PAGE: usize = 300;

/// One HTTP client, one loop, and the generated struct.
pub(crate) async fn same_struct(url: &str) -> usize {
    all::<devices::Device>(url, |bytes| serde_json::from_slice(bytes)).await
}

/// The same from text, which is what the client reads.
pub(crate) async fn same_struct_from_text(url: &str) -> usize {
    all::<devices::Device>(url, from_text).await
}

/// The answer's bytes into a struct that derives its decoding.
pub(crate) async fn derived_from_bytes(url: &str) -> usize {
    all::<Device>(url, |bytes| serde_json::from_slice(bytes)).await
}

/// The answer as text, and that into the struct.
pub(crate) async fn derived_from_text(url: &str) -> usize {
    all::<Device>(url, from_text).await
}

fn from_text<T: DeserializeOwned>(bytes: &[u8]) -> serde_json::Result<Vec<T>> {
    serde_json::from_str(std::str::from_utf8(bytes).expect("the server sends UTF-8"))
}

/// Pages until one is short.
async fn all<T: DeserializeOwned>(url: &str, read: impl Fn(&[u8]) -> serde_json::Result<Vec<T>>) -> usize {
    let http = http::client();
    let mut count = 0;
    loop {
        let target = format!("{url}/api/v1/devices?limit={PAGE}&offset={count}");
        let request = http.get(target).header(ACCEPT, "application/json").header(AUTHORIZATION, "Bearer t");
        let answer = request.send().await.and_then(reqwest::Response::error_for_status).expect("the server answers");
        let page = read(&answer.bytes().await.expect("the server answers")).expect("the page is sound");
        count += page.len();
        if page.len() < PAGE {
            return count;
        }
    }
}
