//! Compares how requests are sent: where to, how they are authenticated, and how their values are written.

use std::collections::{BTreeMap, BTreeSet};

use super::{codes, push as push_to};
use crate::diagnostic::Code;
use crate::diff::change::{Changes, Severity};
use crate::model::{Api, Content, FieldEncoding, Joined, Notation, Operation, Parameter, Requirement, Server, Style};
use crate::source::Span;

/// Adds the changes of what all operations have in common.
pub(super) fn compare_apis(old: &Api, new: &Api, changes: &mut Changes<'_>) {
    let mut push = |kind, subject: String, message: String| push_to(changes, kind, &subject, message, [None, None]);
    let (before, after) = (by_url(&old.servers), by_url(&new.servers));
    for (url, server) in &before {
        let subject = format!("server {url}");
        match after.get(url) {
            Some(other) if described(server) != described(other) => {
                let message = format!("was {}, is {}", described(server), described(other));
                push((&codes::SERVER_CHANGED, Severity::Warning), subject, message);
            }
            Some(_) => {}
            None => push((&codes::SERVER_CHANGED, Severity::Warning), subject, "was removed".to_owned()),
        }
    }
    for url in after.keys().filter(|url| !before.contains_key(*url)) {
        push((&codes::SERVER_CHANGED, Severity::Info), format!("server {url}"), "was added".to_owned());
    }
    let scheme = |api: &Api, name: &str| api.security.schemes.get(name).map(|scheme| scheme.kind.clone());
    let names: BTreeSet<&String> = old.security.schemes.keys().chain(new.security.schemes.keys()).collect();
    for name in names {
        let (before, after) = (scheme(old, name), scheme(new, name));
        if before != after {
            let told = |kind: &Option<crate::model::SchemeKind>| {
                kind.as_ref().map_or_else(|| "not declared".to_owned(), crate::model::SchemeKind::described)
            };
            let message = match (told(&before), told(&after)) {
                (before, after) if before == after => "changed in its details".to_owned(),
                (before, after) => format!("was {before}, is {after}"),
            };
            push((&codes::SECURITY_CHANGED, Severity::Warning), format!("security scheme {name}"), message);
        }
    }
    let (before, after) = (required(&old.security.required), required(&new.security.required));
    if before != after {
        let message = format!("required {before}, requires {after}");
        push((&codes::SECURITY_CHANGED, Severity::Breaking), "security".to_owned(), message);
    }
}

/// Compares one operation of two APIs.
pub(super) struct Requests<'a, 'b> {
    pub(super) subject: &'a str,
    pub(super) old: (&'a Api, &'a Operation),
    pub(super) new: (&'a Api, &'a Operation),
    pub(super) changes: &'a mut Changes<'b>,
}

impl Requests<'_, '_> {
    pub(super) fn compare(&mut self) {
        let ((_, old), (_, new)) = (self.old, self.new);
        if old.group != new.group {
            let message = format!("was in `{}`, is in `{}`", old.group, new.group);
            self.push((&codes::OPERATION_GROUP, Severity::Breaking), message);
        }
        self.deprecation(None, old.deprecated, new.deprecated, [Some(old.span), Some(new.span)]);
        self.servers();
        self.security();
        self.parameters();
        self.body();
    }

    fn servers(&mut self) {
        let ((old_api, old), (new_api, new)) = (self.old, self.new);
        if old.servers.is_empty() && new.servers.is_empty() {
            return;
        }
        let effective = |api: &Api, one: &Operation| {
            let servers = if one.servers.is_empty() { &api.servers } else { &one.servers };
            servers.iter().map(described).collect::<Vec<_>>()
        };
        let (before, after) = (effective(old_api, old), effective(new_api, new));
        if before != after {
            let severity = if before.first() == after.first() { Severity::Info } else { Severity::Breaking };
            let message = format!("went to {}, goes to {}", listed(&before), listed(&after));
            self.push((&codes::SERVER_CHANGED, severity), message);
        }
    }

    fn security(&mut self) {
        let ((old_api, old), (new_api, new)) = (self.old, self.new);
        if old.security.is_none() && new.security.is_none() {
            return;
        }
        let (before, after) = (required(old_api.required_by(old)), required(new_api.required_by(new)));
        if before != after {
            let needs_less = new_api.required_by(new).is_empty();
            let severity = if needs_less { Severity::Warning } else { Severity::Breaking };
            self.push((&codes::SECURITY_CHANGED, severity), format!("required {before}, requires {after}"));
        }
    }

