#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"))]

pub mod catalogue;

pub use catalogue::Catalogue;
