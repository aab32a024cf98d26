//! Sends the requests with the client of oas3-gen.

use client::{
    BlueprintRequestBody, BlueprintRequestBodyType, CreateAdeIntegrationBody, CreateAdeIntegrationRequest,
    CreateBlueprintRequest, EraseDeviceBody, EraseDeviceBodyEraseMode, EraseDeviceRequest, EraseDeviceRequestPath,
    IruEndpointManagementApiClient, ListVulnerabilitiesRequest, ListVulnerabilitiesRequestQuery,
};

const DEVICE: &str = "6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11";

#[tokio::main]
async fn main() {
    let address = std::env::var("KANDJI_URL").unwrap();
    let api = IruEndpointManagementApiClient::with_base_url(address).unwrap().with_bearer("token-1");

    let body = BlueprintRequestBody {
        name: "A & B = ü+%".to_owned(),
        enrollment_code_is_active: true,
        enrollment_code_code: Some("x 1".to_owned()),
        r#type: Some(BlueprintRequestBodyType::Map),
        source_type: None,
        ..BlueprintRequestBody::default()
    };
    api.create_blueprint(CreateBlueprintRequest { body }).await.unwrap();

    let body = EraseDeviceBody {
        pin: Some("123456".to_owned()),
        erase_mode: Some(EraseDeviceBodyEraseMode::Wipe),
        ..EraseDeviceBody::default()
    };
    let path = EraseDeviceRequestPath { device_id: DEVICE.to_owned() };
    api.erase_device(EraseDeviceRequest { path, body: Some(body) }).await.unwrap();

    let filter = Some(std::env::var("KANDJI_FILTER").unwrap());
    let query = ListVulnerabilitiesRequestQuery { filter, ..ListVulnerabilitiesRequestQuery::default() };
    api.list_vulnerabilities(ListVulnerabilitiesRequest { query }).await.unwrap();

    let body = CreateAdeIntegrationBody {
        blueprint_id: DEVICE.parse().unwrap(),
        email: "a@example.com".to_owned(),
        file: b"\x00\x01\r\n--token\xff".to_vec(),
        phone: "+1 555".to_owned(),
        use_blueprint_routing: None,
    };
    api.create_ade_integration(CreateAdeIntegrationRequest { body }).await.unwrap();
}
