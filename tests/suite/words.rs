//! The documentation text: in our own words, and found by those of others.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;
use tests::{generator, project};

/// How many words in a row are a sentence of somebody. Facts have fewer: a name, a value, a phrase of the trade.
const ENOUGH: usize = 8;

#[test]
fn every_operation_has_keywords() {
    let openapi: Value = serde_json::from_str(generator::of_project().tree.get("openapi.json").unwrap()).unwrap();
    let operations = openapi["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
    let without: Vec<&Value> = operations.filter(|one| one.get("x-kandji-keywords").is_none()).collect();
    assert!(without.is_empty(), "{:?}", without.iter().map(|one| &one["operationId"]).collect::<Vec<_>>());
}

#[test]
fn the_book_has_no_sentence_of_the_vendor() {
    let Some(upstream) = project::upstream("the_book_has_no_sentence_of_the_vendor") else { return };
    let mut theirs: BTreeMap<String, String> = BTreeMap::new();
    for (file, text) in upstream_texts(&upstream) {
        theirs.extend(runs(&without_tags(&text)).map(|run| (run, file.clone())));
    }
    assert!(theirs.len() > 1000, "the upstream folder has hardly any text");
    let tree = &generator::of_project().tree;
    let pages: Vec<_> = tree.iter().filter(|(path, _)| path.starts_with("docs/") && path.ends_with(".md")).collect();
    assert!(pages.len() > 50, "the book has hardly any page");
    let mut copied = BTreeSet::new();
    for (page, text) in pages {
        copied.extend(runs(text).filter_map(|run| Some(format!("{page}: \"{run}\" is in {}", theirs.get(&run)?))));
    }
    assert!(copied.is_empty(), "say it in your own words:\n{}", Vec::from_iter(copied).join("\n"));
}

#[test]
fn runs_are_of_prose_only() {
    let text = "    code of a b c d e f g h\n\n# One two three four\n\nfive six, *seven* eight `nine` ten \
                [eleven twelve](https://a.b/c-d-e-f-g-h-i-j-k)\n";
    assert_eq!(runs(text).count(), 0, "headings and code end a run, and addresses have none");
    let found: Vec<String> = runs("A b, c d e *f g* [h](https://x.y) i. J k\n").collect();
    assert_eq!(found, ["a b c d e f g h", "b c d e f g h i"]);
    assert_eq!(without_tags("<p>a &quot;b&quot;</p><code>c</code>"), "\n\na \"b\"\n\n`c`");
}

/// Every text of the upstream documents that describes something, with its file.
fn upstream_texts(upstream: &Path) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for path in project::documents(upstream) {
        let (name, text) = (name(&path), fs::read_to_string(&path).unwrap());
        // YAML has JSON in it.
        let document: Value = match name.ends_with(".json") {
            true => serde_json::from_str(&text).unwrap(),
            false => serde_yaml::from_str(&text).unwrap(),
        };
        descriptions(&document, "", &mut |text| texts.push((name.clone(), text.to_owned())));
    }
    for folder in ["cards", "sdk-docs"] {
        for entry in fs::read_dir(upstream.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            texts.push((name(&path), fs::read_to_string(&path).unwrap()));
        }
    }
    texts
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The descriptions in an OpenAPI document or a Postman collection.
fn descriptions(value: &Value, key: &str, found: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) if ["description", "summary", "content"].contains(&key) => found(text),
        Value::Array(list) => list.iter().for_each(|value| descriptions(value, key, found)),
        Value::Object(map) => map.iter().for_each(|(key, value)| descriptions(value, key, found)),
        _ => {}
    }
}

/// HTML as Markdown: tags end a sentence, code stays code.
fn without_tags(text: &str) -> String {
    let text = text.replace("&quot;", "\"").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    let mut parts = text.split('<');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((tag, rest)) = part.split_once('>') else { continue };
        plain.push_str(if tag.trim_start_matches('/').starts_with("code") { "`" } else { "\n\n" });
        plain.push_str(rest);
    }
    plain.trim_end_matches('\n').to_owned()
}

/// Every run of words of a sentence. What is code, bold (the labels of cards), an address or in quotation marks ends one:
/// names, values and the messages of the API are facts.
fn runs(markdown: &str) -> impl Iterator<Item = String> {
    let (mut prose, mut is_code) = (String::new(), false);
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Text(_) if is_code => {}
            Event::Text(text) => prose.push_str(&text),
            Event::SoftBreak => prose.push(' '),
            Event::Start(Tag::Emphasis | Tag::Link { .. }) | Event::End(TagEnd::Emphasis | TagEnd::Link) => {}
            _ => prose.push('\n'),
        }
    }
    let end = |c: char| matches!(c, '.' | ':' | ';' | '?' | '!' | '\n' | '|' | '(' | ')' | '"' | '“' | '”' | '/');
    let sentences: Vec<Vec<String>> = prose
        .split(end)
        .map(|sentence| {
            let words = sentence.split(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '\'' | '’'));
            words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
        })
        .collect();
    sentences.into_iter().flat_map(|words| words.windows(ENOUGH).map(|run| run.join(" ")).collect::<Vec<_>>())
}
