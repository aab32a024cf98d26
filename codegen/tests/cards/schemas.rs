//! The schemas of the cards, checked with an independent validator.

use std::collections::BTreeMap;

use jsonschema::{Draft, Validator};
use kandji_codegen::diagnostic::Report;
use kandji_codegen::generate;
use serde_json::{Value, json};

use crate::project::spec_folder;

/// Every card's schema, by its slug.
fn schemas() -> BTreeMap<String, Value> {
    let generated = generate(&spec_folder(), &mut Report::default()).expect("the project can be generated");
    let own = generated.tree.iter().filter_map(|(path, text)| {
        let slug = path.strip_prefix("cards/schemas/")?.strip_suffix(".schema.json")?;
        Some((slug.to_owned(), serde_json::from_str(text).expect("a schema is JSON")))
    });
    own.collect()
}

/// A validator for a document, or for one of its definitions.
fn validator(document: &Value, definition: Option<&str>) -> Validator {
    let schema = match definition {
        None => document.clone(),
        Some(name) => {
            json!({"$schema": document["$schema"], "$ref": format!("#/$defs/{name}"), "$defs": document["$defs"]})
        }
    };
    jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
    options.build(&schema).unwrap_or_else(|error| panic!("{error}"))
}

fn assert_valid(validator: &Validator, value: &Value, what: &str) {
    let errors: Vec<_> =
        validator.iter_errors(value).map(|error| format!("{} at {}", error, error.instance_path())).collect();
    assert!(errors.is_empty(), "{what}: {value} {errors:#?}");
}

#[test]
fn every_example_is_valid() {
    let schemas = schemas();
    assert_eq!(schemas.len(), 45);
    let mut examples = 0;
    for (slug, document) in &schemas {
        assert_eq!(document["$id"], format!("urn:kandji:card:{slug}"));
        let definitions = document["$defs"].as_object().unwrap();
        let own = definitions.keys().filter(|name| name.starts_with("invocation") || name.starts_with("result"));
        for part in own.map(Some).chain([None]) {
            let validator = validator(document, part.map(String::as_str));
            let schema = part.map_or(document, |name| &definitions[name]);
            let given = schema["examples"].as_array().map_or(&[] as &[Value], Vec::as_slice);
            let whole = part.is_none_or(|name| name == "invocation" || name == "result");
            assert!(!whole || !given.is_empty(), "{slug} {part:?} has no example");
            given.iter().for_each(|example| assert_valid(&validator, example, &format!("{slug} {part:?}")));
            examples += given.len();
        }
        // An invocation with every input is valid on every platform.
        for name in definitions.keys().filter(|name| name.starts_with("invocation-for-")) {
            let example = &definitions["invocation"]["examples"][0];
            assert_valid(&validator(document, Some(name)), example, name);
        }
    }
    println!("{examples} examples are valid");
}

/// An example without one of its values.
fn without(example: &Value, section: &str, keys: &[&str]) -> Value {
    let mut example = example.clone();
    for key in keys {
        example[section].as_object_mut().unwrap().remove(*key).expect("the example has it");
    }
    example
}

#[test]
fn at_least_one_of_several_inputs_is_required() {
    let schemas = schemas();
    let invocation = |slug: &str| {
        let document = &schemas[slug];
        (validator(document, Some("invocation")), document["$defs"]["invocation"]["examples"][0].clone())
    };
    let (lost, example) = invocation("turn-on-lost-mode");
    assert!(lost.is_valid(&without(&example, "inputs", &["lock_message", "footnote"])));
    assert!(!lost.is_valid(&without(&example, "inputs", &["lock_message", "phone_number"])));
    let mut blank = without(&example, "inputs", &["phone_number"]);
    blank["inputs"]["lock_message"] = "".into();
    assert!(!lost.is_valid(&blank), "a blank message does not count");

    let (blueprint, example) = invocation("get-blueprint");
    assert!(blueprint.is_valid(&without(&example, "inputs", &["blueprint_id"])));
    assert!(blueprint.is_valid(&without(&example, "inputs", &["blueprint_name"])));
    assert!(!blueprint.is_valid(&without(&example, "inputs", &["blueprint_id", "blueprint_name"])));

    let (update, example) = invocation("update-device");
    let mut cleared = without(&example, "inputs", &["asset_tag", "blueprint_id", "kandji_user_id", "tags"]);
    assert!(update.is_valid(&cleared), "the example's options clear what is blank");
    cleared["options"] = json!({"tags": false, "asset_tag": false});
    assert!(!update.is_valid(&cleared), "nothing is set or cleared");
    cleared["options"]["tags"] = true.into();
    assert!(update.is_valid(&cleared));
}

#[test]
fn required_inputs_depend_on_the_platform() {
    let document = &schemas()["erase-device"];
    let example = &document["$defs"]["invocation"]["examples"][0];
    let on = |platform: &str| validator(document, Some(&format!("invocation-for-{platform}")));
    let no_pin = without(example, "inputs", &["pin"]);
    assert!(validator(document, Some("invocation")).is_valid(&no_pin));
    assert!(!on("macos").is_valid(&no_pin) && on("ios").is_valid(&no_pin) && on("ipados").is_valid(&no_pin));
    let no_switch = without(example, "inputs", &["return_to_service.enabled"]);
    assert!(!on("macos").is_valid(&no_switch), "the object with the profile requires the switch");
    let no_switch = without(&no_switch, "inputs", &["return_to_service.profile_id"]);
    assert!(on("macos").is_valid(&no_switch) && !on("ios").is_valid(&no_switch));
}

#[test]
fn results_depend_on_the_choice() {
    let schemas = schemas();
    let document = &schemas["list-devices"];
    let (whole, exchanges) = (validator(document, None), &document["examples"]);
    let [first, list, stream] = [0, 1, 2].map(|index| exchanges[index].clone());
    assert_eq!(first["invocation"]["options"]["result_set"], "1");
    let mut mixed = first.clone();
    mixed["result"] = stream["result"].clone();
    assert!(!whole.is_valid(&mixed), "the first record is not a count");
    let mut long = list.clone();
    let device = list["result"]["devices"][0].clone();
    long["result"]["devices"] = vec![device.clone(); 300].into();
    assert!(whole.is_valid(&long));
    long["result"]["devices"].as_array_mut().unwrap().push(device);
    assert!(!whole.is_valid(&long), "301 records");

    let document = &schemas["get-device"];
    let [mut basic, full] = [0, 1].map(|index| document["examples"][index].clone());
    basic["result"] = full["result"].clone();
    assert!(validator(document, None).is_valid(&full) && !validator(document, None).is_valid(&basic));
}

#[test]
fn choices_are_values_of_the_api() {
    let schemas = schemas();
    let offered = |slug: &str, key: &str| -> Vec<Value> {
        let input = &schemas[slug]["$defs"]["invocation"]["properties"]["inputs"]["properties"][key];
        input["oneOf"].as_array().unwrap().iter().map(|choice| choice["const"].clone()).collect()
    };
    assert_eq!(offered("list-ade-devices-in-ade-integration", "operating_system")[1], "iPadOS");
    assert_eq!(offered("manage-apple-remote-desktop", "manage_remote_desktop"), [json!(true), json!(false)]);
}
