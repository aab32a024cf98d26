//! Sends the requests with the client of openapi-generator (rust).

use client::apis::{
    automated_device_enrollment_integrations_api as ade, blueprints_api, configuration::Configuration,
    device_actions_api, vulnerabilities_api,
};
use client::models::{erase_device_body::EraseMode, EraseDeviceBody};

const DEVICE: &str = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11";

#[tokio::main]
async fn main() {
    let api = Configuration {
        base_path: std::env::var("KANDJI_URL").unwrap(),
        bearer_access_token: Some("token-1".to_owned()),
        ..Configuration::new()
    };
    let name = "A & B = ü+%";
    blueprints_api::create_blueprint(&api, true, name, None, None, Some("x 1"), None, None, None, Some("map"))
        .await
        .unwrap();

    let body =
        EraseDeviceBody { pin: Some("123456".to_owned()), erase_mode: Some(EraseMode::Wipe), ..EraseDeviceBody::new() };
    device_actions_api::erase_device(&api, DEVICE, Some(body)).await.unwrap();

    let filter = std::env::var("KANDJI_FILTER").unwrap();
    vulnerabilities_api::list_vulnerabilities(&api, Some(&filter), None, None, None).await.unwrap();

    let file = std::env::temp_dir().join(format!("kandji-{}.p7m", std::process::id()));
    std::fs::write(&file, b"\x00\x01\r\n--token\xff").unwrap();
    let sent = ade::create_ade_integration(&api, Some(DEVICE), "a@example.com", file.clone(), "+1 555", None).await;
    std::fs::remove_file(file).unwrap();
    sent.unwrap();
}
