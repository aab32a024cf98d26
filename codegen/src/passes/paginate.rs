//! Recognises how lists are read in pages where the document does not say it.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::join;
use crate::model::{
    Api, Field, Method, Operation, PageParameter, Pagination, PagingStyle, ParameterIn, Schema, SchemaKind,
};

/// Names of the list in a response, the usual one first.
const ITEMS: [&str; 5] = ["results", "data", "items", "records", "entries"];
/// Names of the link to the next page.
const LINKS: [&str; 2] = ["next", "next_page"];
/// Names of a cursor.
const CURSORS: [&str; 3] = ["cursor", "next_cursor", "after"];
/// Names of the number of all items.
const TOTALS: [&str; 3] = ["count", "total", "total_count"];

/// Sets [`Operation::pagination`] of every list that is read in pages.
pub(super) fn run(api: &mut Api) {
    run_with(api, &BTreeMap::new());
}

/// What is known of pages beyond the model.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hint {
    /// The query parameters that lead to further pages, where an operation has more than one way to them.
    pub(crate) parameters: BTreeSet<String>,
    /// Most items a page can have.
    pub(crate) maximum: Option<u32>,
}

/// The same with what is known beyond the model, by the operation's id.
pub(super) fn run_with(api: &mut Api, hints: &BTreeMap<String, Hint>) {
    let none = Hint::default();
    let hint = |operation: &Operation| hints.get(&operation.id).unwrap_or(&none);
    let recognised: Vec<_> =
        api.operations.iter().map(|operation| recognise(api, operation, hint(operation))).collect();
    for (operation, recognised) in api.operations.iter_mut().zip(recognised) {
        operation.pagination = operation.pagination.take().or(recognised);
    }
}

/// Where a response has the parts of a page; pointers.
struct Envelope {
    items: String,
    link: Option<String>,
    cursor: Option<String>,
    total: Option<String>,
}

fn recognise(api: &Api, operation: &Operation, hint: &Hint) -> Option<Pagination> {
    if operation.method != Method::Get || operation.pagination.is_some() {
        return None;
    }
    let envelope = envelope(api, success_schema(operation)?)?;
    let query = Query::of(operation);
    let style = style(&query, &envelope, hint)?;
    let maximum = query.maximum(api, &style).or(hint.maximum);
    let next = match style {
        PagingStyle::Cursor { .. } => envelope.cursor,
        PagingStyle::After { .. } => envelope.link.or(envelope.cursor),
        // A cursor is of no use where no parameter takes it.
        PagingStyle::Offset { .. } | PagingStyle::Page { .. } | PagingStyle::Link => envelope.link,
    };
    Some(Pagination { style, items: envelope.items, next, total: envelope.total, maximum })
}

/// The style that the parameters and the response fit together.
fn style(query: &Query<'_>, envelope: &Envelope, hint: &Hint) -> Option<PagingStyle> {
    let named = |parameter: PageParameter| parameter.names().iter().find_map(|name| query.name(name));
    let size = named(PageParameter::Size);
    if let (Some(after), Some(size)) = (named(PageParameter::After), &size) {
        return Some(PagingStyle::After { after, size: size.clone() });
    }
    if let (Some(cursor), Some(_)) = (named(PageParameter::Cursor), &envelope.cursor) {
        return Some(PagingStyle::Cursor { cursor });
    }
    let leads = |parameter: PageParameter| parameter.names().iter().any(|name| hint.parameters.contains(*name));
    let is_led_by_page = leads(PageParameter::Page) && !leads(PageParameter::Offset);
    if let Some(page) = named(PageParameter::Page).filter(|_| is_led_by_page) {
        return Some(PagingStyle::Page { page, size: size.or_else(|| named(PageParameter::Limit)) });
    }
    if let (Some(limit), Some(offset)) = (named(PageParameter::Limit), named(PageParameter::Offset)) {
        return Some(PagingStyle::Offset { limit, offset });
    }
    if let Some(page) = named(PageParameter::Page) {
        return Some(PagingStyle::Page { page, size });
    }
    envelope.link.is_some().then_some(PagingStyle::Link)
}

/// The query parameters of an operation by name.
struct Query<'a>(BTreeMap<&'a str, &'a Schema>);

impl<'a> Query<'a> {
    fn of(operation: &'a Operation) -> Self {
        let query = operation.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Query);
        Self(query.map(|parameter| (parameter.name.as_str(), &parameter.schema)).collect())
    }

    fn name(&self, name: &str) -> Option<String> {
        self.0.get_key_value(name).map(|(name, _)| (*name).to_owned())
    }

    /// The most items that a page can have: the bound of the parameter that sets it.
    fn maximum(&self, api: &Api, style: &PagingStyle) -> Option<u32> {
        let size = match style {
            PagingStyle::Offset { limit, .. } => limit,
            PagingStyle::Page { size, .. } => size.as_deref()?,
            PagingStyle::After { size, .. } => size,
            PagingStyle::Link | PagingStyle::Cursor { .. } => PageParameter::Limit.names().first()?,
        };
        let schema = self.0.get(size)?;
        let maximum = schema.limits.maximum.as_ref().or(api.resolve(schema).limits.maximum.as_ref())?;
        u32::try_from(maximum.as_u64()?).ok()
    }
}

/// The schema of the JSON that an operation returns if it succeeds.
pub(super) fn success_schema(operation: &Operation) -> Option<&Schema> {
    let contents = operation.successes().flat_map(|response| &response.content);
    contents.into_iter().find(|content| content.is_json()).map(|content| &content.schema)
}

/// Whether a response looks like a page of a list.
pub(super) fn is_page(api: &Api, schema: &Schema) -> bool {
    envelope(api, schema).is_some()
}