    fn parameters(&mut self) {
        let ((old_api, old), (new_api, new)) = (self.old, self.new);
        for before in &old.parameters {
            let same = |one: &&Parameter| one.location == before.location && one.name == before.name;
            let Some(after) = new.parameters.iter().find(same) else { continue };
            let place = format!("{} {}", before.location.as_str(), before.name);
            let spans = [Some(before.span), Some(after.span)];
            self.deprecation(Some(&place), before.deprecated, after.deprecated, spans);
            let (was, is) = (notation(old_api, before), notation(new_api, after));
            if was != is {
                let subject = format!("{}: {place}", self.subject);
                let message = format!("was written {was}, is written {is}");
                push_to(self.changes, (&codes::NOTATION_CHANGED, Severity::Breaking), &subject, message, spans);
            }
        }
    }

    fn body(&mut self) {
        let (Some(old), Some(new)) = (&self.old.1.body, &self.new.1.body) else { return };
        let subject = format!("{}: body", self.subject);
        let spans = self.spans();
        let mut push =
            |kind: (&'static Code, Severity), message: String| push_to(self.changes, kind, &subject, message, spans);
        if old.required != new.required {
            let (severity, message) = if new.required {
                (Severity::Breaking, "became required")
            } else {
                (Severity::Info, "became optional")
            };
            push((&codes::REQUIREDNESS_CHANGED, severity), message.to_owned());
        }
        let by_type = |contents: &[Content]| -> BTreeMap<String, BTreeMap<String, FieldEncoding>> {
            contents.iter().map(|one| (one.full_media_type(), one.encoding.clone())).collect()
        };
        let (before, after) = (by_type(&old.content), by_type(&new.content));
        for (media_type, encodings) in &before {
            match after.get(media_type) {
                None => push((&codes::MEDIA_TYPE_CHANGED, Severity::Breaking), format!("`{media_type}` was removed")),
                Some(others) => {
                    let names: BTreeSet<&String> = encodings.keys().chain(others.keys()).collect();
                    for name in names.into_iter().filter(|name| encodings.get(*name) != others.get(*name)) {
                        let (was, is) = (encoding(encodings.get(name)), encoding(others.get(name)));
                        let message = format!("`{name}` of `{media_type}` was written {was}, is written {is}");
                        push((&codes::NOTATION_CHANGED, Severity::Breaking), message);
                    }
                }
            }
        }
        for media_type in after.keys().filter(|media_type| !before.contains_key(*media_type)) {
            push((&codes::MEDIA_TYPE_CHANGED, Severity::Info), format!("`{media_type}` was added"));
        }
    }

    fn deprecation(&mut self, place: Option<&str>, old: bool, new: bool, spans: [Option<Span>; 2]) {
        let (severity, message) = match (old, new) {
            (false, true) => (Severity::Warning, "became deprecated"),
            (true, false) => (Severity::Info, "is no longer deprecated"),
            _ => return,
        };
        let subject = place.map_or_else(|| self.subject.to_owned(), |place| format!("{}: {place}", self.subject));
        push_to(self.changes, (&codes::DEPRECATION_CHANGED, severity), &subject, message, spans);
    }

    fn spans(&self) -> [Option<Span>; 2] {
        [Some(self.old.1.span), Some(self.new.1.span)]
    }

    fn push(&mut self, kind: (&'static Code, Severity), message: String) {
        let spans = self.spans();
        push_to(self.changes, kind, self.subject, message, spans);
    }
}

fn by_url(servers: &[Server]) -> BTreeMap<&str, &Server> {
    servers.iter().map(|server| (server.url.as_str(), server)).collect()
}

/// A server with its variables in a few words.
fn described(server: &Server) -> String {
    let variables = server.variables.iter().map(|(name, variable)| match variable.choices.as_slice() {
        [] => format!("{name}={}", variable.default),
        choices => format!("{name}={} of {}", variable.default, choices.join("|")),
    });
    let variables: Vec<String> = variables.collect();
    if variables.is_empty() { server.url.clone() } else { format!("{} ({})", server.url, variables.join(", ")) }
}

fn listed(texts: &[String]) -> String {
    if texts.is_empty() { "no known server".to_owned() } else { texts.join(", ") }
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

/// How a parameter is written, in a few words. Whether a single value is exploded makes no difference.
fn notation(api: &Api, parameter: &Parameter) -> String {
    let is_scalar = api.resolve(&parameter.schema).kind.is_scalar();
    match &parameter.notation {
        Notation::Content(media_type) => format!("as {media_type}"),
        Notation::Joined(joined) if is_scalar => in_words(&Joined { explode: false, ..*joined }),
        Notation::Joined(joined) => in_words(joined),
    }
}

fn encoding(encoding: Option<&FieldEncoding>) -> String {
    let Some(FieldEncoding { content_type, joined }) = encoding else { return "as usual".to_owned() };
    let joined = joined.as_ref().map(in_words).unwrap_or_default();
    let content_type = content_type.as_ref().map(|name| format!("as {name}")).unwrap_or_default();
    [content_type, joined].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" and ")
}

fn in_words(joined: &Joined) -> String {
    let Joined { style, explode, allow_reserved, allow_empty } = joined;
    let marks = [
        (*explode && *style != Style::DeepObject, "exploded"),
        (*allow_reserved, "with reserved characters"),
        (*allow_empty, "or empty"),
    ];
    let marks = marks.into_iter().filter(|(is_set, _)| *is_set).map(|(_, words)| words);
    std::iter::once(style.as_str()).chain(marks).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Report, Strictness};
    use crate::diff::{Change, Severity, Side, diff};
    use crate::source::SourceMap;

    const BASE: &str = "
        servers: [{ url: 'https://a.example.org' }]
        security: [{ token: [] }]
        components: { securitySchemes: { token: { type: http, scheme: bearer } } }
        paths:
          /x:
            post:
              operationId: x
              tags: [A]
              parameters: [{ name: q, in: query, schema: { type: array, items: { type: string } } }]
              requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: {
                f: { type: array, items: { type: string } } } } } } }
              responses: {}";

    fn changes(old: &str, new: &str) -> Vec<Change> {
        let side = |text: &str| Side::of_api(crate::passes::testing::api(text), SourceMap::default());
        diff(&side(old), &side(new), &mut Report::new(Strictness::Strict)).unwrap().changes
    }

    /// The only change that a replacement makes.
    fn change(from: &str, to: &str) -> (&'static str, Severity, String) {
        assert!(BASE.contains(from), "{from}");
        let found = changes(BASE, &BASE.replace(from, to));
        let [change] = found.as_slice() else { panic!("{from}: {found:#?}") };
        (change.code.id, change.severity, change.message.clone())
    }

    #[test]
    fn every_key_of_a_request_is_compared() {
        use Severity::{Breaking, Info, Warning};
        for (from, to, id, severity) in [
            ("tags: [A]", "tags: [B]", "operation-group", Breaking),
            ("tags: [A]", "tags: [A]\n              deprecated: true", "deprecation-changed", Warning),
            (
                "tags: [A]",
                "tags: [A]\n              servers: [{ url: 'https://b.example.org' }]",
                "server-changed",
                Breaking,
            ),
            ("tags: [A]", "tags: [A]\n              security: []", "security-changed", Warning),
            ("security: [{ token: [] }]", "security: []", "security-changed", Breaking),
            ("security: [{ token: [] }]", "security: [{ token: [] }, {}]", "security-changed", Breaking),
            ("scheme: bearer", "scheme: bearer, bearerFormat: JWT", "security-changed", Warning),
            ("in: query,", "in: query, explode: false,", "notation-changed", Breaking),
            ("in: query,", "in: query, style: pipeDelimited,", "notation-changed", Breaking),
            ("in: query,", "in: query, allowReserved: true,", "notation-changed", Breaking),
            ("in: query,", "in: query, allowEmptyValue: true,", "notation-changed", Breaking),
            ("in: query,", "in: query, deprecated: true,", "deprecation-changed", Warning),
            ("requestBody: {", "requestBody: { required: true,", "requiredness-changed", Breaking),
            ("urlencoded: {", "urlencoded: { encoding: { f: { style: pipeDelimited } },", "notation-changed", Breaking),
            (
                "https://a.example.org' }",
                "https://a.example.org' }, { url: 'https://b.example.org' }",
                "server-changed",
                Info,
            ),
        ] {
            let (found, graveness, message) = change(from, to);
            assert_eq!((found, graveness), (id, severity), "{to}: {message}");
        }
    }

    #[test]
    fn a_media_type_that_changes_its_parameters_is_another_one() {
        let with = |name: &str| BASE.replace("application/x-www-form-urlencoded", name);
        let found = changes(&with("application/json"), &with("'application/json; version=2'"));
        let found: Vec<_> = found.iter().map(|change| (change.code.id, change.severity)).collect();
        assert_eq!(found, [("media-type-changed", Severity::Breaking), ("media-type-changed", Severity::Info)]);
    }

    #[test]
    fn an_id_that_moves_to_another_path_is_a_warning() {
        let two = |first: &str, second: &str| {
            format!(
                "paths: {{ /assign-item: {{ post: {{ operationId: {first}, responses: {{}} }} }}, /remove-item: {{ post: {{ \
                 operationId: {second}, responses: {{}} }} }} }}"
            )
        };
        let found = changes(&two("assignItem", "removeItem"), &two("removeItem", "dropItem"));
        let moved: Vec<_> = found.iter().filter(|change| change.code.id == "operation-moved").collect();
        let [moved] = moved.as_slice() else { panic!("{found:#?}") };
        assert_eq!((moved.severity, moved.subject.as_str()), (Severity::Warning, "POST /assign-item"));
        assert!(moved.message.starts_with("`removeItem` was POST /remove-item; "), "{}", moved.message);
    }
}
