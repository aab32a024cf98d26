//! Compares what operations have in common: servers, authentication, groups, and the errors that are known.

use std::collections::BTreeSet;

use super::changed::Changed;
use super::codes::{operations, service as codes};
use super::draft::{Draft, Order};
use super::matching::{self, Matched};
use super::{info, words};
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::model::{
    Api, ErrorCase, ErrorScope, Group, Requirement, SchemeKind, Security, SecurityScheme, Server, ServerVariable,
};

/// What is different about what all operations have in common. Every property of an API has to be named here, so that
/// none can be forgotten.
pub(super) fn compare(old: &Api, new: &Api) -> Vec<Draft> {
    let Api {
        // Text.
        title: _,
        description: _,
        // What else the document says of itself.
        version: _,
        contact: _,
        license: _,
        servers: before,
        security,
        groups: _,
        // They are compared one by one.
        operations: _,
        // They are compared where they are used.
        types: _,
        errors: _,
    } = old;
    let mut changes = info::changed(old, new);
    changes.extend(servers(before, &new.servers));
    let Security { schemes: _, required } = security;
    changes.extend(schemes(security, &new.security));
    changes.extend(requirements(required, &new.security.required));
    let drafts = changes
        .into_iter()
        .map(|Changed { part, kind, what, old, new }| Draft::new(Order::Service, kind, &part, what).of(old, new));
    drafts.chain(groups(old, new)).chain(errors(old, new)).collect()
}

/// Compares the servers of an API or of an operation. The first one is used unless a caller chooses another.
pub(super) fn servers(old: &[Server], new: &[Server]) -> Vec<Changed> {
    let mut changes = Vec::new();
    let of = |server: &Server, kind, what: String, [old, new]: [Option<String>; 2]| Changed {
        part: format!("server {}", server.url),
        kind,
        what,
        old,
        new,
    };
    let Matched { both, mut removed, mut added } = matching::by_key(old, new, |server: &Server| server.url.as_str());
    if let (Some(before), Some(after)) = (old.first(), new.first())
        && before.url != after.url
    {
        let urls = [before, after].map(|server| server.url.clone());
        let what = format!("is the default in place of {}", urls.first().map_or("", String::as_str));
        changes.push(of(after, (&codes::SERVER_DEFAULT_CHANGED, Breaking), what, urls.map(Some)));
        removed.retain(|server| server.url != before.url);
        added.retain(|server| server.url != after.url);
    }
    for (before, after) in both {
        let [one, other] = [before, after].map(variables);
        if one != other {
            let what = format!("has other variables: {}", words::was_is(one.as_ref(), other.as_ref()));
            changes.push(of(after, (&codes::SERVER_CHANGED, Warning), what, [one, other]));
        }
    }
    let gone = removed
        .into_iter()
        .map(|one| (one, (&codes::SERVER_REMOVED, Warning), "was removed", [Some(one.url.clone()), None]));
    let more =
        added.into_iter().map(|one| (one, (&codes::SERVER_ADDED, Info), "was added", [None, Some(one.url.clone())]));
    changes.extend(gone.chain(more).map(|(server, kind, what, urls)| of(server, kind, what.to_owned(), urls)));
    changes
}

/// The variables of a server's address in words. Every property of them has to be named here, so that none can be
/// forgotten.
fn variables(server: &Server) -> Option<String> {
    let Server { url: _, description: _, variables } = server;
    let variables = variables.iter().map(|(name, variable)| {
        let ServerVariable { default, choices, description: _ } = variable;
        // The default is named, and beside it no choice comes first.
        let choices: BTreeSet<&str> = choices.iter().map(String::as_str).collect();
        match choices.len() {
            0 => format!("{name}={default}"),
            _ => format!("{name}={default} of {}", choices.into_iter().collect::<Vec<_>>().join("|")),
        }
    });
    Some(words::list(variables)).filter(|variables| !variables.is_empty())
}

/// Compares the ways to authenticate.
fn schemes(old: &Security, new: &Security) -> Vec<Changed> {
    let names: BTreeSet<&String> = old.schemes.keys().chain(new.schemes.keys()).collect();
    let changes = names.into_iter().filter_map(|name| {
        let [before, after] = [old, new].map(|security| security.schemes.get(name));
        let [one, other] = [before, after].map(|scheme| scheme.map(scheme_in_words));
        let (kind, what) = match (&one, &other) {
            _ if one == other => return None,
            (None, Some(scheme)) => ((&codes::SECURITY_SCHEME_ADDED, Info), format!("was added: {scheme}")),
            (Some(_), None) => ((&codes::SECURITY_SCHEME_REMOVED, Warning), "was removed".to_owned()),
            _ => ((&codes::SECURITY_SCHEME_CHANGED, Warning), words::was_is(one.as_ref(), other.as_ref())),
        };
        Some(Changed { part: format!("security scheme {name}"), kind, what, old: one, new: other })
    });
    changes.collect()
}

