//! How codes are declared.

/// Declares the codes and the list that `explain` searches, so that the list is complete.
macro_rules! codes {
    ($($name:ident = $code:expr;)*) => {
        $(#[doc = "See its explanation: `cargo xtask explain`."] pub static $name: Code = $code;)*
        /// Every code declared here, in order of declaration.
        pub static ALL: &[&Code] = &[$(&$name),*];
    };
}
pub(super) use codes;
