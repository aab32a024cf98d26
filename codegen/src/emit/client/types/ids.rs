//! Types of ids: one for each kind of thing that a path identifies, recognized by the name of the parameter.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::rust_type::Module;
use crate::emit::client::documentation::comment::doc;
use crate::emit::client::names::{ident, pascal, snake};
use crate::emit::client::package::source::{Sink, Source};
use crate::model::{Api, Format, Operation, Parameter, ParameterIn, Schema, SchemaKind, UniqueNames};
use crate::text::singular;

/// The module of the ids.
pub(crate) const IDS: &str = "ids";

/// The field by which a record says its own id.
const OWN: &str = "id";

/// The types of ids.
pub(crate) struct Ids<'a> {
    /// By the API's name for the id, in `snake_case`: `device_id`.
    by_name: BTreeMap<String, IdType>,
    /// The name of the id that a shape holds in its own `id` field, by the shape's name in the model.
    own: BTreeMap<&'a str, String>,
}

/// The type of an id.
pub(crate) struct IdType {
    /// `DeviceId`
    pub(crate) name: String,
    /// `Device`, the marker that tells it apart from other ids.
    pub(crate) kind: String,
}

impl<'a> Ids<'a> {
    /// Finds the ids: string parameters of paths whose name ends in `_id`.
    pub(crate) fn of(api: &'a Api) -> Self {
        let (mut names, mut kinds) = (UniqueNames::default(), UniqueNames::default());
        let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
        let called: BTreeSet<String> = parameters.filter_map(|parameter| path_id(api, parameter)).collect();
        let by_name = called.into_iter().map(|called| {
            let name = names.claim(&pascal(&called, "Id"));
            let kind = kinds.claim(&pascal(called.strip_suffix("_id").unwrap_or(&called), "Thing"));
            (called, IdType { name, kind })
        });
        let by_name: BTreeMap<_, _> = by_name.collect();
        let own = own_ids(api, &by_name);
        Self { by_name, own }
    }

    /// The type of a value named `name`, if it is an id.
    pub(crate) fn called(&self, api: &Api, name: &str, schema: &Schema) -> Option<&IdType> {
        let name = snake(name, "");
        let called = self.by_name.get(&name).filter(|_| is_text(api, schema));
        // A UUID under the name of a thing is the id of that thing: `user` for `user_id`.
        called.or_else(|| self.by_name.get(&format!("{name}_id")).filter(|_| is_uuid(api, schema)))
    }

    /// The type of the elements of a list named `name`, such as `tag_ids`, if they are ids.
    pub(crate) fn listed(&self, api: &Api, name: &str, element: &Schema) -> Option<&IdType> {
        self.called(api, &singular(&snake(name, "")), element)
    }

    /// The full name of a shape's field: the `id` of a device is a `device_id`.
    pub(crate) fn full_name<'n>(&'n self, owner: &str, name: &'n str) -> &'n str {
        self.own.get(owner).filter(|_| name == OWN).map_or(name, String::as_str)
    }
}

/// The name of a path parameter, if it is an id.
fn path_id(api: &Api, parameter: &Parameter) -> Option<String> {
    let name = snake(&parameter.name, "");
    let is_id = name.strip_suffix("_id").is_some_and(|stem| !stem.is_empty());
    (is_id && parameter.location == ParameterIn::Path && is_text(api, &parameter.schema)).then_some(name)
}

/// Whether a shape is a plain string.
fn is_text(api: &Api, schema: &Schema) -> bool {
    let resolved = api.resolve(schema);
    !schema.secret && !resolved.secret && matches!(resolved.kind, SchemaKind::Text(Format::Plain | Format::Uuid))
}

/// Whether a shape is a UUID.
fn is_uuid(api: &Api, schema: &Schema) -> bool {
    is_text(api, schema) && matches!(api.resolve(schema).kind, SchemaKind::Text(Format::Uuid))
}

/// The names of the ids that shapes hold in their own `id` field, taken from the shape's name or from the path that
/// leads to it.
fn own_ids<'a>(api: &'a Api, ids: &BTreeMap<String, IdType>) -> BTreeMap<&'a str, String> {
    let mut own: BTreeMap<&str, String> = BTreeMap::new();
    let mut disputed = Vec::new();
    let by_path = api.operations.iter().filter_map(|operation| named_by_path(operation, ids));
    for (shape, id) in by_path {
        if own.insert(shape, id.clone()).is_some_and(|other| other != id) {
            disputed.push(shape);
        }
    }
    own.retain(|shape, _| !disputed.contains(shape));
    let by_name = api.types.keys().map(|shape| (shape.as_str(), format!("{}_id", snake(shape, ""))));
    own.extend(by_name.filter(|(_, id)| ids.contains_key(id)));
    own
}

/// The shape that an operation returns, and the id that its path ends with: the end of a path identifies the thing that
/// it leads to.
fn named_by_path<'a>(operation: &'a Operation, ids: &BTreeMap<String, IdType>) -> Option<(&'a str, String)> {
    let id = snake(operation.path.last_parameter()?, "");
    let content = operation.successes().flat_map(|response| &response.content).next()?;
    let SchemaKind::Named(shape) = &content.schema.kind else { return None };
    ids.contains_key(&id).then_some((shape, id))
}

