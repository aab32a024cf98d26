//! What titles and operation ids say is done, and which HTTP methods do it.

use super::words::Phrase;
use crate::model::Method;

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reconcile) enum Verb {
    /// Reads one thing.
    Get,
    /// Reads many things.
    List,
    /// Makes a thing.
    Create,
    /// Changes a thing.
    Update,
    /// Removes a thing.
    Delete,
    /// Does something that has a verb of its own.
    Act,
}

/// The verb of a title or name, and what is left to say what it is about. A verb of its own is left in.
pub(in crate::reconcile) fn classify(name: &Phrase) -> (Verb, Phrase) {
    let verb = match name.words().first().map(String::as_str) {
        Some("get" | "read" | "retrieve" | "return" | "show" | "download") => Verb::Get,
        Some("list") => Verb::List,
        Some("create" | "add" | "new") => Verb::Create,
        Some("update" | "change" | "edit" | "modify") => Verb::Update,
        Some("delete" | "remove") => Verb::Delete,
        _ => return (Verb::Act, name.clone()),
    };
    if name.words().len() == 1 { (verb, name.clone()) } else { (verb, name.without_first()) }
}

impl Verb {
    /// How well an operation of this method, which answers with one thing or a list, does it: in hundredths.
    pub(in crate::reconcile) fn suits(self, method: Method, is_list: bool) -> u32 {
        match (self, method) {
            (Self::List, Method::Get) => {
                if is_list {
                    100
                } else {
                    88
                }
            }
            (Self::Get, Method::Get) => {
                if is_list {
                    75
                } else {
                    100
                }
            }
            (Self::Create | Self::Act, Method::Post)
            | (Self::Update, Method::Patch | Method::Put)
            | (Self::Delete, Method::Delete) => 100,
            (Self::Update, Method::Post) => 88,
            (Self::Delete, Method::Post) | (Self::Act, Method::Patch | Method::Put) => 85,
            (Self::Create, Method::Put) | (Self::Act, Method::Delete) => 80,
            (Self::Act, Method::Get) => 40,
            _ => 20,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::Vocabulary;
    use super::*;

    #[test]
    fn common_verbs_are_taken_off_and_others_left() {
        let vocabulary = Vocabulary::default();
        let of = |text| classify(&Phrase::of(text, &vocabulary));
        let (verb, about) = of("List Devices");
        assert_eq!((verb, about.words()), (Verb::List, ["device".to_owned()].as_slice()));
        let (verb, about) = of("eraseDevice");
        assert_eq!((verb, about.words().len()), (Verb::Act, 2));
        assert_eq!(of("").0, Verb::Act);
    }

    #[test]
    fn reading_is_done_by_get() {
        assert!(Verb::List.suits(Method::Get, true) > Verb::List.suits(Method::Get, false));
        assert!(Verb::Act.suits(Method::Get, false) < 50);
    }
}
