//! Some mutated inputs for every parser. `cargo run --release -p tests --bin fuzz` tries as many as there is time for.

use std::time::Duration;

use tests::fuzz::{Bounds, Campaign, Corpus, PARSERS};

/// Inputs of each parser.
const INPUTS: u64 = 150;

#[test]
fn no_parser_panics_hangs_or_takes_all_memory() {
    let corpus = Corpus::collect();
    // Other tests run in this process, so their memory counts too.
    let bounds = Bounds { time: Duration::from_secs(30), memory: u64::MAX };
    for parser in PARSERS {
        let campaign = Campaign::new(parser, &corpus, 11);
        for index in 0..INPUTS {
            let failure = campaign.run(index, bounds).err();
            assert!(failure.is_none(), "{failure:?}");
        }
    }
}

#[test]
fn an_input_can_be_made_again() {
    let corpus = Corpus::collect();
    for parser in PARSERS {
        let inputs = |seed| {
            let campaign = Campaign::new(parser, &corpus, seed);
            (0..20).map(|index| campaign.input(index)).collect::<Vec<_>>()
        };
        assert_eq!(inputs(3), inputs(3));
        assert_ne!(inputs(3), inputs(4));
    }
}
