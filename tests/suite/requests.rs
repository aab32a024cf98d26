//! What an OpenAPI document says about requests is what a server receives: a client is generated from small operations,
//! compiled, and called.

mod rows;

use kandji_codegen::diagnostic::Strictness;
use tests::generator::{Request, spec};
use tests::outside::Outside;

use rows::{BODIES, HEADERS, PATHS, PLACES, QUERIES, REFUSED, Row};

fn sent() -> impl Iterator<Item = &'static Row> {
    [PATHS, QUERIES, HEADERS, BODIES, PLACES].into_iter().flatten()
}

/// The document of all operations.
fn document() -> String {
    let mut text = "openapi: 3.0.3\ninfo: {title: Wire, version: '1'}\nservers: [{url: 'https://{t}.api.example.org', \
                    variables: {t: {default: t}}}]\nsecurity: [{bearer: []}]\ntags: [{name: Wire}]\n\
                    components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}\npaths:\n"
        .to_owned();
    for Row { request, id, operation, .. } in sent().chain(REFUSED) {
        let (method, path) = request.split_once(' ').unwrap();
        let rest = if operation.is_empty() { String::new() } else { format!("      {operation}\n") };
        text.push_str(&format!(
            "  {path:?}:\n    {method}:\n      operationId: {id}\n      x-kandji-name: {id}\n      tags: [Wire]\n{rest}      \
             responses: {{'204': {{description: done}}}}\n"
        ));
    }
    text
}

/// Two servers that record requests, and a client that makes the calls.
const PROGRAM: &str = r#"
#![allow(deprecated)]
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

use kandji_client::Client;
#[allow(unused_imports)]
use kandji_client::runtime::{FilePart, Retry};
use serde_json::json;

const SHOWN: [&str; 3] = ["x-list", "cookie", "content-type"];

fn serve(name: &'static str, to: Sender<String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || listener.incoming().for_each(|stream| answer(stream.unwrap(), name, &to)));
    address
}

fn answer(mut stream: TcpStream, name: &str, to: &Sender<String>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if line.trim().is_empty() { break }
        lines.push(line.trim().to_owned());
    }
    let header = |wanted: &str| lines.iter().skip(1).find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case(wanted).then(|| value.to_owned())
    });
    let length = header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let mut seen = lines[0].trim_end_matches(" HTTP/1.1").to_owned();
    for shown in SHOWN { if let Some(value) = header(shown) { seen += &format!(" {shown}={value}") } }
    if header("authorization").is_none() { seen += " token=no" }
    if name != "api" { seen += &format!(" at={name}") }
    let body = String::from_utf8(body).unwrap().replace("\r\n", "/");
    if !body.is_empty() { seen += &format!(" body={body}") }
    if let Some((_, boundary)) = header("content-type").and_then(|value| Some((0, value.split_once("boundary=")?.1.to_owned()))) {
        seen = seen.replace(&boundary, "B");
    }
    to.send(seen).unwrap();
    stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").unwrap();
}

fn tell(id: &str, result: Result<kandji_client::runtime::Response, kandji_client::Error>, seen: &Receiver<String>) {
    let seen: Vec<String> = seen.try_iter().collect();
    match result {
        Ok(_) => println!("{id}: {}", seen.join(" AND ")),
        Err(error) => println!("{id}: {error}"),
    }
}

#[tokio::main]
async fn main() {
    let (to, seen) = channel();
    let (api, other) = (serve("api", to.clone()), serve("other", to));
    let client = Client::builder().base_url(api).token("t").retry(Retry::never())
        .server_url("https://account.example.org/api/oauth2", format!("{other}/elsewhere"))
        .server_variable("r", "asia").build().unwrap();
    let wire = client.wire();
CALLS
}
"#;

#[test]
fn requests_arrive_as_the_document_describes_them() {
    let folder = tempfile::tempdir().unwrap();
    let openapi = folder.path().join("openapi.yaml");
    std::fs::write(&openapi, document()).unwrap();
    let cards = spec().join("action-cards.md");
    let request =
        Request { spec: folder.path(), openapi: Some(&openapi), cards: Some(&cards), strictness: Strictness::Draft };
    let generated = request.run().unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let mut outside = Outside::new("requests").with_our_features();
    outside.client("requests-client", &generated.tree);
    let calls = sent()
        .chain(REFUSED)
        .map(|row| format!("    tell({:?}, wire.{}.send_raw().await, &seen);\n", row.id, row.call));
    let dependencies = "kandji-client = { package = \"requests-client\", path = \"../requests-client/client\" }\n\
                        serde_json = \"1.0\"\ntokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n";
    outside.program("requests", dependencies, &PROGRAM.replace("CALLS", &calls.collect::<String>()));
    outside.build().unwrap_or_else(|error| panic!("{error}"));
    let said = outside.run("requests").unwrap_or_else(|error| panic!("{error}"));
    let said: Vec<&str> = said.lines().collect();
    let expected: Vec<String> = sent().map(|row| format!("{}: {}", row.id, row.seen)).collect();
    assert_eq!(said.len(), expected.len() + REFUSED.len());
    let wrong: Vec<_> = said.iter().zip(&expected).filter(|(said, expected)| said != expected).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (said, row) in said.iter().skip(expected.len()).zip(REFUSED) {
        assert!(said.starts_with(&format!("{}: ", row.id)) && said.contains(row.seen), "{said}");
    }
}
