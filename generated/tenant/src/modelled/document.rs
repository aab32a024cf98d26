//! The document as the tenant needs it: operations with what they take and answer, in JSON Schema.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::schema::{self, Use, Validator};

/// What the tenant reads of the corrected OpenAPI document: everything but prose.
const API: &str = include_str!("../../data/api.json");

/// Everything that the document says.
#[derive(Debug)]
pub struct Model {
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation>,
    /// The named schemas as a request must have them: without names that the document does not know.
    sent: Map<String, Value>,
    /// The named schemas as an answer has them.
    answered: Map<String, Value>,
    /// Validators that were needed so far, by what they are made from.
    validators: Mutex<BTreeMap<(Use, String), Arc<Validator>>>,
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The method, in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Parameters of every place.
    pub parameters: Vec<Parameter>,
    /// Whether a body must be sent.
    pub needs_body: bool,
    /// The body, for each media type that is taken.
    pub body: Vec<Content>,
    /// The answers by status, for each media type.
    pub answers: BTreeMap<u16, Vec<Content>>,
    /// How its list is read in pages.
    pub pagination: Option<Pagination>,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// A parameter.
#[derive(Debug)]
pub struct Parameter {
    /// The name.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Whether it must be there.
    pub required: bool,
    /// Whether a list repeats the name; it is separated by commas if not.
    pub explode: bool,
    /// Whether the text is JSON.
    pub json: bool,
    /// Its shape.
    pub schema: Value,
    /// What the example of its operation gives it.
    pub example: Option<Value>,
}

/// A body of a media type.
#[derive(Debug)]
pub struct Content {
    /// The media type.
    pub media_type: String,
    /// Its shape.
    pub schema: Value,
    /// An example of it.
    pub example: Option<Value>,
}

/// `x-kandji-pagination`.
#[derive(Debug)]
pub struct Pagination {
    /// `offset`, `page`, `link`, `cursor` or `after`.
    pub style: String,
    /// Names of query parameters, pointers into the answer and the maximum, by their keys.
    keys: Map<String, Value>,
}

impl Pagination {
    /// The name or pointer under a key.
    #[must_use]
    pub fn key(&self, key: &str) -> Option<&str> {
        self.keys.get(key)?.as_str()
    }

    /// The query parameter that sets the size of a page.
    #[must_use]
    pub fn size(&self) -> Option<&str> {
        self.key("limit").or_else(|| self.key("size"))
    }

    /// The most records that a page can have.
    #[must_use]
    pub fn maximum(&self) -> Option<usize> {
        self.keys.get("maximum")?.as_u64().and_then(|maximum| maximum.try_into().ok())
    }
}

impl Model {
    /// The model of the API, read once from what the package has of its corrected document.
    ///
    /// # Panics
    /// Never: the project's tests read the same text.
    pub fn of_api() -> &'static Self {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| Self::read(&serde_json::from_str(API).expect("the package has a document")))
    }

    /// The model of a document.
    #[must_use]
    pub fn read(document: &Value) -> Self {
        let named = |purpose: Use| {
            let holders = ["schemas", "x-kandji-schemas"].map(|holder| object(&document["components"][holder]));
            holders
                .into_iter()
                .flatten()
                .map(|(name, schema)| (name.clone(), schema::lowered(schema, purpose)))
                .collect()
        };
        let paths = object(&document["paths"]);
        let operations = paths.flat_map(|(path, item)| {
            let methods = object(item).filter(|(_, operation)| operation.get("operationId").is_some());
            methods.map(move |(method, operation)| Operation::read(method, path, operation))
        });
        Self {
            operations: operations.collect(),
            sent: named(Use::Sent),
            answered: named(Use::Answered),
            validators: Mutex::default(),
        }
    }

    /// The operation of an id.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The operation that a request is for, with its decoded path arguments. Fixed segments go before arguments.
    #[must_use]
    pub fn route(&self, method: &str, path: &str) -> Option<(&Operation, BTreeMap<String, String>)> {
        let of_method = self.operations.iter().filter(|operation| operation.method == method);
        let fitting = of_method.filter_map(|operation| Some((operation, operation.arguments(path)?)));
        fitting.min_by_key(|(_, arguments)| arguments.len())
    }

    /// A validator of what a request carries.
    #[must_use]
    pub fn sent(&self, schema: &Value) -> Arc<Validator> {
        self.validator(Use::Sent, schema)
    }

    /// A validator of what an answer carries.
    #[must_use]
    pub fn answered(&self, schema: &Value) -> Arc<Validator> {
        self.validator(Use::Answered, schema)
    }

