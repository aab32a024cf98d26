//! The door of the generator.

fn main() {}