/// A way to authenticate in words. Every property has to be named here, so that none can be forgotten.
fn scheme_in_words(scheme: &SecurityScheme) -> String {
    let SecurityScheme { kind, description: _ } = scheme;
    let described = kind.described();
    match kind {
        SchemeKind::Http { scheme: _, bearer_format: Some(format) } => format!("{described} (`{format}`)"),
        SchemeKind::OAuth2(flows) => format!("{described} ({flows})"),
        SchemeKind::OpenIdConnect(url) => format!("{described} ({url})"),
        SchemeKind::Http { .. } | SchemeKind::ApiKey { .. } | SchemeKind::MutualTls => described,
    }
}

/// Compares what requests need for authentication.
pub(super) fn requirements(old: &[Requirement], new: &[Requirement]) -> Option<Changed> {
    let (before, after) = (required(old), required(new));
    let needs_nothing = new.is_empty() || new.iter().any(Requirement::is_empty);
    let severity = if needs_nothing { Warning } else { Breaking };
    let what = format!("required {before}, requires {after}");
    (before != after).then(|| Changed {
        part: "security".to_owned(),
        kind: (&codes::SECURITY_CHANGED, severity),
        what,
        old: Some(before),
        new: Some(after),
    })
}

/// What is required in a few words.
fn required(alternatives: &[Requirement]) -> String {
    let scheme = |(name, scopes): (&String, &Vec<String>)| match scopes.as_slice() {
        [] => name.clone(),
        scopes => format!("{name} ({})", scopes.join(", ")),
    };
    let alternative = |one: &Requirement| match one.is_empty() {
        true => "nothing".to_owned(),
        false => one.iter().map(scheme).collect::<Vec<_>>().join(" and "),
    };
    match alternatives {
        [] => "nothing".to_owned(),
        alternatives => alternatives.iter().map(alternative).collect::<Vec<_>>().join(" or "),
    }
}

/// Compares what the client calls groups. That there is a group, its operations say.
fn groups(old: &Api, new: &Api) -> Vec<Draft> {
    let matched = matching::by_key(&old.groups, &new.groups, |group: &Group| group.name.as_str());
    let named = matched.both.into_iter().filter_map(|(one, other)| {
        // Every property of a group has to be named here, so that none can be forgotten.
        let Group { name, description: _, client_name, span } = one;
        let what = words::was_is(client_name.as_ref(), other.client_name.as_ref());
        let kind = (&operations::CLIENT_NAME_CHANGED, Info);
        let draft = || Draft::new(Order::Service, kind, &format!("group {name}"), what);
        (*client_name != other.client_name)
            .then(|| draft().of(client_name.clone(), other.client_name.clone()).at(Some(*span), Some(other.span)))
    });
    named.collect()
}

/// Compares the errors that operations are known to return.
fn errors(old: &Api, new: &Api) -> Vec<Draft> {
    let draft =
        |case: &ErrorCase, kind, what: String| Draft::new(Order::Service, kind, &format!("error {}", case.id), what);
    let matched = matching::by_key(&old.errors, &new.errors, |case: &ErrorCase| case.id.as_str());
    let changed = matched.both.into_iter().filter_map(|(one, other)| {
        let different: Vec<_> = error(one).into_iter().zip(error(other)).filter(|(one, other)| one != other).collect();
        let said = |(name, value): &(&str, String)| format!("{name} {value}");
        let before = words::list(different.iter().map(|(one, _)| said(one)));
        let after = words::list(different.iter().map(|(_, other)| said(other)));
        let what = format!("was {before}, is {after}");
        let change = || draft(other, (&codes::ERROR_CHANGED, Warning), what).of(Some(before), Some(after));
        (!different.is_empty()).then(|| change().at(Some(one.span), Some(other.span)))
    });
    let removed = matched.removed.into_iter().map(|one| {
        let removed = draft(one, (&codes::ERROR_REMOVED, Warning), "is no longer known".to_owned());
        removed.of(Some(one.status.to_string()), None).at(Some(one.span), None)
    });
    let added = matched.added.into_iter().map(|one| {
        let added = draft(one, (&codes::ERROR_ADDED, Info), format!("is known (status {})", one.status));
        added.of(None, Some(one.status.to_string())).at(None, Some(one.span))
    });
    changed.chain(removed).chain(added).collect()
}

/// An error in words. Every property has to be named here, so that none can be forgotten.
fn error(case: &ErrorCase) -> [(&'static str, String); 6] {
    let ErrorCase {
        id: _,
        status,
        operations,
        text,
        body,
        kind,
        headers,
        // Text and evidence.
        cause: _,
        remedy: _,
        known: _,
        see: _,
        span: _,
    } = case;
    let scope = match operations {
        ErrorScope::All => "every operation".to_owned(),
        ErrorScope::WithArgumentsInThePath => "operations with an argument in the path".to_owned(),
        ErrorScope::WithABody => "operations with a body".to_owned(),
        ErrorScope::WithAJsonBody => "operations with a body of JSON".to_owned(),
        ErrorScope::Ids(ids) => words::list(ids),
    };
    let headers = headers.iter().map(|(name, says)| format!("{name}: {says}"));
    [
        ("status", status.to_string()),
        ("of", scope),
        ("message", text.as_deref().unwrap_or("none").to_owned()),
        ("body", body.as_ref().map_or_else(|| "none".to_owned(), words::value)),
        ("meaning", kind.map_or("none", |kind| kind.as_str()).to_owned()),
        ("headers", words::list(headers)),
    ]
}
