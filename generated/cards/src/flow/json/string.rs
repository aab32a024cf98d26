//! Strings with their escapes.

/// What is wrong with a string, and where.
#[derive(Debug, PartialEq)]
pub(super) struct Fault {
    pub(super) at: usize,
    pub(super) message: String,
}

/// The string whose opening quote is at `start`, and the place behind its closing quote.
pub(super) fn read(text: &str, start: usize) -> Result<(String, usize), Fault> {
    let mut string = String::new();
    let mut at = start + 1;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let plain = rest.find(|one: char| one == '"' || one == '\\' || u32::from(one) < 0x20).unwrap_or(rest.len());
        string.push_str(rest.get(..plain).unwrap_or_default());
        at += plain;
        match text.as_bytes().get(at) {
            Some(b'"') => return Ok((string, at + 1)),
            Some(b'\\') => at = escape(text, at, &mut string)?,
            Some(control) => return Err(fault(at, format!("a string contains the bare character U+{control:04X}"))),
            None => return Err(fault(at, "a string has no closing quote, the file ends here".to_owned())),
        }
    }
}

/// Adds the character of the escape at `at`, and returns the place behind it.
fn escape(text: &str, at: usize, string: &mut String) -> Result<usize, Fault> {
    let character = match text.as_bytes().get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(text, at, string),
        _ => return Err(fault(at, "a string has an escape that JSON does not have".to_owned())),
    };
    string.push(character);
    Ok(at + 2)
}

/// Adds the character of `\uXXXX`, or of two of these that are a surrogate pair.
fn unicode(text: &str, at: usize, string: &mut String) -> Result<usize, Fault> {
    let first = unit(text, at)?;
    if let Some(character) = char::from_u32(first) {
        string.push(character);
        return Ok(at + 6);
    }
    let is_pair = (0xD800..0xDC00).contains(&first) && text.get(at + 6..at + 8) == Some("\\u");
    let second = if is_pair { unit(text, at + 6)? } else { 0 };
    let pair = (0xDC00..0xE000).contains(&second).then(|| 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
    match pair.and_then(char::from_u32) {
        Some(character) => {
            string.push(character);
            Ok(at + 12)
        }
        None => Err(fault(at, format!("a string has half a character, `\\u{first:04x}`"))),
    }
}

/// The number of the escape `\uXXXX` at `at`.
fn unit(text: &str, at: usize) -> Result<u32, Fault> {
    let digits = text.get(at + 2..at + 6).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let unit = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    unit.ok_or_else(|| fault(at, "expected four hexadecimal digits behind `\\u`".to_owned()))
}

fn fault(at: usize, message: String) -> Fault {
    Fault { at, message }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read() {
        let text = r#""\ud83d\ude00 \u00e9 \/ \n\t\"\\""#;
        assert_eq!(read(text, 0), Ok(("😀 é / \n\t\"\\".to_owned(), text.len())));
    }

    #[test]
    fn what_no_string_can_have_is_refused() {
        for (text, at) in [
            ("\"a", 2),
            ("\"a\nb\"", 2),
            (r#""\x41""#, 1),
            (r#""a\ud83d""#, 2),
            (r#""\ud83d\u0041""#, 1),
            (r#""\ude00""#, 1),
            (r#""\u12""#, 1),
            (r#""\u+123""#, 1),
            ("\"\\u12é4\"", 1),
            ("\"\\", 1),
        ] {
            assert_eq!(read(text, 0).map_err(|fault| fault.at), Err(at), "{text}");
        }
    }
}
