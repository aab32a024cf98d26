//! Random command lines.

use std::collections::BTreeMap;

use heck::ToKebabCase;
use kandji_cli::Exit;
use kandji_client::operations;
use kandji_tenant::Tenant;
use kandji_tenant::modelled::Answers;
use tests::random::Random;

use super::run::{of_tenant, run};

/// How many command lines are run, unless `KANDJI_LINES` says so.
const LINES: usize = 300;

/// Words that stand for nothing in particular.
const WORDS: [&str; 22] = [
    "",
    " ",
    "-",
    "--",
    "-o",
    "--output",
    "json",
    "yaml",
    "--null",
    "a.b",
    "--limit",
    "-1",
    "0",
    "true",
    "{}",
    "[1",
    "\u{0}x",
    "'; rm -rf /",
    "../../x",
    "\u{1b}[31m",
    "ünïcödé 🦀",
    "99999999999999999999",
];

fn line(random: &mut Random) -> Vec<String> {
    let operation = random.pick(operations::ALL).expect("there are operations");
    let kebab = |name: &str| name.to_kebab_case();
    let mut words = match random.below(8) {
        0 => vec![(*random.pick(&WORDS).unwrap_or(&"")).to_owned()],
        1 => vec![kebab(operation.group)],
        _ => vec![kebab(operation.group), kebab(operation.method)],
    };
    for _ in 0..random.below(6) {
        match random.below(4) {
            0 => words.extend(random.pick(operation.parameters).map(|one| format!("--{}", kebab(one.name)))),
            1 => words.push("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11".to_owned()),
            _ => words.push((*random.pick(&WORDS).unwrap_or(&"")).to_owned()),
        }
    }
    words
}

#[tokio::test]
async fn any_command_line_is_a_usage_error_or_a_request() {
    let tenant = Tenant::modelled(Answers::default()).await;
    let variables = of_tenant(&tenant);
    let mut random = Random::new(2026);
    let mut exits: BTreeMap<u8, usize> = BTreeMap::new();
    let lines = std::env::var("KANDJI_LINES").ok().and_then(|lines| lines.parse().ok()).unwrap_or(LINES);
    for _ in 0..lines {
        let words = line(&mut random);
        let before = tenant.requests().len();
        let ran = run(&variables, &words.iter().map(String::as_str).collect::<Vec<_>>(), "").await;
        let is_told = ran.exit == Exit::Done || !ran.messages.is_empty();
        assert!(is_told, "{words:?} ended with {:?} and no word", ran.exit);
        // What is wrong with the command line itself is told before anything is sent.
        let is_request = tenant.requests().len() > before;
        let is_usage = matches!(ran.exit, Exit::Usage | Exit::NotConfirmed);
        assert!(
            is_request || is_usage || ran.exit == Exit::Done,
            "{words:?} ended with {:?}: {}",
            ran.exit,
            ran.messages
        );
        assert!(!(ran.output + &ran.messages).contains(tenant.token()), "{words:?} shows the token");
        *exits.entry(ran.exit as u8).or_default() += 1;
    }
    println!("{exits:?}");
    assert!(exits.len() >= 3, "{exits:?}");
}
