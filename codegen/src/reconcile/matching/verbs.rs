//! The verbs of titles and operation ids, and the HTTP methods that suit them.

use super::words::Phrase;
use crate::model::Method;

/// What a verb does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    /// Reads one thing.
    Get,
    /// Reads many things.
    List,
    /// Creates a thing.
    Create,
    /// Changes a thing.
    Update,
    /// Deletes a thing.
    Delete,
    /// Does something else.
    Act,
}

/// The verb of a title or name, and the rest: what it is about. A verb that does something else stays in the rest.
pub(crate) fn classify(name: &Phrase) -> (Verb, Phrase) {
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
    /// How well an operation suits the verb, given its method and whether it returns a list; in hundredths.
    pub(crate) fn suits(self, method: Method, is_list: bool) -> u32 {
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
    fn common_verbs_are_removed_and_others_stay() {
        let vocabulary = Vocabulary::default();
        let of = |text| classify(&Phrase::of(text, &vocabulary));
        let (verb, rest) = of("List Devices");
        assert_eq!((verb, rest.words()), (Verb::List, ["device".to_owned()].as_slice()));
        let (verb, rest) = of("eraseDevice");
        assert_eq!((verb, rest.words().len()), (Verb::Act, 2));
        assert_eq!(of("").0, Verb::Act);
    }

    #[test]
    fn get_suits_reading() {
        assert!(Verb::List.suits(Method::Get, true) > Verb::List.suits(Method::Get, false));
        assert!(Verb::Act.suits(Method::Get, false) < 50);
    }
}
