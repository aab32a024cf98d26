//! Where the ids come from that paths have.

use super::{Api, Content, Essential, Field, Method, Operation, ParameterIn, Response, Schema, SchemaKind};

/// Where the value of a path parameter can be had.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IdSource<'a> {
    /// The operation that returns it.
    pub operation: &'a Operation,
    /// The field that has it, of each item of the list, or of the record that is created.
    pub field: &'a str,
}

impl Api {
    /// Where the value of a path parameter can be had: from the list of the collection above it, or from the request that
    /// adds to that. Where there is neither, from the lists of all collections whose things have an id of this name.
    #[must_use]
    pub fn id_sources<'a>(&'a self, operation: &Operation, parameter: &str) -> Vec<IdSource<'a>> {
        if let Some(own) = self.source_above(operation, parameter) {
            return vec![own];
        }
        let mut sources: Vec<IdSource<'a>> = Vec::new();
        for other in &self.operations {
            let is_alike =
                other.parameters.iter().any(|one| one.location == ParameterIn::Path && one.name == parameter);
            let Some(source) = self.source_above(other, parameter).filter(|_| is_alike) else { continue };
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }

    fn source_above<'a>(&'a self, operation: &Operation, parameter: &str) -> Option<IdSource<'a>> {
        let of = |method: Method| {
            let all = self.operations.iter().filter(move |other| other.method == method);
            let mut collections = all.filter(|other| operation.path.chooses_from(parameter, &other.path));
            collections.find_map(|other| {
                let fields = match method {
                    Method::Get => self.fields_of_items(other)?,
                    _ => self.fields_of(&json(other.answered()?)?.schema)?,
                };
                Some(IdSource { operation: other, field: id_among(fields, parameter)? })
            })
        };
        of(Method::Get).or_else(|| of(Method::Post))
    }

    /// The fields of the items of a list.
    fn fields_of_items<'a>(&'a self, operation: &'a Operation) -> Option<&'a [Field]> {
        let schema = self.resolve(&json(operation.answered()?)?.schema);
        let items = match &schema.kind {
            SchemaKind::List(items) => items,
            SchemaKind::Object(fields) => {
                let mut lists = fields.iter().filter_map(|field| match &self.resolve(&field.schema).kind {
                    SchemaKind::List(items) => Some((field, &**items)),
                    _ => None,
                });
                let pointer = operation.pagination.as_ref().map(|paging| paging.items.as_str());
                let is_it = |(field, _): &(&Field, &Schema)| match pointer {
                    Some(pointer) => pointer.strip_prefix('/') == Some(field.name.as_str()),
                    None => field.schema.essential == Some(Essential::List),
                };
                lists.find(is_it)?.1
            }
            _ => return None,
        };
        self.fields_of(items)
    }

    fn fields_of<'a>(&'a self, schema: &'a Schema) -> Option<&'a [Field]> {
        match &self.resolve(schema).kind {
            SchemaKind::Object(fields) => Some(fields),
            _ => None,
        }
    }
}

fn json(response: &Response) -> Option<&Content> {
    response.content.iter().find(|content| content.is_json())
}

/// The field with the name of the parameter, or the id.
fn id_among<'a>(fields: &'a [Field], parameter: &str) -> Option<&'a str> {
    let named = |name: &str| fields.iter().find(|field| field.name == name);
    named(parameter).or_else(|| named("id")).map(|field| field.name.as_str())
}

#[cfg(test)]
mod tests {
    use crate::passes::testing::api;

    /// What returns the values of a parameter of an operation.
    fn sources(operation: &str, parameter: &str) -> Vec<String> {
        let response = |schema: &str| {
            format!(
                "responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {schema} }} }} }} }}"
            )
        };
        let object = |fields: &str| format!("{{ type: object, properties: {{ {fields} }} }}");
        let path = |names: &[&str]| {
            let all = names
                .iter()
                .map(|name| format!("{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}"));
            format!("parameters: [{}]", all.collect::<Vec<_>>().join(", "))
        };
        let of_tag = object("tag_id: { type: string }, id: { type: string }");
        let id = object("id: { type: string }");
        let list = |item: &str| format!("{{ type: array, items: {item} }}");
        let page = object(&format!("other: {}, rows: {}", list(&of_tag), list(&id)));
        let text = [
            "paths:".to_owned(),
            format!("  /tags/: {{ get: {{ operationId: tags, {} }} }}", response(&list(&of_tag))),
            format!(
                "  /tags/{{tag_id}}: {{ get: {{ operationId: tag, {}, {} }} }}",
                path(&["tag_id"]),
                response(&of_tag)
            ),
            format!(
                "  /apps: {{ get: {{ operationId: apps, x-kandji-pagination: {{ style: link, items: /rows, next: /next }}, {} }} }}",
                response(&page)
            ),
            format!("  /apps/{{item}}: {{ get: {{ operationId: app, {}, {} }} }}", path(&["item"]), response(&id)),
            format!("  /any/{{item}}: {{ get: {{ operationId: any, {}, {} }} }}", path(&["item"]), response(&id)),
            format!("  /exports: {{ post: {{ operationId: begin, {} }} }}", response(&id)),
            format!(
                "  /exports/{{export}}/file: {{ get: {{ operationId: file, {}, {} }} }}",
                path(&["export"]),
                response(&id)
            ),
            format!("  /more/{{none}}: {{ get: {{ operationId: more, {}, {} }} }}", path(&["none"]), response(&id)),
        ];
        let api = api(&text.join("\n"));
        let found = api.id_sources(api.operation(operation).unwrap(), parameter);
        found.iter().map(|source| format!("{} of {}", source.field, source.operation.id)).collect()
    }

    #[test]
    fn an_id_comes_from_the_list_above_it_or_from_what_adds_to_that() {
        assert_eq!(
            sources("tag", "tag_id"),
            ["tag_id of tags"],
            "the field of the same name, and a slash does not count"
        );
        assert_eq!(sources("app", "item"), ["id of apps"], "of the list that the response is for");
        assert_eq!(sources("file", "export"), ["id of begin"]);
        assert_eq!(sources("any", "item"), ["id of apps"], "things elsewhere have an id of this name");
        assert_eq!(sources("more", "none"), [""; 0]);
    }
}
