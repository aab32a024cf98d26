//! Mutations of a text.

use crate::random::Random;

/// The longest input in bytes; most are much shorter.
const LONGEST: usize = 400_000;

/// Characters that mean something to a parser, or to a terminal.
const CHARACTERS: &[&str] = &[
    "\0", "\u{1b}", "\u{7f}", "\u{85}", "\u{9b}", "\u{a0}", "\u{200b}", "\u{202e}", "\u{2028}", "\u{feff}", "\u{fffe}",
    "🦀", "é", "\r", "\r\n", "\n", "\t", " ", "\"", "'", "`", "\\", "|", "[", "]", "{", "}", "(", ")", "<", ">", ":",
    ",", "-", "#", "&", "*", "!", "%", "@", "?", "/", "~", "$", "_", "=", "0", "9", ".", "e", "x-",
];

/// Pieces that nest when they are repeated.
const NESTING: &[(&str, &str)] = &[
    ("[", "]"),
    ("{\"a\":", "}"),
    ("{a: ", "}"),
    ("- ", ""),
    ("> ", ""),
    ("(", ")"),
    ("[?@.b", "]"),
    ("{", "}"),
    ("**", "**"),
    ("* ", ""),
    ("<b>", "</b>"),
    ("![", "](x)"),
    ("{\"allOf\":[", "]}"),
    ("{\"items\":", "}"),
    ("  ", ""),
    ("!", ""),
    ("? ", ""),
];

/// A text made from one or two of `texts` by some mutations.
pub(super) fn mutated(texts: &[&str], words: &[&str], random: &mut Random) -> String {
    let mut text = random.pick(texts).map(|text| (*text).to_owned()).unwrap_or_default();
    let most = 1 + random.below(8);
    let mutations = if random.once_in(40) { 0 } else { 1 + random.below(most) };
    for _ in 0..mutations {
        mutate(&mut text, texts, words, random);
        if text.len() > LONGEST {
            text.truncate(boundary(&text, LONGEST));
        }
    }
    text
}

fn mutate(text: &mut String, texts: &[&str], words: &[&str], random: &mut Random) {
    match random.below(14) {
        0 => replace(text, random, ""),
        1 => {
            let piece = random.pick(CHARACTERS).copied().unwrap_or("");
            replace_few(text, random, piece);
        }
        2 => {
            let piece = random.pick(CHARACTERS).copied().unwrap_or("");
            insert(text, random, piece);
        }
        3 | 4 => {
            let word = random.pick(words).copied().unwrap_or("");
            replace_word(text, random, word);
        }
        5 => {
            let word = random.pick(words).copied().unwrap_or("");
            insert(text, random, word);
        }
        6 => repeat(text, random),
        7 => swap_lines(text, random),
        8 => delete_lines(text, random),
        9 => indent(text, random),
        10 => splice(text, texts, random),
        11 => nest(text, random),
        12 => copy_word(text, random),
        _ => {
            let end = boundary(text, random.below(text.len() + 1));
            if random.once_in(4) {
                text.truncate(end);
            }
        }
    }
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// A range of a text, short more often than long.
fn range(text: &str, random: &mut Random) -> std::ops::Range<usize> {
    let start = boundary(text, random.below(text.len() + 1));
    let most = 1 + random.below(1 + text.len() / 2);
    let length = 1 + random.below(most);
    start..boundary(text, start + length).max(start)
}

fn replace(text: &mut String, random: &mut Random, with: &str) {
    let range = range(text, random);
    text.replace_range(range, with);
}

fn replace_few(text: &mut String, random: &mut Random, with: &str) {
    let start = boundary(text, random.below(text.len() + 1));
    let end = boundary(text, start + random.below(4)).max(start);
    text.replace_range(start..end, with);
}

fn insert(text: &mut String, random: &mut Random, what: &str) {
    let at = boundary(text, random.below(text.len() + 1));
    text.insert_str(at, what);
}

/// The word at a random place.
fn word(text: &str, random: &mut Random) -> std::ops::Range<usize> {
    let at = boundary(text, random.below(text.len() + 1));
    let inside = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-');
    let before = text[..at].char_indices().rev().take_while(|(_, character)| inside(*character)).last();
    let start = before.map_or(at, |(index, _)| index);
    let end = text[at..].find(|character| !inside(character)).map_or(text.len(), |length| at + length);
    start..end
}

fn replace_word(text: &mut String, random: &mut Random, with: &str) {
    let range = word(text, random);
    text.replace_range(range, with);
}

fn copy_word(text: &mut String, random: &mut Random) {
    let source = word(text, random);
    let copied = text[source].to_owned();
    replace_word(text, random, &copied);
}

fn repeat(text: &mut String, random: &mut Random) {
    let range = range(text, random);
    let times = if random.once_in(20) { 1 + random.below(2_000) } else { 1 + random.below(3) };
    let times = times.min(1 + LONGEST / range.len().max(1));
    let repeated = text[range.clone()].repeat(times);
    text.insert_str(range.end, &repeated);
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

fn swap_lines(text: &mut String, random: &mut Random) {
    let mut lines = lines(text);
    let (one, other) = (random.below(lines.len()), random.below(lines.len()));
    if !lines.is_empty() {
        lines.swap(one, other);
    }
    *text = lines.concat();
}

fn delete_lines(text: &mut String, random: &mut Random) {
    let mut lines = lines(text);
    let start = random.below(lines.len());
    let end = (start + 1 + random.below(3)).min(lines.len());
    lines.drain(start.min(end)..end);
    *text = lines.concat();
}

fn indent(text: &mut String, random: &mut Random) {
    let mut lines: Vec<String> = lines(text).into_iter().map(str::to_owned).collect();
    let start = random.below(lines.len());
    let (count, deeper) = (1 + random.below(6), !random.once_in(2));
    for line in lines.iter_mut().skip(start).take(count) {
        *line = if deeper { format!("  {line}") } else { line.strip_prefix("  ").unwrap_or(line).to_owned() };
    }
    *text = lines.concat();
}

fn splice(text: &mut String, texts: &[&str], random: &mut Random) {
    let Some(other) = random.pick(texts) else { return };
    let piece = &other[range(other, random)];
    insert(text, random, piece);
}

fn nest(text: &mut String, random: &mut Random) {
    let Some((open, close)) = random.pick(NESTING).copied() else { return };
    let depth = if random.once_in(8) { 1 + random.below(20_000) } else { 1 + random.below(40) };
    let depth = depth.min(LONGEST / (open.len() + close.len()));
    if random.once_in(2) {
        let around = word(text, random);
        text.insert_str(around.end, &close.repeat(depth));
        text.insert_str(around.start, &open.repeat(depth));
    } else {
        insert(text, random, &open.repeat(depth));
    }
}
