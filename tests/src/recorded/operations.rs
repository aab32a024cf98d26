//! Which operation a method and a path belong to.

use std::collections::BTreeMap;

use serde_json::Value;

/// Paths of older documents that have another name in the newer ones, where the answer is the same.
pub const RENAMED: &[(&str, &str)] = &[(
    "/api/v1/vulnerability-management/vulnerabilities/{cve_id}/applications",
    "/api/v1/vulnerability-management/vulnerabilities/{cve_id}/software",
)];

/// The operations of a specification by method and path. Names of arguments, how they are marked and a slash at the end
/// do not count.
#[derive(Clone, Debug)]
pub struct Operations(BTreeMap<(String, String), String>);

impl Operations {
    /// Those of an OpenAPI document.
    #[must_use]
    pub fn of(document: &Value) -> Self {
        let paths = document["paths"].as_object().into_iter().flatten();
        let operations = paths.flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods.filter_map(move |(method, operation)| {
                let id = operation.get("operationId")?.as_str()?;
                Some(((method.to_ascii_uppercase(), pattern(path)), id.to_owned()))
            })
        });
        Self(operations.collect())
    }

    /// The same with a path, in place of which older documents have another.
    #[must_use]
    pub fn with_renamed(mut self, old: &str, new: &str) -> Self {
        let (old, new) = (pattern(old), pattern(new));
        let renamed = self.0.iter().filter(|((_, path), _)| *path == new);
        let renamed: Vec<_> = renamed.map(|((method, _), id)| ((method.clone(), old.clone()), id.clone())).collect();
        self.0.extend(renamed);
        self
    }

    /// The id of the operation.
    #[must_use]
    pub fn id(&self, method: &str, path: &str) -> Option<&str> {
        self.0.get(&(method.to_owned(), pattern(path))).map(String::as_str)
    }
}

/// A path with `{}` for each argument: `:id`, `{id}`, `{{id}}`, also with a brace too many.
fn pattern(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let is_argument = |segment: &str| segment.starts_with(':') || segment.contains(['{', '}']);
    segments.map(|segment| if is_argument(segment) { "/{}".to_owned() } else { format!("/{segment}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn arguments_are_alike() {
        for path in ["/a/{id}/b", "/a/:id/b/", "/a/{{id}}/b", "/a/{{id}}}/b"] {
            assert_eq!(pattern(path), "/a/{}/b");
        }
    }
}
