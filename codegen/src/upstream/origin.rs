//! Where a document comes from.

use serde::Serialize;

use crate::corrections::is_address;
use crate::diagnostic::Report;
use crate::document::{Node, check_keys, required_text};
use crate::source::Span;

/// The keys of an origin.
const KEYS: [&str; 4] = ["url", "repository", "path", "commit"];

/// What an origin looks like, for messages.
pub(super) const FORM: &str = "\
  origin:
    repository: https://github.com/OWNER/NAME
    path: folder/file.json
    commit: 40 hexadecimal digits, if it is this version and not the newest
";

/// The hosts of repositories, and where their files can be had.
const HOST: &str = "https://github.com/";
const FILES: &str = "https://raw.githubusercontent.com/";

/// Where a document comes from. Several documents can be versions of the same origin.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Origin {
    /// An address that has the newest version.
    Address {
        /// The address.
        url: String,
    },
    /// A file of a public repository.
    Repository {
        /// The address of the repository.
        repository: String,
        /// The file in it.
        path: String,
        /// The version of the file, if it is not the newest.
        #[serde(skip_serializing_if = "Option::is_none")]
        commit: Option<String>,
    },
}

impl Origin {
    /// The address of the bytes.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Self::Address { url } => url.clone(),
            Self::Repository { repository, path, commit } => {
                let name = repository.strip_prefix(HOST).unwrap_or(repository).trim_end_matches('/');
                let path: Vec<String> = path.split('/').map(encoded).collect();
                format!("{FILES}{name}/{}/{}", commit.as_deref().unwrap_or("HEAD"), path.join("/"))
            }
        }
    }

    /// Whether this is one version of a document, which never changes.
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        matches!(self, Self::Repository { commit: Some(_), .. })
    }
}

/// A part of a path in an address.
fn encoded(part: &str) -> String {
    percent_encoding::utf8_percent_encode(part, percent_encoding::NON_ALPHANUMERIC)
        .to_string()
        .replace("%2D", "-")
        .replace("%2E", ".")
        .replace("%5F", "_")
}

/// Reads an origin. `Err` says what is wrong, and where.
pub(super) fn read(node: &Node, report: &mut Report) -> Result<Origin, (Span, String)> {
    if node.as_map().is_none() {
        return Err((node.span, format!("expected an origin, found {}", node.kind())));
    }
    check_keys(node, &KEYS, report);
    if let Some(url) = node.get("url") {
        let others = ["repository", "path", "commit"].into_iter().find(|key| node.get(key).is_some());
        if let Some(other) = others {
            return Err((node.span, format!("an origin has either `url` or `{other}`")));
        }
        let text = url.as_text().filter(|text| is_address(text) || is_loopback(text));
        let text = text.ok_or_else(|| (url.span, "expected an address that begins with https://".to_owned()))?;
        return Ok(Origin::Address { url: text.to_owned() });
    }
    let repository = required_text(node, "repository", "an origin without `url`")?;
    let path = required_text(node, "path", "an origin in a repository")?;
    let span = |key: &str| node.get(key).map_or(node.span, |value| value.span);
    if !is_repository(&repository) {
        return Err((span("repository"), format!("expected a repository such as {HOST}OWNER/NAME")));
    }
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) || path.contains('\\') {
        return Err((span("path"), "expected the path of a file in the repository".to_owned()));
    }
    let commit = node.get("commit").map(|_| required_text(node, "commit", "an origin")).transpose()?;
    match commit {
        Some(commit) if !is_commit(&commit) => {
            Err((span("commit"), "expected the 40 hexadecimal digits of a commit".to_owned()))
        }
        commit => Ok(Origin::Repository { repository, path, commit }),
    }
}

fn is_repository(text: &str) -> bool {
    let name = |part: &str| {
        !part.is_empty()
            && !matches!(part, "." | "..")
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
    };
    text.strip_prefix(HOST)
        .and_then(|rest| rest.split_once('/'))
        .is_some_and(|(owner, repository)| name(owner) && name(repository))
}

fn is_commit(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// Whether an address is on this machine, where a plain connection is safe. Tests have such.
fn is_loopback(text: &str) -> bool {
    let allowed = |character: char| character.is_ascii_graphic() && character != '@';
    text.strip_prefix("http://127.0.0.1:").is_some_and(|rest| rest.chars().all(allowed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    fn origin(text: &str) -> Result<Origin, String> {
        let mut sources = SourceMap::default();
        let file = sources.add("sources.yaml", text);
        let mut report = Report::default();
        let read = read(&parse_yaml(file, &sources, Limits::default()).unwrap(), &mut report);
        let unknown = report.diagnostics().first().map(|fault| fault.message.clone());
        read.map_err(|(span, message)| format!("{} {message}", sources.place(span)))
            .and_then(|read| unknown.map_or(Ok(read), Err))
    }

    #[test]
    fn an_origin_has_an_address() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        for (text, address, is_fixed) in [
            ("url: https://a.example/b?c=d".to_owned(), "https://a.example/b?c=d".to_owned(), false),
            ("url: http://127.0.0.1:8000/b".to_owned(), "http://127.0.0.1:8000/b".to_owned(), false),
            (
                "repository: https://github.com/a/b\npath: c d/e-f_g.yaml".to_owned(),
                "https://raw.githubusercontent.com/a/b/HEAD/c%20d/e-f_g.yaml".to_owned(),
                false,
            ),
            (
                format!("repository: https://github.com/a/b\npath: c\ncommit: {commit}"),
                format!("https://raw.githubusercontent.com/a/b/{commit}/c"),
                true,
            ),
        ] {
            let origin = origin(&text).unwrap();
            assert_eq!((origin.address(), origin.is_fixed()), (address, is_fixed), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_an_origin_is_refused() {
        for (text, expected) in [
            ("url: http://a.example/b", "sources.yaml:1:6 expected an address that begins with https://"),
            ("url: http://127.0.0.1:80@a.example/", "sources.yaml:1:6 expected an address that begins with https://"),
            ("url: https://a.example/\npath: x", "sources.yaml:1:1 an origin has either `url` or `path`"),
            ("path: x", "sources.yaml:1:1 an origin without `url` needs `repository`"),
            ("repository: https://github.com/a/b", "sources.yaml:1:1 an origin in a repository needs `path`"),
            (
                "repository: https://github.com/a\npath: x",
                "sources.yaml:1:13 expected a repository such as https://github.com/OWNER/NAME",
            ),
            (
                "repository: https://github.com/a/..\npath: x",
                "sources.yaml:1:13 expected a repository such as https://github.com/OWNER/NAME",
            ),
            (
                "repository: https://github.com/a/b\npath: ../x",
                "sources.yaml:2:7 expected the path of a file in the repository",
            ),
            (
                "repository: https://github.com/a/b\npath: x\ncommit: main",
                "sources.yaml:3:9 expected the 40 hexadecimal digits of a commit",
            ),
            ("url: https://a.example/\nurk: x", "the key `urk` is not known here"),
            ("[a]", "sources.yaml:1:1 expected an origin, found a list"),
        ] {
            assert_eq!(origin(text).unwrap_err(), expected, "{text}");
        }
    }
}
