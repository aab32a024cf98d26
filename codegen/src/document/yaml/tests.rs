use super::super::to_value;
use super::*;
use serde_json::json;

fn read_as(text: &str) -> (SourceMap, Result<Node, Diagnostic>) {
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", text);
    let result = parse_yaml(file, &sources, Limits::default());
    (sources, result)
}

fn value(text: &str) -> serde_json::Value {
    to_value(&read_as(text).1.unwrap())
}

fn fault(text: &str) -> (&'static str, String) {
    let (sources, result) = read_as(text);
    let diagnostic = result.unwrap_err();
    (diagnostic.code.id, sources.place(diagnostic.labels[0].span))
}

#[test]
fn blocks_flows_and_scalars() {
    let text =
        "a:\n  - 1\n  - [x, {y: ~}]\nb: >-\n  two\n  words\nc: |\n  line\nd: 'it''s'\ne: \"tab\\t\"\nf:\ng: '12'\n";
    let expected = json!({
        "a": [1, ["x", {"y": null}]], "b": "two words", "c": "line\n", "d": "it's", "e": "tab\t", "f": null, "g": "12",
    });
    assert_eq!(value(text), expected);
}

#[test]
fn keys_are_texts() {
    assert_eq!(value("200: ok\ntrue: t\n1.0: x\n"), json!({"200": "ok", "true": "t", "1.0": "x"}));
}

#[test]
fn tags_and_aliases() {
    assert_eq!(value("a: !!str 12\nb: !!int '7'\nc: ! 5\n"), json!({"a": "12", "b": 7, "c": "5"}));
    assert_eq!(
        value("a: &x {b: 1}\nc: *x\nd: &y key\n*y : v\n"),
        json!({"a": {"b": 1}, "c": {"b": 1}, "d": "key", "key": "v"})
    );
    assert_eq!(fault("a: !mine 1\n").0, "yaml-syntax");
    assert_eq!(fault("a: !!set {b, c}\n").0, "yaml-syntax");
}

#[test]
fn places_count_bytes_behind_other_than_ascii_and_carriage_returns() {
    let text = "\u{feff}# ümläut 😀\r\nkey: [ä, wert]\r\nlast: ß\r\n";
    let (sources, root) = read_as(text);
    let root = root.unwrap();
    let shown = |node: &Node| sources.text(node.span).to_owned();
    let list = root.get("key").unwrap();
    assert_eq!(shown(list), "[ä, wert]");
    assert_eq!(shown(&list.as_list().unwrap()[1]), "wert");
    assert_eq!(shown(root.get("last").unwrap()), "ß");
    assert_eq!(sources.text(root.as_map().unwrap()["last"].key_span), "last");
}

#[test]
fn a_block_ends_with_its_last_value() {
    let (sources, root) = read_as("a:\n  b: 1\n\n\nc: 2\n");
    assert_eq!(sources.text(root.unwrap().get("a").unwrap().span), "b: 1");
}

#[test]
fn a_duplicate_key_names_both_places() {
    let (sources, result) = read_as("a: 1\nb: 2\na: 3\n");
    let places: Vec<_> = result.unwrap_err().labels.iter().map(|label| sources.place(label.span)).collect();
    assert_eq!(places, ["a.yaml:3:1", "a.yaml:1:1"]);
}

#[test]
fn broken_documents_are_answered_with_a_place() {
    assert_eq!(fault("a: [1, 2\n").0, "yaml-syntax");
    assert_eq!(fault("a: 'cut").0, "yaml-syntax");
    assert_eq!(fault("a: 1\n b: 2\n").0, "yaml-syntax");
    assert_eq!(fault("a: *nowhere\n"), ("yaml-syntax", "a.yaml:1:4".to_owned()));
    assert_eq!(fault("a: &x [*x]\n"), ("yaml-syntax", "a.yaml:1:8".to_owned()));
    assert_eq!(fault("? [a]\n: 1\n"), ("yaml-syntax", "a.yaml:1:3".to_owned()));
    assert_eq!(fault("a: 1\n---\nb: 2\n"), ("yaml-syntax", "a.yaml:2:1".to_owned()));
    assert_eq!(fault("# nothing\n").0, "input-empty");
}

#[test]
fn an_alias_bomb_ends_at_the_limit() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..40 {
        let before = format!("*a{}", level - 1);
        text += &format!("a{level}: &a{level} [{}]\n", vec![before; 10].join(", "));
    }
    assert_eq!(fault(&text).0, "document-too-many-nodes");
}

