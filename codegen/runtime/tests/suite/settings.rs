//! Valid and invalid settings.

use crate::{
    runtime::{Client, ClientBuilder, Error, Method, Region},
    server::{Reply, Server},
};

fn address(client: &Client) -> String {
    let shown = format!("{client:?}");
    shown.split("base_url: ").nth(1).unwrap().split(',').next().unwrap().to_owned()
}

fn fault(builder: ClientBuilder) -> (String, String) {
    match builder.build() {
        Err(Error::Config { setting, reason }) => (setting, reason),
        other => panic!("{other:?}"),
    }
}

/// The variables of an environment: `A=1 B=2`.
fn from(variables: &str) -> Result<ClientBuilder, Error> {
    let find =
        |name: &str| variables.split(' ').filter_map(|pair| pair.split_once('=')).find(|(known, _)| *known == name);
    ClientBuilder::from_variables(|name| find(name).map(|(_, value)| value.to_owned()))
}

#[test]
fn a_tenant_has_an_address_in_each_region() {
    let cases = [
        (Region::Us, "https://accuhive.api.kandji.io/"),
        (Region::Eu, "https://accuhive.api.eu.kandji.io/"),
        (Region::Iru, "https://accuhive.api.iru.com/"),
        (Region::IruEu, "https://accuhive.api.eu.iru.com/"),
        (Region::ClientsUs1, "https://accuhive.clients.us-1.kandji.io/"),
        (Region::ClientsEu, "https://accuhive.clients.eu.kandji.io/"),
    ];
    for (region, expected) in cases {
        let client = Client::builder().tenant("AccuHive", region).token("t").build().unwrap();
        assert_eq!(address(&client), expected);
    }
}

#[test]
fn a_tenant_is_one_label() {
    for name in ["", "a.b", "-a", "a-", "a/b", "a@b", "ü", &"a".repeat(64)] {
        assert_eq!(fault(Client::builder().tenant(name, Region::Us).token("t")).0, "tenant", "{name}");
    }
}

#[test]
fn a_base_url_is_https_or_loopback() {
    for url in ["https://mdm.example.com/api", "http://localhost:1", "http://127.9.9.9", "http://[::1]:80/x"] {
        Client::builder().base_url(url).token("t").build().unwrap();
    }
    for url in [
        "http://example.com",
        "http://localhost.example.com",
        "ftp://localhost",
        "localhost",
        "",
        "https://",
        "http://10.0.0.1",
    ] {
        assert_eq!(fault(Client::builder().base_url(url).token("t")).0, "base_url", "{url}");
    }
}

#[test]
fn every_region_is_named_in_the_environment() {
    for (name, host) in [
        ("us", "api.kandji.io"),
        ("EU", "api.eu.kandji.io"),
        ("iru", "api.iru.com"),
        ("iru-eu", "api.eu.iru.com"),
        ("clients-us-1", "clients.us-1.kandji.io"),
        ("clients-eu", "clients.eu.kandji.io"),
    ] {
        let builder = from(&format!("KANDJI_API_TOKEN=t KANDJI_SUBDOMAIN=accuhive KANDJI_REGION={name}")).unwrap();
        assert_eq!(address(&builder.build().unwrap()), format!("https://accuhive.{host}/"));
    }
}

#[test]
fn a_base_url_with_the_beginning_of_every_path_is_refused_with_the_reason() {
    for url in [
        "https://accuhive.api.kandji.io/api/v1",
        "https://accuhive.api.kandji.io/api/v1/devices",
        "https://a.example.com/proxy/api/v2/",
        "http://localhost/API/V1/",
    ] {
        let (setting, reason) = fault(Client::builder().base_url(url).token("t"));
        assert_eq!(setting, "base_url", "{url}");
        assert!(
            reason.to_lowercase().contains("leave out `/api/v") && reason.contains("requests would go to"),
            "{reason}"
        );
        let error = from(&format!("KANDJI_API_TOKEN=t KANDJI_BASE_URL={url}")).unwrap_err();
        assert!(error.to_string().contains("KANDJI_BASE_URL: leave out"), "{error}");
    }
    for url in ["https://accuhive.api.kandji.io/api", "https://accuhive.clients.us-1.kandji.io/x"] {
        let (_, reason) = fault(Client::builder().base_url(url).token("t"));
        assert!(reason.contains("the address of a tenant has none"), "{reason}");
    }
    for url in ["https://a.example.com/api", "https://a.example.com/v1", "https://a.example.com/api/vault"] {
        Client::builder().base_url(url).token("t").build().unwrap();
    }
}

