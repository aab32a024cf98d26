//! Sends the requests with the client of progenitor, which has no uploads.

use client::types::{CreateBlueprintBody, CreateBlueprintBodyType, EraseDeviceBody, EraseDeviceBodyEraseMode};
use client::Client;
use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};

const DEVICE: &str = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11";

#[tokio::main]
async fn main() {
    let token = HeaderMap::from_iter([(AUTHORIZATION, HeaderValue::from_static("Bearer token-1"))]);
    let http = reqwest::Client::builder().default_headers(token).build().unwrap();
    let api = Client::new_with_client(&std::env::var("KANDJI_URL").unwrap(), http);

    let body = CreateBlueprintBody {
        name: "A & B = ü+%".to_owned(),
        enrollment_code_is_active: true,
        enrollment_code_code: Some("x 1".to_owned()),
        type_: Some(CreateBlueprintBodyType::Map),
        color: None,
        description: None,
        icon: None,
        source_id: None,
        source_type: None,
    };
    api.create_blueprint(&body).await.unwrap();

    let body = EraseDeviceBody {
        pin: Some("123456".parse().unwrap()),
        erase_mode: Some(EraseDeviceBodyEraseMode::Wipe),
        ..EraseDeviceBody::default()
    };
    api.erase_device(DEVICE, &body).await.unwrap();

    let filter = std::env::var("KANDJI_FILTER").unwrap();
    api.list_vulnerabilities(Some(&filter), None, None, None).await.unwrap();
}
