//! Security schemes, and what operations require of them.

use std::collections::BTreeMap;

use super::context::{Entry, Reader};
use crate::diagnostic::{Diagnostic, Thing, codes};
use crate::document::{Node, to_value};
use crate::model::{Method, Requirement, SchemeKind, Security, SecurityScheme};
use crate::source::Span;

impl<'d> Reader<'d, '_> {
    /// How requests are authenticated.
    pub(super) fn security(&mut self) -> Security {
        let schemes = self.schemes();
        let Some(node) = self.root.get("security") else { return self.assumed_security(schemes) };
        let mut security = Security { schemes, required: Vec::new() };
        security.required = self.requirements(self.root, &security);
        self.check_requirements(&security, &security.required, node.span);
        security
    }

    /// What a document without `security` means: operations that do not say it themselves need no authentication, unless
    /// no operation says anything. Then the document leaves it out, and the API's token is needed.
    fn assumed_security(&mut self, schemes: BTreeMap<String, SecurityScheme>) -> Security {
        let paths = self.root.get("paths").and_then(Node::as_map).into_iter().flatten();
        let mut entries = paths.filter_map(|(_, item)| item.node.as_map()).flatten();
        let is_method = |key: &str| Method::ALL.iter().any(|method| method.as_str().to_lowercase() == key);
        if entries.any(|(key, operation)| is_method(key) && operation.node.get("security").is_some()) {
            return Security { schemes, required: Vec::new() };
        }
        let token = schemes.iter().find(|(_, scheme)| scheme.kind.takes_token()).map(|(name, _)| name.clone());
        let Some(token) = token else {
            if let Some(span) = self.root.at("/components/securitySchemes").map(|node| node.span) {
                let message = "nothing requires these security schemes; the client sends its token as a bearer token";
                let diagnostic = Diagnostic::warning(&codes::SECURITY_INVALID, message);
                self.report.push(diagnostic.at(span, "").help("add `security` to the document or to operations"));
            }
            return Security::default();
        };
        Security { schemes, required: vec![Requirement::from([(token, Vec::new())])] }
    }

    /// What an operation requires, if it says so itself.
    pub(super) fn own_security(&mut self, node: &'d Node, security: &Security) -> Option<Vec<Requirement>> {
        let listed = node.get("security")?;
        let required = self.requirements(node, security);
        self.check_requirements(security, &required, listed.span);
        Some(required)
    }

    /// Reports an operation that would reflect the token.
    pub(super) fn check_method(&mut self, method: Method, entry: Entry<'d>) {
        if method != Method::Trace {
            return;
        }
        let message = "the response to TRACE repeats the request, so the client sends no token with it";
        self.report.push(Diagnostic::note(&codes::SECURITY_INVALID, message).at(entry.key_span, "this operation"));
        if let Some(body) = entry.node.get("requestBody") {
            let diagnostic = Diagnostic::error(&codes::BODY_INVALID, "a TRACE request has no body");
            self.report.push(diagnostic.at(body.span, "this body").help("remove `requestBody`"));
        }
    }

    fn schemes(&mut self) -> BTreeMap<String, SecurityScheme> {
        let Some(components) = self.root.get("components") else { return BTreeMap::new() };
        let entries = self.entries(components, "securitySchemes");
        let mut schemes = BTreeMap::new();
        for (name, entry) in entries {
            let Some(node) = self.resolve(entry.node) else { continue };
            if self.map(node, "a security scheme").is_some()
                && let Some(kind) = self.scheme_kind(name, node)
            {
                let description = self.prose(node, "description");
                schemes.insert(name.clone(), SecurityScheme { kind, description });
            }
        }
        schemes
    }

    fn scheme_kind(&mut self, name: &str, node: &'d Node) -> Option<SchemeKind> {
        let what = "a security scheme of this type";
        match self.required_text(node, "type", "a security scheme").as_str() {
            "http" => {
                let scheme = self.required_text(node, "scheme", what).to_ascii_lowercase();
                Some(SchemeKind::Http { scheme, bearer_format: self.text(node, "bearerFormat") })
            }
            "apiKey" => {
                let place = self.required_text(node, "in", what);
                if !["header", "query", "cookie"].contains(&place.as_str()) {
                    let span = node.get("in").map_or(node.span, |node| node.span);
                    self.misshapen(
                        span,
                        format!("`{place}` is not a place for a key"),
                        "expected header, query or cookie",
                    );
                }
                Some(SchemeKind::ApiKey { place, name: self.required_text(node, "name", what) })
            }
            "oauth2" => Some(SchemeKind::OAuth2(node.get("flows").map(to_value).unwrap_or_default())),
            "openIdConnect" => Some(SchemeKind::OpenIdConnect(self.required_text(node, "openIdConnectUrl", what))),
            "mutualTLS" => {
                let message =
                    format!("the security scheme `{name}` is left out: OpenAPI 3.0 has no client certificates");
                let diagnostic = Diagnostic::note(&codes::ITEM_SKIPPED, message);
                let help = "give the client a certificate with `ClientBuilder::http_client`";
                self.report.push(diagnostic.at(node.span, "left out").help(help));
                Some(SchemeKind::MutualTls)
            }
            other => {
                let span = node.get("type").map_or(node.span, |node| node.span);
                let known = "expected http, apiKey, oauth2, openIdConnect or mutualTLS";
                self.misshapen(span, format!("`{other}` is not a type of security scheme"), known);
                None
            }
        }
    }

    /// The requirements under `security`. A client certificate is left out: it belongs to the connection, not to requests.
    fn requirements(&mut self, holder: &'d Node, security: &Security) -> Vec<Requirement> {
        let mut found = Vec::new();
        for node in self.elements(holder, "security") {
            let Some(map) = self.map(node, "a security requirement") else { continue };
            let mut requirement = Requirement::new();
            for (name, entry) in map {
                let scopes = self.texts(node, name);
                match security.schemes.get(name).map(|scheme| &scheme.kind) {
                    Some(SchemeKind::MutualTls) => self.skip_certificate(name, entry.key_span),
                    Some(_) => drop(requirement.insert(name.clone(), scopes)),
                    None => self.unknown_scheme(name, entry.key_span, security),
                }
            }
            found.push(requirement);
        }
        found
    }

    fn skip_certificate(&mut self, name: &str, span: Span) {
        let message = format!("`{name}` is not required of requests: a client certificate belongs to the connection");
        self.report.skip(Thing::Security, Diagnostic::note(&codes::ITEM_SKIPPED, message).at(span, "left out"));
    }

    fn unknown_scheme(&mut self, name: &str, span: Span, security: &Security) {
        let diagnostic = Diagnostic::error(&codes::SECURITY_INVALID, format!("there is no security scheme `{name}`"));
        let known: Vec<&str> = security.schemes.keys().map(String::as_str).collect();
        let help = match known.as_slice() {
            [] => "declare it in `components.securitySchemes`".to_owned(),
            known => format!("declare it in `components.securitySchemes`, where there are: {}", known.join(", ")),
        };
        self.report.skip(Thing::Security, diagnostic.at(span, "required here").help(help));
    }

    /// Reports requirements none of which the client can meet.
    fn check_requirements(&mut self, security: &Security, required: &[Requirement], span: Span) {
        let is_met = |one: &Requirement| one.is_empty() || security.is_token(one);
        if required.is_empty() || required.iter().any(is_met) {
            return;
        }
        let kinds: Vec<String> = required
            .iter()
            .flat_map(|one| one.keys())
            .filter_map(|name| security.schemes.get(name).map(|scheme| (name, &scheme.kind)))
            .filter(|(_, kind)| !kind.takes_token())
            .map(|(name, kind)| format!("`{name}` is {}", kind.described()))
            .collect();
        let message = format!("the client cannot authenticate in this way: {}", kinds.join(", "));
        let diagnostic = Diagnostic::error(&codes::SECURITY_INVALID, message);
        let help = "the client can send a bearer token; write `security: []` if no authentication is needed";
        self.report.push(diagnostic.at(span, "required here").help(help));
    }
}
