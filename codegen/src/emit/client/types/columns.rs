//! The columns of lists that take a filter, as constants of their records.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::client::documentation::comment::doc;
use crate::emit::client::examples::sample;
use crate::emit::client::index::TypeView;
use crate::emit::client::names::{Scope, ident, snake};
use crate::emit::client::operations::paging::element;
use crate::emit::client::operations::response::answer;
use crate::emit::client::types::rust_type::Types;
use crate::model::{Field, FilterColumns, Format, Kind, Operation};

/// The record whose fields are the columns of an operation's filter.
pub(crate) fn row<'v>(types: Types<'v, '_>, operation: &Operation) -> Option<&'v TypeView<'v>> {
    let element = element(types, operation, &answer(types, operation))?;
    let row = types.view.named(element)?;
    matches!(row.definition.schema.kind, Kind::Object(_)).then_some(row)
}

/// The columns of a record that a filter takes.
pub(crate) fn columns(types: Types<'_, '_>, owner: &TypeView<'_>) -> Option<TokenStream> {
    let name = ident(&owner.name);
    let columns = named_columns(types, owner).into_iter().map(|(constant, field)| column(types, field, &constant));
    (columns.len() > 0).then(|| {
        quote! {
            #[doc = " Columns to filter and to sort by."]
            impl #name { #(#columns)* }
        }
    })
}

/// A condition on the first columns of text and of truth values of a record, for an example.
pub(crate) fn sample_condition(types: Types<'_, '_>, owner: &TypeView<'_>) -> Option<String> {
    let columns = named_columns(types, owner);
    let path = |constant: &str| format!("{}::{constant}", owner.name);
    let of = |ty: &str| columns.iter().find(|(_, field)| held(types, field).to_string() == ty);
    let text = of("String").map(|(constant, field)| {
        let text = sample::text(types.view.api.resolve(&field.schema), &field.name);
        format!("{}.like([{text:?}])", path(constant))
    });
    let truth = of("bool").map(|(constant, _)| format!("{}.eq(true)", path(constant)));
    let conditions: Vec<String> = text.into_iter().chain(truth).collect();
    (!conditions.is_empty()).then(|| conditions.join(" & "))
}

/// The fields of a record that a filter takes, with the names of their constants.
fn named_columns<'a>(types: Types<'_, '_>, owner: &TypeView<'a>) -> Vec<(String, &'a Field)> {
    let Kind::Object(fields) = &owner.definition.schema.kind else { return Vec::new() };
    let filters: Vec<&FilterColumns> = filters(types, owner).collect();
    let taken = fields.iter().filter(|field| filters.iter().any(|filter| filter.take(&field.name)));
    let mut scope = Scope::default();
    let constant = |field: &Field| snake(&field.name, "column").to_shouty_snake_case();
    taken.map(|field| (scope.claim(&constant(field), &[]), field)).collect()
}

/// What the filters of lists of a record take.
fn filters<'v>(types: Types<'v, '_>, owner: &TypeView<'_>) -> impl Iterator<Item = &'v FilterColumns> {
    let all = types.view.api.operations.iter().flat_map(|operation| {
        let filters = operation.parameters.iter().filter_map(|one| one.filter.as_ref());
        filters.map(move |filter| (operation, filter))
    });
    let of_owner = all.filter(move |(operation, _)| row(types, operation).is_some_and(|row| row.name == owner.name));
    of_owner.map(|(_, filter)| filter)
}

fn column(types: Types<'_, '_>, field: &Field, constant: &str) -> TokenStream {
    let (wire, constant, ty) = (&field.name, ident(constant), held(types, field));
    let docs = doc(&format!("Column `{}`.", wire.replace('`', "'")));
    quote!(#docs pub const #constant: rt::Column<Self, #ty> = rt::Column::new(#wire);)
}

/// What decides which conditions fit a column: truth values, texts and times have some, of others none are known.
fn held(types: Types<'_, '_>, field: &Field) -> TokenStream {
    match types.view.api.resolve(&field.schema).kind {
        Kind::Boolean => quote!(bool),
        Kind::Text(Format::DateTime) => quote!(rt::Timestamp),
        Kind::Text(Format::Date) => quote!(rt::Date),
        Kind::Text(_) | Kind::Enum(_) => quote!(String),
        _ => quote!(rt::Value),
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Report, Strictness};
    use crate::emit::client::index::View;
    use crate::passes;

    /// The constants and the setter of a list of things, with this filter.
    fn emitted(filter: &str) -> (String, String) {
        let mut api = passes::testing::api(&format!(
            "paths: {{ /things: {{ get: {{ operationId: listThings, \
             x-kandji-pagination: {{ style: page, items: /all, page: page }}, parameters: [ \
             {{ name: page, in: query, schema: {{ type: integer }} }}, \
             {{ name: filter, in: query, x-kandji-filter: {filter}, schema: {{ type: object }} }} ], \
             responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ properties: {{ all: \
             {{ type: array, items: {{ $ref: '#/components/schemas/Thing' }} }} }} }} }} }} }} }} }} }} }}\n\
             components: {{ schemas: {{ Thing: {{ properties: {{ is__on: {{ type: boolean }}, name: {{ type: string }}, \
             seen: {{ type: string, format: date-time }}, size: {{ type: integer }} }} }} }} }}"
        ));
        passes::run(&mut api, &mut Report::new(Strictness::Strict)).unwrap();
        let view = View::new(&api);
        let text = crate::emit::client::code(&view).into_iter().map(|(_, text)| text).collect::<String>();
        let constants = text.lines().filter_map(|line| line.trim().strip_prefix("pub const "));
        let setter = text.lines().find(|line| line.contains("pub fn filter(")).unwrap_or_default();
        (constants.collect::<Vec<_>>().join(" "), setter.trim().to_owned())
    }

    #[test]
    fn a_column_has_the_conditions_of_its_type_and_a_filter_takes_those_of_its_list() {
        let (constants, setter) = emitted("true");
        let expected = "IS_ON: rt::Column<Self, bool> = rt::Column::new(\"is__on\"); \
                        NAME: rt::Column<Self, String> = rt::Column::new(\"name\"); \
                        SEEN: rt::Column<Self, rt::Timestamp> = rt::Column::new(\"seen\"); \
                        SIZE: rt::Column<Self, rt::Value> = rt::Column::new(\"size\");";
        assert_eq!(constants, expected);
        assert_eq!(setter, "pub fn filter(mut self, filter: impl Into<rt::Condition<Thing>>) -> Self {");
    }

    #[test]
    fn only_columns_that_the_filter_takes_are_offered() {
        let only = emitted("{ only: [seen, unknown] }").0;
        assert!(only.starts_with("SEEN: ") && only.matches(": rt::Column<").count() == 1, "{only}");
        let rest = emitted("{ except: [name, seen] }").0;
        assert!(rest.starts_with("IS_ON: ") && rest.contains(" SIZE: ") && !rest.contains("NAME"), "{rest}");
    }
}
