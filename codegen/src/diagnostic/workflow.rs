//! GitHub workflow commands, which appear as annotations.

use crate::text::harmless;

/// One command on a single line, whatever its text contains. Properties without a value are left out.
pub(crate) fn command(name: &str, properties: &[(&str, Option<String>)], message: &str) -> String {
    let given = properties.iter().filter_map(|(key, value)| Some(format!("{key}={}", property(value.as_deref()?))));
    format!("::{name} {}::{}\n", given.collect::<Vec<_>>().join(","), data(message))
}

/// Each line without anything that could control a terminal: logs show commands as they are.
fn data(text: &str) -> String {
    text.split('\n').map(|line| harmless(line).replace('%', "%25")).collect::<Vec<_>>().join("%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::command;

    #[test]
    fn a_command_stays_on_one_line() {
        let line = command("error", &[("file", Some("a,b:c".to_owned())), ("line", None)], "50%\r\n::error::no");
        assert_eq!(line, "::error file=a%2Cb%3Ac::50%25␍%0A::error::no\n");
    }
}