    fn validator(&self, purpose: Use, schema: &Value) -> Arc<Validator> {
        let named = if purpose == Use::Sent { &self.sent } else { &self.answered };
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        let validator = validators.entry((purpose, schema.to_string()));
        Arc::clone(validator.or_insert_with(|| Arc::new(Validator::new(schema, named))))
    }

    /// The named schemas of requests.
    #[must_use]
    pub fn sent_schemas(&self) -> &Map<String, Value> {
        &self.sent
    }

    /// The named schemas of answers.
    #[must_use]
    pub fn answered_schemas(&self) -> &Map<String, Value> {
        &self.answered
    }
}

impl Operation {
    fn read(method: &str, path: &str, operation: &Value) -> Self {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let answers = object(&operation["responses"]).chain(object(&operation["x-kandji-responses"]));
        let answers =
            answers.filter_map(|(status, answer)| Some((status.parse().ok()?, contents(answer, Use::Answered))));
        Self {
            id: text(operation, "operationId"),
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            parameters: parameters.filter_map(Parameter::read).collect(),
            needs_body: operation["requestBody"]["required"] == true,
            body: contents(&operation["requestBody"], Use::Sent),
            answers: answers.collect(),
            pagination: operation["x-kandji-pagination"]
                .as_object()
                .map(|keys| Pagination { style: text(&operation["x-kandji-pagination"], "style"), keys: keys.clone() }),
        }
    }

    /// The lowest status of success with its bodies.
    #[must_use]
    pub fn success(&self) -> Option<(u16, &[Content])> {
        let (status, contents) = self.answers.range(200..300).next()?;
        Some((*status, contents))
    }

    /// The example of its success.
    #[must_use]
    pub fn example(&self) -> Option<&Value> {
        let (_, contents) = self.success()?;
        contents.iter().find_map(|content| content.example.as_ref())
    }

    /// The records of the list in an answer.
    #[must_use]
    pub fn items<'a>(&self, answer: &'a Value) -> Option<&'a [Value]> {
        let pointer = self.pagination.as_ref().map_or(Some(""), |pagination| pagination.key("items"))?;
        answer.pointer(pointer)?.as_array().map(Vec::as_slice)
    }

    /// The arguments of the path in its example, in the order of their names.
    #[must_use]
    pub fn example_parent(&self) -> String {
        let in_path = self.parameters.iter().filter(|parameter| parameter.place == Place::Path);
        let arguments: BTreeMap<_, _> = in_path.map(|one| (&one.name, one.example.as_ref())).collect();
        let texts = arguments.into_values().map(|value| value.and_then(Value::as_str).unwrap_or_default());
        texts.collect::<Vec<_>>().join("/")
    }

    /// The parameter of a name at a place.
    #[must_use]
    pub fn parameter(&self, place: Place, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.place == place && parameter.name == name)
    }

    /// The name of the path parameter that tells the records of a list from each other, if this operation is for one of
    /// them.
    #[must_use]
    pub fn member_of(&self, list: &Self) -> Option<&str> {
        let parameter = self.path.strip_prefix(&list.path)?.strip_prefix('/')?;
        let name = parameter.strip_prefix('{')?.strip_suffix('}')?;
        (!name.contains('/')).then_some(name)
    }

    /// The decoded arguments of a path, if it fits the template.
    fn arguments(&self, path: &str) -> Option<BTreeMap<String, String>> {
        let (template, path): (Vec<_>, Vec<_>) = (self.path.split('/').collect(), path.split('/').collect());
        if template.len() != path.len() {
            return None;
        }
        let mut arguments = BTreeMap::new();
        for (expected, given) in template.into_iter().zip(path) {
            match expected.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) => drop(arguments.insert(name.to_owned(), decoded(given)?)),
                None if expected == given => {}
                None => return None,
            }
        }
        Some(arguments)
    }
}

impl Parameter {
    fn read(parameter: &Value) -> Option<Self> {
        let place = match parameter["in"].as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            _ => return None,
        };
        let json = parameter["x-kandji-content"]["application/json"].get("schema");
        let schema = json.or_else(|| parameter.get("schema"))?;
        Some(Self {
            name: text(parameter, "name"),
            place,
            required: parameter["required"] == true,
            explode: parameter["explode"] != false,
            json: json.is_some(),
            schema: schema::lowered(schema, Use::Sent),
            example: parameter.get("example").cloned(),
        })
    }
}

fn contents(holder: &Value, purpose: Use) -> Vec<Content> {
    let read = |(media_type, content): (&String, &Value)| Content {
        media_type: media_type.clone(),
        schema: schema::lowered(&content["schema"], purpose),
        example: content.get("example").cloned(),
    };
    object(&holder["content"]).chain(object(&holder["x-kandji-content"])).map(read).collect()
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

/// Text without percent-encoding, if it is UTF-8 then.
pub(crate) fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}
