//! What the documents say about the bodies and responses of an operation.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::import::evidence::hint::{Hint, Hints, add_hints};
use crate::import::evidence::request::{Request, ResponseClue};
use crate::import::inferring::{bodies, responses};
use crate::import::prose::tables::{body_hints, required_names, switch_hints};
use crate::import::tracing::kinds;
use crate::model::{Api, Content, Operation, SchemaKind};
use crate::provenance::{Claim, ClaimSource, Part, Requirement};

/// The evidence for each part with data.
pub(super) struct Parts<'a>(BTreeMap<Part, Evidence<'a>>);

/// The evidence for one part.
#[derive(Default)]
pub(super) struct Evidence<'a> {
    /// Whether it is a list.
    pub(super) is_list: bool,
    /// The examples, each with the index of its document.
    pub(super) examples: Vec<(usize, &'a Value)>,
    /// The documents of examples without a body.
    pub(super) bodiless: Vec<usize>,
    /// What schemas say.
    schemas: Vec<(usize, &'a Hints)>,
    /// What descriptions say.
    texts: Vec<(usize, Hints)>,
}

impl<'a> Parts<'a> {
    pub(super) fn of(api: &Api, operation: &Operation, requests: &'a [Request]) -> Self {
        let mut parts = BTreeMap::new();
        let bodies = operation.body.as_ref().map_or(&[][..], |body| &body.content);
        for content in bodies {
            let evidence = Evidence { is_list: is_list(api, content), ..body(requests, &content.media_type) };
            parts.insert(Part::Body(several(bodies, content)), evidence);
        }
        let by_status = responses::by_status(operation.method, requests);
        for response in &operation.responses {
            let clues = by_status.get(&response.status).map_or(&[][..], Vec::as_slice);
            for content in &response.content {
                let part = Part::Response(response.status, several(&response.content, content));
                let evidence = of_response(clues, Some(&content.media_type));
                parts.insert(part, Evidence { is_list: is_list(api, content), ..evidence });
            }
            if response.content.is_empty() {
                parts.insert(Part::Response(response.status, None), of_response(clues, None));
            }
        }
        Self(parts)
    }

    pub(super) fn get(&self, part: &Part) -> Option<&Evidence<'a>> {
        self.0.get(part)
    }
}

/// The media type, if there are several.
fn several(contents: &[Content], content: &Content) -> Option<String> {
    (contents.len() > 1).then(|| content.media_type.clone())
}

fn is_list(api: &Api, content: &Content) -> bool {
    matches!(api.resolve(&content.schema).kind, SchemaKind::List(_))
}

fn body<'a>(requests: &'a [Request], media_type: &str) -> Evidence<'a> {
    let mut evidence = Evidence::default();
    for request in requests {
        let mut hints = body_hints(&request.text);
        add_hints(&mut hints, switch_hints(&request.text));
        for name in required_names(&request.text) {
            let demanded = Hint { required: Some(true), ..Hint::default() };
            add_hints(&mut hints, Hints::from([(vec![name], demanded)]));
        }
        evidence.texts.push((request.source, hints));
    }
    for (source, clue) in bodies::current(requests, media_type) {
        evidence.examples.extend(clue.samples.iter().map(|sample| (source, &sample.value)));
        evidence.add(source, &clue.hints);
    }
    evidence
}

/// The evidence for a media type; without one, for a response without a body.
fn of_response<'a>(clues: &[(usize, &'a ResponseClue)], media_type: Option<&str>) -> Evidence<'a> {
    let mut evidence = Evidence::default();
    for (source, clue) in clues {
        if clue.media_type.as_deref() == media_type {
            evidence.examples.extend(clue.samples.iter().map(|sample| (*source, &sample.value)));
            evidence.add(*source, &clue.hints);
        }
        if clue.observed && clue.media_type.is_none() {
            evidence.bodiless.push(*source);
        }
    }
    evidence
}

impl<'a> Evidence<'a> {
    fn add(&mut self, source: usize, hints: &'a Hints) {
        self.schemas.push((source, hints));
        let said =
            hints.iter().filter(|(_, hint)| !hint.stated.present).map(|(path, hint)| (path.clone(), hint.clone()));
        self.texts.push((source, said.collect()));
    }

    /// What documents say about the value at a path.
    pub(super) fn claims(&self, path: &[String]) -> Vec<Claim> {
        let stated = self.schemas.iter().filter_map(|(document, hints)| of_schema(*document, hints.get(path)?));
        let told = self.texts.iter().filter_map(|(document, hints)| of_text(*document, hints.get(path)?));
        let mut claims: Vec<Claim> = stated.chain(told).collect();
        claims.sort();
        claims.dedup();
        claims
    }
}

/// What a schema says of a value.
pub(super) fn of_schema(document: usize, hint: &Hint) -> Option<Claim> {
    let stated = &hint.stated;
    (stated.present || stated.required.is_some()).then(|| Claim {
        document,
        source: ClaimSource::Schema,
        kinds: stated.kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        overruled: false,
        required: stated.required.map(|required| Requirement { required, overruled: None }),
    })
}

/// What a description says of a value: nothing, unless it names a type, values or whether it is required.
pub(super) fn of_text(document: usize, hint: &Hint) -> Option<Claim> {
    let mut kinds = hint.shape.as_ref().map(kinds::of_shape).unwrap_or_default();
    if hint.json {
        kinds.insert("object");
    }
    if hint.separated {
        kinds.insert("list");
    } else if !hint.values.is_empty() {
        kinds.insert("enum");
    }
    let required = hint.required.map(|required| Requirement { required, overruled: None });
    (!kinds.is_empty() || required.is_some()).then(|| Claim {
        document,
        source: ClaimSource::Text,
        kinds: kinds.into_iter().map(str::to_owned).collect(),
        overruled: false,
        required,
    })
}
