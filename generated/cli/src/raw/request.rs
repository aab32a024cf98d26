//! The request that is wanted.

use clap::ArgMatches;
use kandji_client::operations::Data;
use kandji_client::runtime::RawRequest;
use kandji_client::{Client, Method};
use serde_json::Value;

use super::command;
use super::known::Known;
use crate::console::Console;
use crate::exit::Failure;
use crate::invoke::given;

/// The request that is wanted.
#[derive(Clone)]
pub(super) struct Wanted {
    /// The method.
    pub(super) method: Method,
    /// The path, and a query that is a part of it.
    target: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<Value>,
}

impl Wanted {
    /// Reads it from a parsed command line.
    pub(super) fn of(matches: &ArgMatches, console: &mut Console) -> Result<Self, Failure> {
        let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
        let named = text(command::METHOD);
        let method = command::METHODS.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(&named));
        let body = matches.get_one::<String>(command::BODY).map(|path| given::read_json(path, console)).transpose()?;
        Ok(Self {
            method: method.ok_or_else(|| Failure::usage("there is no such method"))?,
            target: target(&text(command::PATH))?,
            query: pairs(matches, command::QUERY, '=')?,
            headers: pairs(matches, command::HEADER, ':')?,
            body,
        })
    }

    /// The path without a query.
    pub(super) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The same without the secrets that are known to be in its body.
    pub(super) fn redacted(mut self, known: Option<&Known>) -> Self {
        let schema = known.and_then(|known| known.operation.body.as_ref()).map(|body| &body.schema);
        if let (Some(body), Some(schema)) = (self.body.take(), schema) {
            self.body = Some(Data::new(body, schema).redacted());
        }
        self
    }

    /// The request to a tenant.
    pub(super) fn request(&self, client: &Client, known: Option<&Known>) -> RawRequest {
        let mut request = client.request(self.method, &self.target);
        for (name, value) in &self.query {
            request = request.query(name, value);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        if let Some(body) = &self.body {
            request = request.json(body);
        }
        match known {
            Some(known) => request.risk(known.operation.meta.risk),
            None => request,
        }
    }
}

/// The path, which stays on the tenant's host. Without a slash at its beginning, no shell takes it for the path of a file.
fn target(path: &str) -> Result<String, Failure> {
    if path.contains("://") {
        return Err(Failure::usage(
            "a request goes to the tenant and nowhere else: leave out the address, as in `/api/v1/devices`; --host and profiles \
             say the tenant",
        ));
    }
    Ok(format!("/{}", path.trim_start_matches('/')))
}

/// What is given as `name=value` or `name:value`.
fn pairs(matches: &ArgMatches, option: &str, between: char) -> Result<Vec<(String, String)>, Failure> {
    let texts = matches.get_many::<String>(option).into_iter().flatten();
    let pair = |text: &String| match text.split_once(between) {
        Some((name, value)) if !name.trim().is_empty() => Ok((name.trim().to_owned(), value.trim().to_owned())),
        _ => Err(Failure::usage(format!("`--{option}`: expected NAME{between}VALUE"))),
    };
    texts.map(pair).collect()
}
