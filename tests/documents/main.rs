//! Generated documents: the client of each compiles without warnings and reads what its own schemas describe, strictly
//! and without loss. `KANDJI_DOCUMENTS` and `KANDJI_DOCUMENTS_SEED` say how many and from which seed.

use std::fmt::Write;
use std::time::Instant;

use tests::documents::{Package, generated};
use tests::recorded::compare;

/// How many documents are in one package.
const BATCH: u64 = 100;

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[test]
fn clients_of_generated_documents_compile_and_read_their_own_responses() {
    let (first, count) = (number("KANDJI_DOCUMENTS_SEED", 1), number("KANDJI_DOCUMENTS", BATCH));
    let began = Instant::now();
    let (mut faults, mut read) = (String::new(), 0);
    for start in (first..first + count).step_by(usize::try_from(BATCH).unwrap()) {
        let mut package = Package::new("generated-documents");
        for seed in start..(start + BATCH).min(first + count) {
            if let Err(diagnostics) = package.add(seed, &generated(seed)) {
                let _ = writeln!(faults, "seed {seed}: {diagnostics}");
            }
        }
        assert!(faults.is_empty(), "{faults}");
        println!("documents from {start} are generated after {:?}", began.elapsed());
        for outcome in package.run().unwrap_or_else(|said| panic!("{said}")) {
            read += 1;
            let difference = match &outcome.written {
                Ok(written) => compare(&outcome.json, written).differences.join("; "),
                Err(reason) => reason.clone(),
            };
            if !difference.is_empty() {
                let _ = writeln!(faults, "{}: {difference}: {}", outcome.place, outcome.json);
            }
        }
    }
    println!("{count} documents, {read} responses, {:?}", began.elapsed());
    assert!(faults.is_empty(), "{faults}");
    assert!(read >= count, "{read} responses of {count} documents were read");
}
