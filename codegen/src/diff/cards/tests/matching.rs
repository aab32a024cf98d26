//! What is taken for the same thing under another name, and what is not.

use super::{BASE, changes, kinds, replaced};

#[test]
fn what_follows_from_a_renamed_choice_or_option_is_not_said_again() {
    let new = replaced(BASE, &[("All Lamps", "All the Lamps"), ("Result Set", "Return Set")]);
    assert_eq!(kinds(&changes(BASE, &new)), ["breaking card-option-renamed", "breaking card-choice-renamed"]);
}

#[test]
fn opposites_and_other_fields_are_no_renames() {
    let old = replaced(BASE, &[("| Name | Its name.", "| First Use | When it was used.")]);
    let new = replaced(BASE, &[("| Name | Its name.", "| Last Use | When it was used.")]);
    assert_eq!(kinds(&changes(&old, &new)), ["breaking card-output-removed", "info card-output-added"]);
    let new = replaced(BASE, &[("| Name | Its name.", "| Volume | How loud.")]);
    assert_eq!(kinds(&changes(BASE, &new)), ["breaking card-output-removed", "info card-output-added"]);
}

#[test]
fn of_two_fields_that_are_equally_alike_none_is_the_renamed_one() {
    let new = replaced(BASE, &[("| Color | Which color. | String | FALSE |\n", "")]);
    let two = "TRUE |\n| Top Color | Which color. | String | FALSE |\n| Low Color | Which color. | String | FALSE |\n";
    let new = new.replace("lamp. | String | TRUE |\n", &format!("lamp. | String | {two}"));
    let expected = ["breaking card-input-removed", "info card-input-added", "info card-input-added"];
    assert_eq!(kinds(&changes(BASE, &new)), expected);
}

#[test]
fn a_renamed_card_is_compared_with_its_old_self() {
    let new = replaced(BASE, &[("### Dim\n", "### Dim Lamp\n"), ("dark. | Number", "dark. | String")]);
    let found = changes(BASE, &new);
    assert_eq!(kinds(&found), ["breaking card-renamed", "warning card-type-changed"]);
    assert_eq!((found[0].old.as_deref(), found[0].subject.as_str()), (Some("Dim"), "Dim Lamp"));
    assert_eq!(found[1].subject, "Dim Lamp: outputs level");
}

#[test]
fn a_card_that_does_the_opposite_is_another_card() {
    let [old, new] = ["### Turn On Lamp\n", "### Turn Off Lamp\n"].map(|title| replaced(BASE, &[("### Dim\n", title)]));
    assert_eq!(kinds(&changes(&old, &new)), ["breaking card-removed", "info card-added"]);
}
