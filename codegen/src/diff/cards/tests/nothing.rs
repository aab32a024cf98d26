//! What changes nothing for flows.

use super::{BASE, changes, kinds, replaced, side};
use crate::diagnostic::Report;
use crate::diff::{Bump, diff};

#[test]
fn formatting_order_and_markup_are_no_change() {
    let dim = BASE.find("### Dim").unwrap();
    let (start, blink) = BASE.split_at(BASE.find("### Blink").unwrap());
    let (blink, dim) = blink.split_at(dim - start.len());
    for new in [
        BASE.to_owned(),
        format!("{start}{dim}\n{blink}"),
        BASE.replace("| Color | Which color. | String | FALSE |", "|Color|  Which   color.|String|false|"),
        replaced(BASE, &[("Blinks a lamp.", "**Blinks** a\n`lamp`")]),
        replaced(BASE, &[("<li>First 200 Lamps</li><li>All Lamps</li>", "<li>All Lamps</li><li>First 200 Lamps</li>")]),
        replaced(
            BASE,
            &[(
                "| Name | Its name. | String |\n| State | Its state. | Object |",
                "| State | Its state. | Object |\n| Name | Its name. | String |",
            )],
        ),
        replaced(BASE, &[("# Lamps\n", "# Lamps\n\n* [Blink](#Blink)\n* [Dim](#Dim)\n\n<!-- Written by hand. -->\n")]),
        BASE.replace('\n', "\r\n"),
    ] {
        assert_eq!(kinds(&changes(BASE, &new)), [""; 0], "{new}");
        assert_eq!(kinds(&changes(&new, BASE)), [""; 0], "{new}");
    }
}

#[test]
fn several_descriptions_in_other_words_are_one_change() {
    let new =
        replaced(BASE, &[("Its name.", "The name."), ("Its state.", "The state."), ("Blinks a lamp.", "It blinks.")]);
    let found = changes(BASE, &new);
    let [change] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(change.subject, "Blink");
    assert!(change.message.contains("3 descriptions: the card, outputs name, outputs state;"), "{}", change.message);
}

#[test]
fn what_is_for_people_only_asks_for_a_patch() {
    let verdict = |new: &str| {
        let (old, new) = (side(&[("cards.md", BASE)]), side(&[("cards.md", new)]));
        diff(&old, &new, &mut Report::default()).unwrap().verdict.cards
    };
    assert_eq!(verdict(BASE), Bump::None);
    assert_eq!(verdict(&BASE.replace("Its name.", "The name.")), Bump::Patch);
    assert_eq!(verdict(&BASE.replace("| Name |", "| Size | How big. | Number |\n| Name |")), Bump::Minor);
    assert_eq!(verdict(&BASE.replace("| Name |", "| Lamp Name |")), Bump::Major);
}
