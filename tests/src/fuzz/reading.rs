//! Reading with a report, which is checked too.

use kandji_codegen::diagnostic::{Failed, Format, Report, Strictness, render};
use kandji_codegen::inputs::SpecFolder;
use kandji_codegen::model::Api;
use kandji_codegen::source::SourceMap;
use kandji_codegen::{openapi, passes};

/// Checks what a parser says about its input: in no format can it control a terminal or break out of its line.
fn check(report: &Report, sources: &SourceMap) -> Result<(), String> {
    let human = render(report, sources, Format::Human, false);
    let json = render(report, sources, Format::Json, false);
    let github = render(report, sources, Format::Github, false);
    for (format, text) in [("human", &human), ("json", &json), ("github", &github)] {
        if let Some(character) = text.chars().find(|character| is_harmful(*character)) {
            return Err(format!("U+{:04X} in the {format} format", u32::from(character)));
        }
    }
    if json.lines().any(|line| serde_json::from_str::<serde_json::Value>(line).is_err()) {
        return Err("a line that is no JSON".to_owned());
    }
    if github.lines().any(|line| !line.starts_with("::")) {
        return Err("a line that is no command".to_owned());
    }
    let longest = [&human, &json, &github].into_iter().flat_map(|text| text.lines()).map(str::len).max();
    match longest {
        // A diagnostic has up to a hundred places, each with a text.
        Some(longest) if longest > 200_000 => Err(format!("a line of {longest} bytes")),
        _ => Ok(()),
    }
}

/// Whether a character could control a terminal or the direction of a text.
pub(super) fn is_harmful(character: char) -> bool {
    let is_control = character.is_control() && character != '\n';
    is_control || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Parses with a report of its own and checks what it says.
pub(super) fn with_report<T>(
    sources: &SourceMap,
    parse: impl FnOnce(&mut Report) -> Result<T, Failed>,
) -> Result<Option<T>, String> {
    let mut report = Report::new(Strictness::Draft);
    let parsed = parse(&mut report);
    if parsed.is_err() && report.checkpoint().is_ok() {
        return Err("it failed without an error".to_owned());
    }
    check(&report, sources)?;
    Ok(parsed.ok())
}

/// Reads the API of a folder.
pub(super) fn api(spec: &SpecFolder, report: &mut Report) -> Result<Api, Failed> {
    let document = openapi::load(spec, report)?;
    let mut api = openapi::read(&document, report)?;
    passes::run(&mut api, report)?;
    Ok(api)
}
