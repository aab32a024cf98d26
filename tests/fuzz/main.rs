//! Tries mutated inputs on every parser: `cargo run --release -p tests --bin fuzz -- --seconds 60`.
//!
//! A second process runs the parsers, so that this one can tell which input made it abort or hang. Exit code 1 means that
//! an input failed; it is printed with what makes it again.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use tests::fuzz::{Bounds, Campaign, Corpus, Failure, PARSERS, Parser, Spent};

/// What to do, from the command line.
#[derive(Clone, Debug)]
struct Options {
    /// The name of the only parser.
    parser: Option<String>,
    /// How long each parser is tried.
    seconds: Option<u64>,
    /// How many inputs each parser gets.
    count: u64,
    seed: u64,
    /// The index of the first input.
    from: u64,
    /// Whether this is the process that runs the parsers.
    inside: bool,
}

const USAGE: &str = "usage: fuzz [--parser NAME] [--seconds N] [--count N] [--seed S] [--from INDEX]";

fn options() -> Result<Options, String> {
    let mut options = Options { parser: None, seconds: None, count: u64::MAX, seed: 1, from: 0, inside: false };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--inside" {
            options.inside = true;
            continue;
        }
        let value = arguments.next().ok_or(USAGE)?;
        let number = || value.parse().map_err(|_| format!("`{value}` is not a number\n{USAGE}"));
        match argument.as_str() {
            "--parser" => options.parser = Some(value),
            "--seconds" => options.seconds = Some(number()?),
            "--count" => options.count = number()?,
            "--seed" => options.seed = number()?,
            "--from" => options.from = number()?,
            _ => return Err(format!("`{argument}` is not known\n{USAGE}")),
        }
    }
    if options.seconds.is_none() && options.count == u64::MAX {
        options.seconds = Some(10);
    }
    Ok(options)
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(options) => options,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    let chosen = |parser: &&Parser| options.parser.as_ref().is_none_or(|name| name == parser.name);
    let parsers: Vec<&'static Parser> = PARSERS.iter().filter(chosen).collect();
    if parsers.is_empty() {
        let names: Vec<_> = PARSERS.iter().map(|parser| parser.name).collect();
        eprintln!("there is no such parser; the parsers are {}", names.join(", "));
        return ExitCode::from(2);
    }
    if options.inside {
        let corpus = Corpus::collect();
        parsers.into_iter().for_each(|parser| inside(parser, &corpus, &options));
        return ExitCode::SUCCESS;
    }
    let failures: u64 = parsers.into_iter().map(|parser| watch(parser, &options)).sum();
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The bounds of an input: generous, because other programs may run beside this one, and a debug build takes several
/// times as long as a release build.
const BOUNDS: Bounds = Bounds { time: Duration::from_secs(20), memory: 512 << 20 };
/// How long the other process may be silent.
const SILENCE: Duration = Duration::from_secs(120);
/// After so many failures, a parser is left.
const MOST_FAILURES: u64 = 20;

/// Runs one parser and prints a line before each input and after each that failed.
fn inside(parser: &'static Parser, corpus: &Corpus, options: &Options) {
    std::panic::set_hook(Box::new(|_| {}));
    let campaign = Campaign::new(parser, corpus, options.seed);
    let until = options.seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let (mut most, mut slowest, mut done) = (Spent::default(), 0, 0);
    for index in options.from..options.from.saturating_add(options.count) {
        if until.is_some_and(|until| Instant::now() > until) {
            break;
        }
        say(&format!("input {index}"));
        match campaign.run(index, BOUNDS) {
            Ok(spent) => {
                if spent.time > most.time {
                    (most.time, slowest) = (spent.time, index);
                }
                most.memory = most.memory.max(spent.memory);
            }
            Err(failure) => say(&told(&failure, options.seed)),
        }
        done += 1;
    }
    let memory = most.memory >> 20;
    say(&format!("done {done} inputs, at most {:?} (input {slowest}) and {memory} MiB more for one", most.time));
}

fn told(failure: &Failure, seed: u64) -> String {
    let Failure { parser, index, what, input } = failure;
    let start: String = input.chars().take(600).collect();
    format!(
        "failed --parser {parser} --seed {seed} --from {index} --count 1: {what:?}; {} bytes: {start:?}",
        input.len()
    )
}

fn say(line: &str) {
    let mut stdout = std::io::stdout().lock();
    let written = writeln!(stdout, "{line}").and_then(|()| stdout.flush());
    if written.is_err() {
        std::process::exit(3);
    }
}

/// Starts the other process again after each input that ended it. Returns the number of failures.
fn watch(parser: &'static Parser, options: &Options) -> u64 {
    let started = Instant::now();
    let (mut failures, mut from) = (0, options.from);
    let end = options.from.saturating_add(options.count);
    while failures < MOST_FAILURES && from < end {
        let left = options.seconds.map(|seconds| seconds.saturating_sub(started.elapsed().as_secs()));
        let rest = Options { from, count: end - from, seconds: left, ..options.clone() };
        let (faults, last, ended) = follow(parser, &rest);
        failures += faults;
        if ended {
            return failures;
        }
        failures += 1;
        println!("{}: --seed {} --from {last} --count 1: the process was lost", parser.name, options.seed);
        from = last + 1;
    }
    println!("{}: given up after {failures} failures", parser.name);
    failures
}

/// Runs the other process to its end: the failures that it tells, the last input, and whether it came to its end.
fn follow(parser: &Parser, options: &Options) -> (u64, u64, bool) {
    let (mut child, lines) = start(parser, options);
    let (mut failures, mut last) = (0, options.from);
    loop {
        match lines.recv_timeout(SILENCE) {
            Ok(line) => match line.split_once(' ') {
                Some(("input", index)) => last = index.parse().unwrap_or(last),
                Some(("failed", what)) => {
                    println!("{}: {what}", parser.name);
                    failures += 1;
                }
                Some(("done", what)) => {
                    println!("{}: {what}", parser.name);
                    let _ = child.wait();
                    return (failures, last, true);
                }
                _ => {}
            },
            Err(RecvTimeoutError::Timeout) => {
                let _ = child.kill();
            }
            Err(RecvTimeoutError::Disconnected) => {
                let _ = child.wait();
                return (failures, last, false);
            }
        }
    }
}

fn start(parser: &Parser, options: &Options) -> (Child, Receiver<String>) {
    let mut command = Command::new(std::env::current_exe().unwrap_or_default());
    command.args(["--inside", "--parser", parser.name]);
    for (name, value) in [("--count", options.count), ("--seed", options.seed), ("--from", options.from)] {
        command.args([name, &value.to_string()]);
    }
    if let Some(seconds) = options.seconds {
        command.args(["--seconds", &seconds.to_string()]);
    }
    let mut child = match command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn() {
        Ok(child) => child,
        Err(error) => {
            eprintln!("cannot start the process that runs the parsers: {error}");
            std::process::exit(2);
        }
    };
    let (sender, receiver) = channel();
    if let Some(stdout) = child.stdout.take() {
        std::thread::spawn(move || {
            let lines = BufReader::new(stdout).lines().map_while(Result::ok);
            lines.map(|line| sender.send(line)).take_while(Result::is_ok).for_each(drop);
        });
    }
    (child, receiver)
}