#[test]
fn aliases_cannot_pile_up_depth() {
    let mut text = String::from("a0: &a0 [x]\n");
    for level in 1..200 {
        text += &format!("a{level}: &a{level} [*a{}]\n", level - 1);
    }
    assert_eq!(fault(&text).0, "document-too-deep");
}

#[test]
fn nesting_without_end_ends_at_the_limit() {
    assert_eq!(fault(&"- ".repeat(100_000)).0, "document-too-deep");
    assert!(["document-too-deep", "yaml-syntax"].contains(&fault(&"[".repeat(100_000)).0));
    assert!(["document-too-deep", "yaml-syntax"].contains(&fault(&"{a: ".repeat(100_000)).0));
}

#[test]
fn characters_that_are_not_text_are_refused_where_they_are() {
    assert_eq!(fault("a: 1\nb: x\u{c}y\n"), ("yaml-syntax", "a.yaml:2:5".to_owned()));
    assert_eq!(fault("a: \"\u{0}\"\n"), ("yaml-syntax", "a.yaml:1:5".to_owned()));
    assert_eq!(fault("# \u{1b}[2J\na: 1\n"), ("yaml-syntax", "a.yaml:1:3".to_owned()));
    for hidden in ["\u{7f}", "\u{9b}", "\u{feff}"] {
        assert_eq!(fault(&format!("a: x{hidden}y\n")).0, "yaml-syntax");
        assert_eq!(fault(&format!("a{hidden}: y\n")).0, "yaml-syntax");
        assert_eq!(value(&format!("a: 'x{hidden}y'\n")), json!({"a": format!("x{hidden}y")}));
    }
    assert_eq!(value("a: \"\\e\\x00\"\n"), json!({"a": "\u{1b}\u{0}"}));
}

#[test]
fn windows_line_ends_change_no_value_and_no_place() {
    let text = "a: |\n  one\n\n  two\nb: >-\n  one\n  two\nc: 'one\n  two'\nd: \"one\\\n  two\"\ne: # why\n- x\n- {y: [1,\n  2]}\n";
    let (sources, plain) = read_as(text);
    let (converted_sources, converted) = read_as(&text.replace('\n', "\r\n"));
    let (plain, converted) = (plain.unwrap(), converted.unwrap());
    assert_eq!(to_value(&converted), to_value(&plain));
    for pointer in ["/a", "/b", "/c", "/d", "/e", "/e/0", "/e/1/y/1"] {
        let place = |sources: &SourceMap, root: &Node| sources.place(root.at(pointer).unwrap().span);
        assert_eq!(place(&converted_sources, &converted), place(&sources, &plain), "{pointer}");
    }
}

#[test]
fn merge_keys_merge() {
    let text =
        "x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz: {<<: *x, b: 9}\nall: {d: 5, <<: [*x, *y]}\nown: {<<: {e: 6}}\n";
    let read = value(text);
    assert_eq!(read["z"], json!({"a": 1, "b": 9}));
    assert_eq!(read["all"], json!({"a": 1, "b": 2, "c": 4, "d": 5}));
    assert_eq!(read["own"], json!({"e": 6}));
    assert_eq!(value("a: {'<<': 1}\nb: ['<<', <<]\n"), json!({"a": {"<<": 1}, "b": ["<<", "<<"]}));
    let nested = "x: &x {a: 1}\ny: &y {<<: *x, b: 2}\nz: {<<: *y}\n";
    assert_eq!(value(nested)["z"], json!({"a": 1, "b": 2}));
}

#[test]
fn a_merged_entry_keeps_its_place() {
    let (sources, read) = read_as("x: &x\n  a: 1\nz:\n  <<: *x\n");
    let read = read.unwrap();
    let entry = &read.get("z").unwrap().as_map().unwrap()["a"];
    assert_eq!(
        (sources.place(entry.key_span), sources.place(entry.node.span)),
        ("a.yaml:2:3".into(), "a.yaml:2:6".into())
    );
}

#[test]
fn what_cannot_be_merged_is_refused() {
    assert_eq!(fault("a: {<<: 1}\n"), ("yaml-syntax", "a.yaml:1:9".to_owned()));
    assert_eq!(fault("a: {<<: [{b: 1}, c]}\n"), ("yaml-syntax", "a.yaml:1:18".to_owned()));
    assert_eq!(fault("a: {<<: {b: 1}, <<: {c: 1}}\n"), ("duplicate-key", "a.yaml:1:17".to_owned()));
}
