//! The request that an invocation's bindings describe.

use kandji_tenant::TOKEN;
use kandji_tenant::modelled::{Model, Operation, Place, Sampler, Variant, alternatives, at};
use serde_json::{Map, Value, json};

use super::catalogue::{Binding, Card, Field, Role};
use super::invocation::Invocation;

/// Arguments of an operation.
#[derive(Clone, Debug)]
pub(super) struct Call<'m> {
    pub(super) operation: &'m Operation,
    pub(super) path: Map<String, Value>,
    pub(super) query: Map<String, Value>,
    headers: Map<String, Value>,
    body: Option<Value>,
}

impl<'m> Call<'m> {
    /// A call with nothing but what the operation requires of its path and query.
    pub(super) fn least(model: &Model, operation: &'m Operation) -> Self {
        let sampler = Sampler::new(model.sent_schemas(), Variant::Full);
        let of_place = |place| {
            let required = operation.parameters.iter().filter(move |one| one.place == place && one.required);
            required.map(|one| (one.name.clone(), sampler.sample(&one.schema, &one.name))).collect()
        };
        let (path, query) = (of_place(Place::Path), of_place(Place::Query));
        Self { operation, path, query, headers: Map::new(), body: None }
    }

    /// The arguments that the card's fields give an operation.
    pub(super) fn new(
        model: &Model,
        card: &Card,
        operation: &'m Operation,
        role: Role,
        invocation: &Invocation,
    ) -> Result<Self, String> {
        let none = Map::new;
        let mut call = Self { operation, path: none(), query: none(), headers: none(), body: None };
        let sections = [(&card.options, &invocation.options), (&card.inputs, &invocation.inputs)];
        for (fields, values) in sections {
            for field in fields {
                if let Some(value) = values.get(&field.key) {
                    call.put(field, value, role)?;
                }
            }
        }
        if role == Role::Primary {
            call.clear(model, card, invocation)?;
        }
        Ok(call)
    }

    /// Gives the value of a field its place, if this operation has that.
    fn put(&mut self, field: &Field, value: &Value, role: Role) -> Result<(), String> {
        let has = |place, name: &str| self.operation.parameter(place, name).is_some();
        let arguments = match &field.binding {
            Binding::Path { name } if has(Place::Path, name) => (&mut self.path, name),
            Binding::Query { name } if has(Place::Query, name) => (&mut self.query, name),
            Binding::Header { name } if has(Place::Header, name) => (&mut self.headers, name),
            Binding::Body { pointer } if role == Role::Primary => {
                let before = self.put_in_body(pointer, value.clone());
                return if before.is_null() { Ok(()) } else { Err(format!("two fields are bound to `{pointer}`")) };
            }
            _ => return Ok(()),
        };
        match arguments.0.insert(arguments.1.clone(), value.clone()) {
            None => Ok(()),
            Some(_) => Err(format!("two fields are bound to `{}`", arguments.1)),
        }
    }

    /// Sets a place of the body and gives what was there.
    fn put_in_body(&mut self, pointer: &str, value: Value) -> Value {
        let mut place = self.body.get_or_insert_with(|| json!({}));
        for token in pointer.split('/').skip(1) {
            place = &mut place[token.replace("~1", "/").replace("~0", "~")];
        }
        std::mem::replace(place, value)
    }

    /// Sends "none" for each blank input whose option says so.
    fn clear(&mut self, model: &Model, card: &Card, invocation: &Invocation) -> Result<(), String> {
        for option in &card.options {
            let is_clear = matches!(&option.binding, Binding::Connector { concept, .. } if concept == "clear_if_blank");
            if !is_clear || invocation.options.get(&option.key) != Some(&json!(true)) {
                continue;
            }
            let input = cleared(card, option).ok_or_else(|| format!("no input is cleared by `{}`", option.label))?;
            let Binding::Body { pointer } = &input.binding else {
                return Err(format!("`{}` clears what is not in the body", option.label));
            };
            if !invocation.inputs.contains_key(&input.key) {
                let value = nothing(model, self.operation, pointer)?;
                self.put_in_body(pointer, value);
            }
        }
        Ok(())
    }

    /// Gives a place of the body that no field of the card is bound to a value of the API's shape.
    pub(super) fn supply(&mut self, model: &Model, pointer: &str) -> Result<(), String> {
        let content = self.operation.body.first().ok_or_else(|| format!("{} has no body", self.operation.id))?;
        let place = at(&content.schema, model.sent_schemas(), pointer);
        let place = place.ok_or_else(|| format!("the body has no `{pointer}`"))?;
        let value = Sampler::new(model.sent_schemas(), Variant::Full).sample(place, pointer.trim_start_matches('/'));
        self.put_in_body(pointer, value);
        Ok(())
    }

