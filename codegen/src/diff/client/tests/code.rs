//! Pairs of pieces of code, for what no document leads to.

use crate::diff::change::Severity::{self, Breaking, Info, Warning};
use crate::diff::client::comparing::{self, Causes};
use crate::diff::client::reading;

fn found(old: &str, new: &str) -> Vec<(&'static str, Severity, String)> {
    let (old, new) = (reading::surface_of_code(old), reading::surface_of_code(new));
    let renames = comparing::pair(&old, &new, &Causes::of(&[]));
    let found = comparing::compare(&old, &new, &renames);
    found.into_iter().map(|one| (one.code.id, one.severity, one.path().to_owned())).collect()
}

const ORDERED: &str = "#[derive(PartialOrd)] #[non_exhaustive] pub enum E { A, B }";

/// An id, a severity, and the path of an item.
type Told = (&'static str, Severity, &'static str);

/// Two pieces of code, and the only difference of the second from the first and, if it is told, the other way around.
const PAIRS: &[(&str, &str, Told, Option<Told>)] = &[
    (
        ORDERED,
        "#[derive(PartialOrd)] #[non_exhaustive] pub enum E { B, A }",
        ("client-variants-reordered", Breaking, "E"),
        None,
    ),
    (
        "pub enum E { A }",
        "pub enum E { A, B }",
        ("client-match-broken", Breaking, "E::B"),
        Some(("client-item-removed", Breaking, "E::B")),
    ),
    (
        "pub enum E { A }",
        "#[non_exhaustive] pub enum E { A }",
        ("client-match-broken", Breaking, "E"),
        Some(("client-exhaustive", Info, "E")),
    ),
    (
        "pub struct S { pub a: u8 }",
        "#[non_exhaustive] pub struct S { pub a: u8 }",
        ("client-literal-broken", Breaking, "S"),
        Some(("client-exhaustive", Info, "S")),
    ),
    (
        "pub struct S { pub a: u8 }",
        "pub struct S { pub a: u8, b: u8 }",
        ("client-literal-broken", Breaking, "S"),
        Some(("client-exhaustive", Info, "S")),
    ),
    (
        "#[derive(Clone)] pub struct S {}",
        "pub struct S {}",
        ("client-trait-removed", Breaking, "S: Clone"),
        Some(("client-item-added", Info, "S: Clone")),
    ),
    ("pub mod a;", "#[doc(hidden)] pub mod a;", ("client-hidden", Breaking, "a"), Some(("client-shown", Info, "a"))),
    ("pub mod a;", "#[cfg(feature = \"a\")] pub mod a;", ("client-feature-needed", Breaking, "a"), None),
    ("pub mod a;", "pub mod a; strange!(a);", ("client-unknown", Breaking, ""), Some(("client-unknown", Breaking, ""))),
    (
        "pub struct S {} impl S { pub fn f(&self) {} }",
        "pub struct S {} impl S { #[must_use] pub fn f(&self) {} }",
        ("client-lint-added", Warning, "S::f()"),
        Some(("client-lint-removed", Info, "S::f()")),
    ),
    (
        "pub struct S {} impl S { pub fn f(&self) {} }",
        "pub struct S {} impl S { pub async fn f(&self) {} }",
        ("client-signature-changed", Breaking, "S::f()"),
        Some(("client-signature-changed", Breaking, "S::f()")),
    ),
    (
        "pub struct S {} impl S { pub fn f(&self, a: u8) {} }",
        "pub struct S {} impl S { pub fn f(&mut self, a: u8) {} }",
        ("client-signature-changed", Breaking, "S::f()"),
        None,
    ),
    (
        "pub struct S {} impl S { pub const A: u8 = 1; }",
        "pub struct S {} impl S { pub const A: u8 = 2; }",
        ("client-code-changed", Info, "S"),
        None,
    ),
    ("pub type T = u8;", "pub type T = u16;", ("client-signature-changed", Breaking, "T"), None),
];

#[test]
fn each_pair_has_its_one_change() {
    for (old, new, there, back) in PAIRS {
        let told = |(id, severity, path): Told| (id, severity, path.to_owned());
        assert_eq!(found(old, new), [told(*there)], "{old} -> {new}");
        if let Some(back) = back {
            assert_eq!(found(new, old), [told(*back)], "{new} -> {old}");
        }
        assert_eq!(found(old, old).iter().filter(|(id, ..)| *id != "client-unknown").count(), 0, "{old}");
    }
}

#[test]
fn names_of_arguments_and_documentation_do_not_matter() {
    let (old, new) = (
        "/** Text. */ pub struct S {} impl S { pub fn f(&self, a: u8) {} }",
        "pub struct S {} impl S { pub fn f(&self, b: u8) {} }",
    );
    assert_eq!(found(old, new), []);
}

#[test]
fn the_traits_of_macros_are_read_from_the_runtime() {
    let record = "use crate::runtime as rt; pub struct S { pub a: u8 } rt::record! { S; 0 => a: \"a\", OPTIONAL; }";
    let surface = reading::surface_of_code(record);
    let traits: Vec<&str> = surface.items.keys().filter_map(|path| path.strip_prefix("S: ")).collect();
    let expected =
        ["runtime::Decode", "runtime::Deserialize<'de>", "runtime::Field", "runtime::Record", "runtime::Serialize"];
    assert_eq!(traits, expected);
    let surface = reading::surface_of_code("use crate::runtime as rt; pub enum E { A } rt::open_number!(E, i64);");
    let traits: Vec<&str> = surface.items.keys().filter_map(|path| path.strip_prefix("E: ")).collect();
    for implemented in ["From<i64>", "From<Self> for i64", "std::fmt::Display", "Default", "runtime::QueryValue"] {
        assert!(traits.contains(&implemented), "{implemented} in {traits:?}");
    }
    assert_eq!(surface.faults, [""; 0]);
}

#[test]
fn features_and_the_version_of_rust_are_compared() {
    let surface = |rust: &str, default: &str| {
        reading::surface_of_manifest(&format!(
            "rust-version = \"{rust}\"\n\n[features]\ndefault = [\n    {default}]\na = []\nb = []\n"
        ))
    };
    for (old, new, id, severity) in [
        (("1.88", "\"a\",\n"), ("1.90", "\"a\",\n"), "client-rust-changed", Severity::Warning),
        (("1.88", "\"a\",\n"), ("1.88", "\"a\",\n    \"b\",\n"), "client-feature-changed", Severity::Info),
        (("1.88", "\"a\",\n    \"b\",\n"), ("1.88", "\"a\",\n"), "client-feature-changed", Severity::Breaking),
    ] {
        let (old, new) = (surface(old.0, old.1), surface(new.0, new.1));
        let renames = comparing::pair(&old, &new, &Causes::of(&[]));
        let found = comparing::compare(&old, &new, &renames);
        let found: Vec<_> = found.iter().map(|one| (one.code.id, one.severity)).collect();
        assert_eq!(found, [(id, severity)]);
    }
}
