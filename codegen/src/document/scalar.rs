//! The values of YAML scalars: the core schema of YAML 1.2.
//!
//! Unlike in YAML 1.1, `yes`, `no` and timestamps are strings.

use serde_json::Number;

use super::Content;

/// The value of a scalar without quotes and tag; the error says why it has none.
pub(super) fn resolve_plain(text: &str) -> Result<Content, String> {
    let Some(&first) = text.as_bytes().first() else { return Ok(Content::Null) };
    match first {
        b'~' | b'n' | b'N' if is_null(text) => Ok(Content::Null),
        b't' | b'T' | b'f' | b'F' => Ok(boolean(text).map_or_else(|| text_content(text), Content::Bool)),
        b'-' | b'+' | b'.' | b'0'..=b'9' => match number(text) {
            Some(number) => number.map(Content::Number),
            None => Ok(text_content(text)),
        },
        _ => Ok(text_content(text)),
    }
}

/// The value of a scalar under one of the core schema's tags (`str` for `!!str`); the error says why it has none.
pub(super) fn resolve_tagged(tag: &str, text: &str) -> Result<Content, String> {
    let found = match tag {
        "str" | "timestamp" => Some(text_content(text)),
        "null" if is_null(text) => Some(Content::Null),
        "bool" => boolean(text).map(Content::Bool),
        "int" | "float" => number(text).transpose()?.map(Content::Number),
        "null" => None,
        _ => return Err(format!("the tag `!!{tag}` is not one of the core schema's")),
    };
    found.ok_or_else(|| format!("`{text}` is not a value of the tag `!!{tag}`"))
}

fn text_content(text: &str) -> Content {
    Content::Text(text.to_owned())
}

fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

/// The number that a string is; `None` if it is not a number, an error if JSON has no such number.
fn number(text: &str) -> Option<Result<Number, String>> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Some(Err(format!(
            "`{text}` is a number that JSON does not have; put it in quotes to make it a string"
        )));
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return radix(digits, 8);
    }
    is_decimal(unsigned).then(|| decimal(text))
}

fn radix(digits: &str, radix: u32) -> Option<Result<Number, String>> {
    let well_formed = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    let value = || u64::from_str_radix(digits, radix).map_err(|_| format!("the number `{digits}` is too large"));
    well_formed.then(|| value().map(Number::from))
}

/// Whether this is `12`, `1.5`, `.5`, `1.` or one of them with an exponent.
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['-', '+']).unwrap_or(exponent))),
        None => (text, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let some = !whole.is_empty() || !fraction.is_empty();
    some && digits(whole) && digits(fraction) && exponent.is_none_or(|part| !part.is_empty() && digits(part))
}

fn decimal(text: &str) -> Result<Number, String> {
    if let Ok(value) = text.parse::<u64>() {
        return Ok(value.into());
    }
    if let Ok(value) = text.parse::<i64>() {
        return Ok(value.into());
    }
    let float = text.parse::<f64>().ok().and_then(Number::from_f64);
    float.ok_or_else(|| format!("the number `{text}` is too large; put it in quotes to make it a string"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> serde_json::Value {
        super::super::to_value(&super::super::Node::new(resolve_plain(text).unwrap(), crate::source::Span::nowhere()))
    }

    #[test]
    fn nulls_booleans_and_numbers_are_those_of_the_core_schema() {
        for null in ["", "~", "null", "NULL"] {
            assert_eq!(plain(null), serde_json::Value::Null, "{null}");
        }
        assert_eq!(plain("True"), true);
        assert_eq!(plain("0x1F"), 31);
        assert_eq!(plain("0o17"), 15);
        assert_eq!(plain("-7"), -7);
        assert_eq!(plain("+7"), 7);
        assert_eq!(plain("18446744073709551615"), u64::MAX);
        assert_eq!(plain(".5"), 0.5);
        assert_eq!(plain("1."), 1.0);
        assert_eq!(plain("-2.5e+3"), -2500.0);
    }

    #[test]
    fn everything_else_is_text() {
        let texts = [
            "yes",
            "No",
            "on",
            "2024-11-26T22:58:26Z",
            "2024-11-26",
            "1.2.3",
            "1_000",
            "0x",
            "0o8",
            "-",
            ".",
            "+",
            "e5",
        ];
        for text in texts.into_iter().chain(["nan", "nulls", "tru", "12:30:45", "1e", "--1", "²", "0b1"]) {
            assert_eq!(plain(text), text);
        }
    }

    #[test]
    fn numbers_that_json_lacks_are_refused() {
        for text in [".inf", "-.INF", ".nan", "1e999"] {
            assert!(resolve_plain(text).unwrap_err().contains(text));
        }
    }

    #[test]
    fn tags_decide() {
        assert_eq!(resolve_tagged("str", "12").unwrap(), Content::Text("12".into()));
        assert_eq!(resolve_tagged("int", "12").unwrap(), Content::Number(12.into()));
        assert!(resolve_tagged("int", "twelve").unwrap_err().contains("`twelve`"));
        assert!(resolve_tagged("binary", "QQ==").unwrap_err().contains("!!binary"));
    }
}
