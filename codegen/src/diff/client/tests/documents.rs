//! Pairs of documents.

use super::{base, compared, of_client, pairs, replaced};
use crate::diff::Bump;

#[test]
fn each_pair_has_its_one_change() {
    let (base, pairs) = (base(), pairs());
    for pair in pairs["pairs"].as_sequence().unwrap() {
        let text = |value: &serde_yaml::Value| value.as_str().unwrap().to_owned();
        let replacements = pair["replace"].as_sequence().unwrap();
        let replacements: Vec<_> = replacements.iter().map(|one| (text(&one[0]), text(&one[1]))).collect();
        let replacements: Vec<_> = replacements.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
        let other = replaced(&base, &replacements);
        for (old, new, expected) in [(&base, &other, &pair["there"]), (&other, &base, &pair["back"])] {
            let diff = compared(old, new);
            let found = of_client(&diff);
            let shown = found.iter().map(|one| [one.code.id, one.severity.as_str(), &one.subject].map(str::to_owned));
            let subject = format!("kandji_client::{}", text(&expected[2]));
            let expected = [text(&expected[0]), text(&expected[1]), subject];
            assert_eq!(shown.collect::<Vec<_>>(), [expected], "{replacements:?}: {found:#?}");
        }
    }
}

#[test]
fn equal_documents_are_equal() {
    let diff = compared(&base(), &base());
    assert!(diff.changes.is_empty(), "{:#?}", diff.changes);
    assert_eq!(diff.verdict.client, Bump::None);
}

#[test]
fn an_operation_is_one_item() {
    let without = replaced(
        &base(),
        &[
            ("'/rooms/{start}/move/{end}':", "'/dust':"),
            ("    post:\n      operationId: shiftLamps", "    delete:\n      operationId: dustAll"),
            ("      parameters:\n        - { name: start, in: path, required: true, schema: { type: string } }\n", ""),
            ("        - { name: end, in: path, required: true, schema: { type: string } }\n", ""),
        ],
    );
    let diff = compared(&base(), &without);
    let removed: Vec<_> =
        of_client(&diff).into_iter().filter(|change| change.code.id == "client-item-removed").collect();
    let [change] = removed.as_slice() else { panic!("{:#?}", of_client(&diff)) };
    assert_eq!(change.subject, "kandji_client::lamps::Lamps::shift");
    assert_eq!(
        change.old.as_deref(),
        Some("fn shift(&self, start: impl Into<String>, end: impl Into<String>) -> runtime::Call<lamps::ShiftLamps>")
    );
}

#[test]
fn a_group_is_one_item() {
    let renamed = replaced(&base(), &[("Lamps }", "Lights }"), ("tags: [Lamps]", "tags: [Lights]")]);
    let diff = compared(&base(), &renamed);
    let shown: Vec<_> = of_client(&diff).iter().map(|change| (change.code.id, change.subject.clone())).collect();
    let renamed = |path: &str| ("client-item-renamed", format!("kandji_client::{path}"));
    // The names of methods leave out what the group says.
    let methods = ["dim_lamps", "dust_lamps", "list_lamps", "shift_lamps"]
        .map(|name| renamed(&format!("lights::Lights::{name}")));
    assert_eq!(shown, [vec![renamed("lights")], methods.to_vec()].concat());
    let added = format!(
        "{}\n",
        replaced(
            &base(),
            &[("paths:", "paths:\n  /fans: { get: { operationId: listFans, tags: [Fans], responses: {} } }")]
        )
    );
    let diff = compared(&base(), &added);
    let shown: Vec<_> = of_client(&diff).iter().map(|change| (change.code.id, change.subject.clone())).collect();
    assert_eq!(shown, [("client-item-added", "kandji_client::fans".to_owned())]);
}

#[test]
fn a_type_with_another_name_is_renamed() {
    let renamed = base().replace("schemas/Shade", "schemas/Screen").replace("    Shade:", "    Screen:");
    let diff = compared(&base(), &renamed);
    let shown: Vec<_> =
        of_client(&diff).iter().map(|change| (change.code.id, change.old.clone(), change.new.clone())).collect();
    let name = |name: &str| Some(format!("lamps::{name}"));
    assert_eq!(shown, [("client-item-renamed", name("Shade"), name("Screen"))]);
}

#[test]
fn a_name_that_stands_for_another_request_is_found() {
    let swapped = replaced(
        &base(),
        &[("dimLamps", "x"), ("dustLamps", "dimLamps"), ("operationId: x", "operationId: dustLamps")],
    );
    let collided = replaced(
        &base(),
        &[("/lamps/dim:", "/x:"), ("operationId: dimLamps", "operationId: spinLamps"), ("dustLamps", "dimLamps")],
    );
    for (other, expected) in [(swapped, vec!["dim", "dust"]), (collided, vec!["dim"])] {
        let diff = compared(&base(), &other);
        let found = of_client(&diff).into_iter().filter(|change| change.code.id == "client-request-changed");
        let found: Vec<_> = found.map(|change| change.subject.rsplit("::").next().unwrap().to_owned()).collect();
        assert_eq!(found.iter().map(|name| name.to_lowercase()).collect::<Vec<_>>(), expected, "{:#?}", diff.changes);
        assert_eq!(diff.verdict.client, Bump::Major);
    }
}
