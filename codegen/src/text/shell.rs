//! Text as a word of a POSIX shell.

/// A word that the shell reads as exactly this text. It is in double quotes if nothing in it means anything there, and else in
/// single quotes. Doubled braces are split, since the book builder would take them for its own.
pub(crate) fn quoted(text: &str) -> String {
    let is_special = |character: char| matches!(character, '"' | '$' | '`' | '\\' | '!') || character.is_control();
    if !text.contains(is_special) && !text.contains("{{") && !text.contains("}}") {
        return format!("\"{text}\"");
    }
    let mut word = String::with_capacity(text.len() + 2);
    word.push('\'');
    let mut before = None;
    for character in text.chars() {
        match character {
            '\'' => word.push_str("'\\''"),
            '{' | '}' if before == Some(character) => word.extend(['\'', '\'', character]),
            other => word.push(other),
        }
        before = Some(character);
    }
    word.push('\'');
    word
}

#[cfg(test)]
mod tests {
    use super::quoted;
    use proptest::prelude::*;

    /// The words that a shell makes of a text, by its rules of quoting; `None` if it would expand anything.
    fn words(text: &str) -> Option<Vec<String>> {
        let (mut words, mut word, mut characters) = (Vec::new(), None, text.chars());
        while let Some(character) = characters.next() {
            let word: &mut String = match character {
                ' ' => {
                    words.extend(word.take());
                    continue;
                }
                _ => word.get_or_insert_with(String::new),
            };
            match character {
                '\'' => word.extend(characters.by_ref().take_while(|inner| *inner != '\'')),
                '\\' => word.push(characters.next()?),
                '"' => {
                    for inner in characters.by_ref().take_while(|inner| *inner != '"') {
                        if matches!(inner, '$' | '`' | '\\' | '!') {
                            return None;
                        }
                        word.push(inner);
                    }
                }
                '$' | '`' | '!' | '*' | '?' | ';' | '&' | '|' | '<' | '>' | '(' | ')' | '#' | '~' => return None,
                other => word.push(other),
            }
        }
        words.extend(word);
        Some(words)
    }

    #[test]
    fn plain_text_is_in_double_quotes() {
        assert_eq!(quoted("https://example.com/a?b=c"), "\"https://example.com/a?b=c\"");
        assert_eq!(quoted("it's $HOME"), "'it'\\''s $HOME'");
        assert_eq!(quoted("{{#x}}"), "'{''{#x}''}'");
        assert_eq!(quoted(""), "\"\"");
    }

    proptest! {
        #[test]
        fn a_shell_reads_the_text_and_nothing_else(text in r#"[ -~\n'"$`\\{}!éüß🦀]{0,40}"#) {
            prop_assert_eq!(words(&quoted(&text)), Some(vec![text.clone()]));
            prop_assert!(!quoted(&text).contains("{{") && !quoted(&text).contains("}}"));
            let two = format!("{} {}", quoted(&text), quoted("b"));
            prop_assert_eq!(words(&two), Some(vec![text, "b".to_owned()]));
        }
    }
}