/// The parts of a page in a response: at its top, or in the only object of it that has them.
fn envelope(api: &Api, schema: &Schema) -> Option<Envelope> {
    let fields = match &api.resolve(schema).kind {
        SchemaKind::List(_) => return Some(Envelope { items: String::new(), link: None, cursor: None, total: None }),
        SchemaKind::Object(fields) => fields,
        _ => return None,
    };
    if let Some(envelope) = parts(api, fields, "") {
        return Some(envelope);
    }
    let mut nested = fields.iter().filter_map(|field| match &api.resolve(&field.schema).kind {
        SchemaKind::Object(inner) => parts(api, inner, &join("", &field.name)),
        _ => None,
    });
    let only = nested.next()?;
    nested.next().is_none().then_some(only)
}

fn parts(api: &Api, fields: &[Field], prefix: &str) -> Option<Envelope> {
    let named = |names: &[&str], fits: &dyn Fn(&SchemaKind) -> bool| {
        let field = |name: &&str| fields.iter().find(|field| field.name == *name);
        let mut found = names.iter().filter_map(field).filter(|field| fits(&api.resolve(&field.schema).kind));
        found.next().map(|field| join(prefix, &field.name))
    };
    let is_scalar = |kind: &SchemaKind| {
        !matches!(kind, SchemaKind::Object(_) | SchemaKind::List(_) | SchemaKind::Map(_) | SchemaKind::Bytes)
    };
    Some(Envelope {
        items: named(&ITEMS, &|kind| matches!(kind, SchemaKind::List(_)))?,
        link: named(&LINKS, &is_scalar),
        cursor: named(&CURSORS, &is_scalar),
        total: named(&TOTALS, &is_scalar),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing;

    /// The paging of a GET with these query parameters and this response.
    fn paging(parameters: &[&str], response: &str) -> Option<Pagination> {
        let parameters: Vec<_> = parameters
            .iter()
            .map(|name| format!("{{ name: {name}, in: query, schema: {{ type: integer, maximum: 300 }} }}"))
            .collect();
        let mut api = testing::api(&format!(
            "paths: {{ /a: {{ get: {{ parameters: [{}], responses: {{ '200': {{ description: ok, \
             content: {{ application/json: {{ schema: {{ {response} }} }} }} }} }} }} }} }}",
            parameters.join(", ")
        ));
        run(&mut api);
        api.operations.remove(0).pagination
    }

    fn text(name: &str) -> String {
        name.to_owned()
    }

    const ENVELOPE: &str = "properties: { results: { type: array }, next: { type: string }, count: { type: integer } }";

    #[test]
    fn limit_and_offset_with_a_bare_list() {
        let found = paging(&["limit", "offset"], "type: array").unwrap();
        assert_eq!(found.style, PagingStyle::Offset { limit: text("limit"), offset: text("offset") });
        assert_eq!((found.items.as_str(), found.next, found.maximum), ("", None, Some(300)));
        assert_eq!(paging(&[], "type: array"), None);
    }

    #[test]
    fn limit_and_offset_with_an_envelope() {
        let found = paging(&["limit", "offset"], ENVELOPE).unwrap();
        assert_eq!(
            (found.items, found.next, found.total),
            (text("/results"), Some(text("/next")), Some(text("/count")))
        );
    }

    #[test]
    fn a_nested_envelope() {
        let nested = format!("properties: {{ id: {{ type: string }}, activity: {{ {ENVELOPE} }} }}");
        let found = paging(&["limit", "offset"], &nested).unwrap();
        assert_eq!((found.items, found.next), (text("/activity/results"), Some(text("/activity/next"))));
    }

    #[test]
    fn pages_with_and_without_size() {
        let style = |parameters: &[&str]| paging(parameters, ENVELOPE).unwrap().style;
        assert_eq!(style(&["page"]), PagingStyle::Page { page: text("page"), size: None });
        assert_eq!(style(&["page", "size"]), PagingStyle::Page { page: text("page"), size: Some(text("size")) });
        assert_eq!(style(&["after", "size"]), PagingStyle::After { after: text("after"), size: text("size") });
    }

    #[test]
    fn of_two_ways_to_a_page_the_one_that_leads_on_is_taken() {
        let schema = Schema::default();
        let query = Query(["limit", "offset", "page"].map(|name| (name, &schema)).into());
        let envelope = Envelope { items: text("/results"), link: None, cursor: None, total: None };
        let style = |names: &[&str]| {
            let parameters = names.iter().map(|name| text(name)).collect();
            style(&query, &envelope, &Hint { parameters, maximum: None }).unwrap()
        };
        assert_eq!(style(&["page"]), PagingStyle::Page { page: text("page"), size: Some(text("limit")) });
        assert_eq!(style(&[]), PagingStyle::Offset { limit: text("limit"), offset: text("offset") });
        assert_eq!(style(&["page", "offset"]), style(&[]));
    }

    #[test]
    fn cursors_and_links() {
        assert_eq!(paging(&["cursor", "limit"], ENVELOPE).unwrap().style, PagingStyle::Link);
        assert_eq!(paging(&[], ENVELOPE).unwrap().style, PagingStyle::Link);
        let token = "properties: { data: { type: array }, cursor: { type: string } }";
        let found = paging(&["cursor", "limit", "offset"], token).unwrap();
        assert_eq!(found.style, PagingStyle::Cursor { cursor: text("cursor") });
        assert_eq!((found.items, found.next), (text("/data"), Some(text("/cursor"))));
        assert_eq!(paging(&["limit", "offset"], token).unwrap().next, None);
    }

    #[test]
    fn what_is_not_a_page_is_none() {
        assert_eq!(paging(&["limit", "offset"], "properties: { name: { type: string } }"), None);
        assert_eq!(paging(&[], "properties: { results: { type: array } }"), None);
    }
}
