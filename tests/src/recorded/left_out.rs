//! A document without one of its answers, as if nobody had recorded that.

use serde_json::Value;

use super::operations::Operations;
use super::{lenient, postman};

/// Takes an answer of an operation out of a document, wherever it stands in it.
pub fn leave_out(document: &mut Value, operations: &Operations, operation: &str, body: &Value) {
    let is_of = |method: &str, path: &str| operations.id(method, path) == Some(operation);
    postman_items(document, &|item| is_of(&postman::method(item), &postman::path_of(item)), body);
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for (path, item) in paths {
        for (_, operation) in
            item.as_object_mut().into_iter().flatten().filter(|(method, _)| is_of(&method.to_ascii_uppercase(), path))
        {
            openapi_examples(operation, body);
        }
    }
}

fn postman_items(folder: &mut Value, is_of: &impl Fn(&Value) -> bool, body: &Value) {
    for item in folder.get_mut("item").and_then(Value::as_array_mut).into_iter().flatten() {
        postman_items(item, is_of, body);
        if is_of(item)
            && let Some(examples) = item.get_mut("response").and_then(Value::as_array_mut)
        {
            examples.retain(|example| !is_body(&example["body"], body));
        }
    }
}

/// Takes the examples of an operation's content away.
fn openapi_examples(schema: &mut Value, body: &Value) {
    match schema {
        Value::Object(keys) => {
            if let Some(named) = keys.get_mut("examples").and_then(Value::as_object_mut) {
                named.retain(|_, example| !is_body(&example["value"], body));
            }
            if keys.get("example").is_some_and(|example| is_body(example, body) || is_body(&example["value"], body)) {
                keys.remove("example");
            }
            keys.values_mut().for_each(|value| openapi_examples(value, body));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| openapi_examples(value, body)),
        _ => {}
    }
}

/// Whether an example is a body, or the text of it.
fn is_body(example: &Value, body: &Value) -> bool {
    example == body || example.as_str().and_then(lenient::parse).is_some_and(|parsed| parsed == *body)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_answer_is_taken_out_of_its_operation_and_of_no_other() {
        let answer = |text: &str| json!({"body": text});
        let item = |path: &str| {
            json!({"request": {"method": "GET", "url": format!("https://host{path}")},
            "response": [answer("{\"a\": 1}"), answer("{ \"a\": 1, }"), answer("{\"a\": 2}")]})
        };
        let mut collection = json!({"item": [{"item": [item("/a/:id")]}, item("/b")]});
        let content = |examples: Value| json!({"content": {"application/json": examples}});
        let operation = |id: &str| {
            json!({"operationId": id, "responses": {
                "200": content(json!({"examples": {"x": {"value": {"a": 1}}, "y": {"value": {"a": 2}}}})),
                "201": content(json!({"schema": {"example": {"a": 1}}})),
                "202": content(json!({"example": {"value": {"a": 1}}})),
            }})
        };
        let mut openapi = json!({"paths": {"/a/{id}": {"get": operation("a")}, "/b": {"get": operation("b")}}});
        let operations = Operations::of(&openapi);
        for document in [&mut collection, &mut openapi] {
            leave_out(document, &operations, "a", &json!({"a": 1}));
        }
        assert_eq!(collection["item"][0]["item"][0]["response"], json!([answer("{\"a\": 2}")]));
        assert_eq!(collection["item"][1], item("/b"));
        let responses = &openapi["paths"]["/a/{id}"]["get"]["responses"];
        assert_eq!(responses["200"], content(json!({"examples": {"y": {"value": {"a": 2}}}})));
        assert_eq!(responses["201"], content(json!({"schema": {}})));
        assert_eq!(responses["202"], content(json!({})));
        assert_eq!(openapi["paths"]["/b"]["get"], operation("b"));
    }
}
