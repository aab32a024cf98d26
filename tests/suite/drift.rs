//! `generated/` is what the generator makes of `spec/`.

use kandji_codegen::diagnostic::{Report, Strictness};
use kandji_codegen::emit::DriftKind;
use kandji_codegen::inputs::read_tree;
use tests::generator;
use tests::project::root;

#[test]
fn generated_is_up_to_date() {
    let mut report = Report::new(Strictness::Strict);
    let disk = read_tree(&root().join("generated"), &mut report).expect("generated/ can be read");
    let mut drift = generator::of_project().tree.drift(&disk);
    drift.retain(|one| one.kind != DriftKind::LineEnds);
    let list: Vec<_> = drift.iter().map(|one| format!("{} is {}", one.path, one.kind.as_str())).collect();
    assert!(drift.is_empty(), "run `cargo xtask generate` and commit the result:\n{}", list.join("\n"));
}
