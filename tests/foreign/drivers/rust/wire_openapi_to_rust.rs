//! Sends the requests with the client of openapi-to-rust.

use client::{
    CreateAdeIntegrationBody, CreateBlueprintRequest, CreateBlueprintRequestType, EraseDeviceBody,
    EraseDeviceBodyEraseMode, HttpClient, MultipartFile,
};

const DEVICE: &str = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11";

#[tokio::main]
async fn main() {
    let api = HttpClient::new().with_base_url(std::env::var("KANDJI_URL").unwrap()).with_api_key("token-1");

    let mut blueprint = CreateBlueprintRequest::new(true, "A & B = ü+%".to_owned());
    blueprint.enrollment_code_code = Some("x 1".to_owned());
    blueprint.r#type = Some(CreateBlueprintRequestType::Map);
    api.create_blueprint(blueprint).await.unwrap();

    let body = EraseDeviceBody {
        pin: Some("123456".to_owned()),
        erase_mode: Some(EraseDeviceBodyEraseMode::Wipe),
        ..EraseDeviceBody::default()
    };
    api.erase_device(DEVICE, Some(body)).await.unwrap();

    let filter = std::env::var("KANDJI_FILTER").unwrap();
    api.list_vulnerabilities(Some(filter), None, None, None).await.unwrap();

    let file = MultipartFile {
        content: bytes::Bytes::from_static(b"\x00\x01\r\n--token\xff"),
        file_name: Some("token.p7m".to_owned()),
        content_type: None,
    };
    let blueprint = Some(DEVICE.parse().unwrap());
    let body = CreateAdeIntegrationBody::new(blueprint, "a@example.com".to_owned(), file, "+1 555".to_owned());
    api.create_ade_integration(body).await.unwrap();
}