    /// The places of the path that have no value yet.
    pub(super) fn missing(&self) -> Vec<&'m str> {
        let parameters = self.operation.parameters.iter().filter(|parameter| parameter.place == Place::Path);
        parameters.map(|parameter| parameter.name.as_str()).filter(|name| !self.path.contains_key(*name)).collect()
    }

    /// The request.
    pub(super) fn request(&self, base: &str) -> Result<reqwest::Request, String> {
        if let [name, ..] = self.missing().as_slice() {
            return Err(format!("the path needs `{name}`, which the invocation does not have"));
        }
        let method =
            reqwest::Method::from_bytes(self.operation.method.as_bytes()).map_err(|error| error.to_string())?;
        let mut url =
            reqwest::Url::parse(&format!("{base}{}", self.filled_path())).map_err(|error| error.to_string())?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(self.query.iter().map(|(name, value)| (name, text(value))));
        }
        let mut request = reqwest::Request::new(method, url);
        self.put_headers(&mut request)?;
        self.put_content(&mut request)?;
        Ok(request)
    }

    fn put_headers(&self, request: &mut reqwest::Request) -> Result<(), String> {
        let token = ("authorization".to_owned(), format!("Bearer {TOKEN}"));
        let others = self.headers.iter().map(|(name, value)| (name.clone(), text(value)));
        for (name, value) in std::iter::once(token).chain(others) {
            let name: reqwest::header::HeaderName = name.parse().map_err(|_| format!("`{name}` is no header"))?;
            request.headers_mut().insert(name, value.parse().map_err(|_| format!("`{value}` is no header"))?);
        }
        Ok(())
    }

    /// The body in the media type that the operation takes.
    fn put_content(&self, request: &mut reqwest::Request) -> Result<(), String> {
        let (Some(content), Some(body)) = (self.operation.body.first(), &self.body) else {
            return match &self.body {
                Some(_) => Err(format!("{} has no body", self.operation.id)),
                None => Ok(()),
            };
        };
        let text = match content.media_type.as_str() {
            "application/json" => body.to_string(),
            "application/x-www-form-urlencoded" => urlencoded(body)?,
            other => return Err(format!("a card cannot send {other}")),
        };
        let media_type = content.media_type.parse().map_err(|_| "the media type is no header".to_owned())?;
        request.headers_mut().insert(reqwest::header::CONTENT_TYPE, media_type);
        *request.body_mut() = Some(text.into());
        Ok(())
    }

    fn filled_path(&self) -> String {
        let encoded = |value: &Value| {
            percent_encoding::utf8_percent_encode(&text(value), percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let fill =
            |path: String, (name, value): (&String, &Value)| path.replace(&format!("{{{name}}}"), &encoded(value));
        self.path.iter().fold(self.operation.path.clone(), fill)
    }
}

/// The input that an option clears: the one whose key ends with the option's.
fn cleared<'a>(card: &'a Card, option: &Field) -> Option<&'a Field> {
    let same = card.inputs.iter().find(|input| input.key == option.key);
    same.or_else(|| card.inputs.iter().find(|input| input.key.ends_with(&format!("_{}", option.key))))
}

/// How a body says "none" at a place.
fn nothing(model: &Model, operation: &Operation, pointer: &str) -> Result<Value, String> {
    let schema = operation.body.first().map_or(&Value::Null, |content| &content.schema);
    let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
    let schemas = model.sent_schemas();
    let place = at(schema, schemas, parent).and_then(|shape| shape["properties"].get(name));
    let place = place.ok_or_else(|| format!("the body has no `{pointer}`"))?;
    let has = |key: &str, value: &str| alternatives(place, schemas).iter().any(|shape| shape[key] == value);
    match () {
        () if has("type", "null") => Ok(Value::Null),
        () if has("type", "array") => Ok(json!([])),
        () if has("const", "") => Ok(json!("")),
        () => Err(format!("`{pointer}` cannot be cleared: it takes neither null nor blank")),
    }
}

fn urlencoded(body: &Value) -> Result<String, String> {
    let mut pairs = Vec::new();
    flattened(String::new(), body, &mut pairs);
    let mut url = reqwest::Url::parse("http://form").map_err(|error| error.to_string())?;
    url.query_pairs_mut().extend_pairs(pairs);
    Ok(url.query().unwrap_or_default().to_owned())
}

/// Nested objects as dotted names.
fn flattened(name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    let Value::Object(fields) = value else { return pairs.push((name, text(value))) };
    for (field, value) in fields {
        let name = if name.is_empty() { field.clone() } else { format!("{name}.{field}") };
        flattened(name, value, pairs);
    }
}

/// A value where only text can stand; lists are separated by commas.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
