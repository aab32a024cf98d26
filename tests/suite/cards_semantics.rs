//! What the connector does beside the requests: messages, options, look-ups, errors and secrets.

mod errors;
mod messages;
mod outputs;
mod preview;
mod requests;

use kandji_cards::Catalogue;
use kandji_cards::catalogue::Card;
use kandji_client::Client;
use kandji_client::runtime::TestClock;
use kandji_tenant::Tenant;
use serde_json::Value;

use crate::client::builder;

fn card(slug: &str) -> &'static Card {
    Catalogue::packaged().card(slug).unwrap_or_else(|| panic!("there is no card {slug}"))
}

/// A client of the tenant with the retries of its calls, none of which takes time.
fn client(tenant: &Tenant) -> Client {
    builder(tenant).clock(TestClock::new()).build().expect("the tenant's URL is fine")
}

/// A client of nothing, for what is not sent.
fn nowhere() -> Client {
    Client::builder().tenant("accuhive", kandji_client::Region::Us).token("s3cr3t").build().expect("the tenant is fine")
}

/// The first device of the platform.
fn device(tenant: &Tenant, platform: &str) -> Value {
    let devices = tenant.records("listDevices");
    devices.into_iter().find(|device| device["platform"] == platform).expect("the fleet has one")
}

fn id(device: &Value) -> &str {
    device["device_id"].as_str().expect("it has an id")
}
