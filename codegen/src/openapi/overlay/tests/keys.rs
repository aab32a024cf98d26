//! Misspelled keys in what an update merges.

use super::*;

/// The places and the help of everything that is wrong.
fn told(actions: &str) -> Vec<(String, String)> {
    let outcome = run(actions);
    let faults = outcome.report.diagnostics().iter();
    let told = faults.map(|fault| {
        assert_eq!(fault.code.id, "unknown-key", "{}", fault.message);
        (outcome.sources.place(fault.labels[0].span), fault.help.clone().unwrap_or_default())
    });
    told.collect()
}

fn did_you_mean(place: &str, key: &str) -> (String, String) {
    (place.to_owned(), format!("did you mean `{key}`?"))
}

#[test]
fn a_misspelled_key_is_an_error_with_the_nearest_one() {
    let told = told(
        "- {target: \"$.paths['/b'].get\", update: {sumary: s, security: []}}\n\
        - {target: \"$.paths['/b'].get.parameters[0]\", update: {requried: true, schema: {maxLenght: 1}}}\n\
        - {target: \"$.paths['/b'].get.parameters\", update: {name: z, inn: path}}\n\
        - {target: \"$.paths['/b'].get\", update: {responses: {'200': {descripton: OK, content: {a/b: {shema: {}}}}}}}\n",
    );
    let expected = [
        did_you_mean("o.yaml:4:42", "summary"),
        did_you_mean("o.yaml:5:56", "required"),
        did_you_mean("o.yaml:5:81", "maxLength"),
        did_you_mean("o.yaml:6:62", "in"),
        did_you_mean("o.yaml:7:62", "description"),
        did_you_mean("o.yaml:7:94", "schema"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_misspelled_key_among_what_is_expected_is_an_error() {
    let told =
        told("- {target: \"$.paths['/b'].get.parameters[0]\", x-was: {requried: null}, update: {required: true}}\n");
    assert_eq!(told, [did_you_mean("o.yaml:4:55", "required")]);
}

#[test]
fn a_key_on_the_wrong_level_is_an_error() {
    let schemas =
        "- {target: $, update: {components: {schemas: {T: {type: object, properties: {name: {type: string}}}}}}}\n";
    let told = told(&format!("{schemas}- {{target: $.components.schemas.T, update: {{name: {{description: d}}}}}}\n"));
    assert_eq!(told, [("o.yaml:5:45".to_owned(), "did you mean the `name` in `properties`?".to_owned())]);
}

#[test]
fn names_and_data_and_extensions_are_no_keys() {
    let outcome =
        run("- {target: $, update: {components: {schemas: {T: {properties: {sumary: {example: {sumary: 1}}}}}}}}\n\
        - {target: $.paths, update: {x-note: {sumary: s}, /c: {get: {x-other: {requried: 1}}}}}\n\
        - {target: \"$.paths['/b'].get\", update: {x-kandji-risk: read}}\n");
    assert_eq!(outcome.faults(), Vec::<&str>::new());
    assert_eq!(
        run("- {target: \"$.paths['/b'].get\", update: {x-kandji-rsik: read}}\n").first().code.id,
        "unknown-key"
    );
}
