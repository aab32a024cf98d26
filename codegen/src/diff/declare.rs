//! How the kinds of changes are declared: each area has a table of its own.

/// Declares kinds of changes: the id, what it means, why it matters, and what to do, in one sentence that the message of
/// each change of the kind ends with, and how severe such a change is.
macro_rules! codes {
    ($($name:ident = $id:literal, $title:literal, $why:literal, $fix:literal, $severity:literal;)*) => {
        $(#[doc = $title] pub(in crate::diff) static $name: Code = Code::new($id, $title, $why, $fix).judged($severity);)*
        /// Every kind of change declared here, in order of declaration.
        pub(in crate::diff) static ALL: &[&Code] = &[$(&$name),*];
    };
}
pub(super) use codes;