#[test]
fn plain_http_leaves_this_machine_only_if_asked_for() {
    let builder = || Client::builder().base_url("http://proxy.example.com:8080/mdm").token("t");
    assert!(fault(builder()).1.contains("plain_http(true)"));
    assert!(fault(builder().plain_http(false)).1.contains("unencrypted"));
    let client = builder().plain_http(true).build().unwrap();
    assert_eq!(address(&client), "http://proxy.example.com:8080/mdm");
    assert_eq!(fault(Client::builder().base_url("ftp://a").token("t").plain_http(true)).0, "base_url");
}

#[test]
fn a_base_url_has_no_credentials_query_or_fragment_and_is_not_quoted() {
    for url in [
        "https://me:hunter2@example.com",
        "https://hunter2@example.com",
        "https://example.com/?k=hunter2",
        "https://example.com/#hunter2",
    ] {
        let builder = Client::builder().base_url(url).token("t");
        assert!(!format!("{builder:?}").contains("hunter2"));
        let (setting, reason) = fault(builder);
        assert_eq!(setting, "base_url");
        assert!(!reason.contains("hunter2"), "{reason}");
    }
}

#[test]
fn a_token_is_required_and_trimmed() {
    let tenant = || Client::builder().tenant("accuhive", Region::Us);
    assert_eq!(fault(tenant()).0, "token");
    for token in ["", "  ", "two words", "ümlaut", "a\nb"] {
        assert_eq!(fault(tenant().token(token)).0, "token", "{token:?}");
    }
    tenant().token(" abc\n").build().unwrap();
}

#[test]
fn an_address_is_required() {
    assert_eq!(fault(Client::builder().token("t")).0, "tenant");
}

#[test]
fn the_environment_is_read() {
    let client = |variables| address(&from(variables).unwrap().build().unwrap());
    assert_eq!(client("KANDJI_API_TOKEN=t KANDJI_SUBDOMAIN=hive"), "https://hive.api.kandji.io/");
    assert_eq!(client("KANDJI_API_TOKEN=t KANDJI_SUBDOMAIN=hive KANDJI_REGION=EU"), "https://hive.api.eu.kandji.io/");
    assert_eq!(
        client("KANDJI_API_TOKEN=t KANDJI_SUBDOMAIN=hive KANDJI_BASE_URL=http://localhost:9"),
        "http://localhost:9/"
    );
}

#[test]
fn an_invalid_variable_is_named() {
    let cases = [
        ("KANDJI_SUBDOMAIN=hive", "KANDJI_API_TOKEN"),
        ("KANDJI_SUBDOMAIN=hive KANDJI_API_TOKEN=", "KANDJI_API_TOKEN"),
        ("KANDJI_SUBDOMAIN=hive KANDJI_API_TOKEN=ü", "KANDJI_API_TOKEN"),
        ("KANDJI_API_TOKEN=t", "KANDJI_SUBDOMAIN"),
        ("KANDJI_API_TOKEN=t KANDJI_SUBDOMAIN=a.b", "KANDJI_SUBDOMAIN"),
        ("KANDJI_API_TOKEN=t KANDJI_SUBDOMAIN=a KANDJI_REGION=mars", "KANDJI_REGION"),
        ("KANDJI_API_TOKEN=t KANDJI_BASE_URL=http://example.com", "KANDJI_BASE_URL"),
    ];
    for (variables, name) in cases {
        let error = from(variables).unwrap_err();
        assert!(error.to_string().starts_with(&format!("{name}: ")), "{variables}: {error}");
    }
}

#[test]
fn a_client_is_shared_between_threads() {
    fn is_shared<T: Clone + Send + Sync + 'static>() {}
    is_shared::<Client>();
}

#[tokio::test]
async fn an_http_client_of_ones_own_begins_with_the_tls_of_this_crate() {
    // `reqwest::Client::builder()` would panic here, for want of a provider for the whole process.
    let http = Client::http_builder().unwrap().user_agent("mine").build().unwrap();
    let server = Server::start(|_| Reply::of(200, "Content-Type: application/json\r\n", "{}"));
    let client = Client::builder().base_url(server.address()).token("t").http_client(http).build().unwrap();
    assert_eq!(client.request(Method::Get, "/x").send().await.unwrap().status(), 200);
}