/// The module of the ids.
pub(crate) fn module<S: Sink>(ids: &Ids<'_>) -> Source<S> {
    let module = Module::new(IDS);
    let types: Vec<_> = ids
        .by_name
        .iter()
        .map(|(called, id)| {
            module.uses_runtime();
            let (name, kind, docs) =
                (ident(&id.name), ident(&id.kind), doc(&format!("An id that the API calls `{called}`.")));
            quote!(#docs pub type #name = rt::Id<of::#kind>;)
        })
        .collect();
    let kinds = ids.by_name.values().map(|id| {
        let (kind, docs) = (ident(&id.kind), doc(&format!("Makes `{}` a separate type. It has no values.", id.name)));
        quote!(#docs #[derive(Debug)] pub enum #kind {})
    });
    let imports = module.imports();
    let tokens = quote! {
        #imports
        #(#types)*
        /** The kinds of things that have ids. */
        pub mod of { #(#kinds)* }
    };
    Source::new("Types of ids, so that the id of one thing cannot be taken for the id of another.", tokens)
}

/// The names of the ids, exported from the root of the crate.
pub(crate) fn exports(ids: &Ids<'_>) -> Option<TokenStream> {
    let names: Vec<_> = ids.by_name.values().map(|id| ident(&id.name)).collect();
    (!names.is_empty()).then(|| quote!(#[doc(inline)] pub use ids::{#(#names),*};))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing::api;

    /// Two things with ids, each named by its path, one of them like its shape.
    const THINGS: &str = "
        paths:
          /robots/{robotID}:
            get:
              operationId: getRobot
              tags: [robots]
              parameters: [{ name: robotID, in: path, required: true, schema: { type: string, format: uuid } }]
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Machine' } } } }
          /robots/{robotID}/parts/{part_id}/{count_id}/{id}:
            get:
              operationId: getPart
              tags: [robots]
              parameters:
                - { name: robotID, in: path, required: true, schema: { type: string } }
                - { name: part_id, in: path, required: true, schema: { type: string } }
                - { name: count_id, in: path, required: true, schema: { type: integer } }
                - { name: id, in: path, required: true, schema: { type: string } }
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } }
        components:
          schemas:
            Machine: { type: object, properties: { id: { type: string } } }
            Part: { type: object, properties: { id: { type: string } } }
    ";

    fn text(format: Format) -> Schema {
        Schema::of(SchemaKind::Text(format))
    }

    #[test]
    fn string_parameters_of_paths_named_id_are_ids() {
        let api = api(THINGS);
        let ids = Ids::of(&api);
        let names: Vec<_> = ids.by_name.iter().map(|(called, id)| (called.as_str(), id.name.as_str())).collect();
        assert_eq!(names, [("part_id", "PartId"), ("robot_id", "RobotId")]);
        assert!(ids.called(&api, "robotId", &text(Format::Uuid)).is_some());
        assert!(ids.listed(&api, "robot_ids", &text(Format::Plain)).is_some());
        assert!(ids.called(&api, "robot_id", &Schema::of(SchemaKind::Integer)).is_none());
        assert!(ids.called(&api, "robot_id", &text(Format::Date)).is_none());
        assert!(ids.called(&api, "robot_id", &Schema { secret: true, ..text(Format::Plain) }).is_none());
        assert!(ids.called(&api, "robot", &text(Format::Plain)).is_none());
        assert!(ids.called(&api, "robot", &text(Format::Uuid)).is_some());
    }

    #[test]
    fn an_own_id_is_named_after_the_path_or_the_shape() {
        let api = api(THINGS);
        let ids = Ids::of(&api);
        assert_eq!(ids.full_name("Machine", "id"), "robot_id");
        assert_eq!(ids.full_name("Part", "id"), "part_id");
        assert_eq!(ids.full_name("Part", "name"), "name");
        assert_eq!(ids.full_name("Other", "id"), "id");
    }

    #[test]
    fn names_of_ids_are_valid_and_unique() {
        let operation = "
            paths:
              '/{option_id}/{OptionValueID}/{__id}/{self_id}':
                get:
                  operationId: x
                  tags: [x]
                  parameters:
                    - { name: option_id, in: path, required: true, schema: { type: string } }
                    - { name: OptionValueID, in: path, required: true, schema: { type: string } }
                    - { name: __id, in: path, required: true, schema: { type: string } }
                    - { name: self_id, in: path, required: true, schema: { type: string } }
                  responses: { '204': { description: none } }
        ";
        let api = api(operation);
        let code = module(&Ids::of(&api)).format();
        for line in ["pub type SelfId = rt::Id<of::SelfValue>;", "pub enum OptionValue {}", "pub enum OptionValue2 {}"]
        {
            assert!(code.contains(line), "{line} in\n{code}");
        }
    }
}
