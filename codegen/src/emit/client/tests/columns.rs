//! The columns of filters.

use super::with_index;
use crate::diagnostic::{Report, Strictness};
use crate::emit::client::code;
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
    let files = with_index(&api, code);
    let text: String = files.into_iter().map(|(_, text)| text).collect();
    let constants = text.lines().filter_map(|line| line.trim().strip_prefix("pub const "));
    let constants = constants.filter(|constant| constant.contains("Column<"));
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
