//! Workflow commands, which GitHub turns into annotations.

/// One command on a line of its own, whatever is in its texts. Properties without a value are left out.
pub(crate) fn command(name: &str, properties: &[(&str, Option<String>)], message: &str) -> String {
    let given = properties.iter().filter_map(|(key, value)| Some(format!("{key}={}", property(value.as_deref()?))));
    format!("::{name} {}::{}\n", given.collect::<Vec<_>>().join(","), data(message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::command;

    #[test]
    fn a_command_keeps_to_its_line() {
        let line = command("error", &[("file", Some("a,b:c".to_owned())), ("line", None)], "50%\r\n::error::no");
        assert_eq!(line, "::error file=a%2Cb%3Ac::50%25%0D%0A::error::no\n");
    }
}
