//! Names that are all different.

use std::collections::BTreeMap;

/// Gives out names, each once.
#[derive(Clone, Debug, Default)]
pub struct UniqueNames {
    /// Each name, with the number to try next behind it.
    taken: BTreeMap<String, u64>,
    /// What stands between a name and its number.
    separator: &'static str,
    ignores_case: bool,
}

impl UniqueNames {
    /// An allocator that puts this between a name and its number.
    #[must_use]
    pub fn separated_by(separator: &'static str) -> Self {
        Self { separator, ..Self::default() }
    }

    /// The same, but names that differ in case only count as one: some readers and file systems do not tell them apart.
    #[must_use]
    pub fn ignoring_case(mut self) -> Self {
        self.ignores_case = true;
        self
    }

    /// The same with names that are taken from the start.
    #[must_use]
    pub fn reserving<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        names.into_iter().for_each(|name| self.reserve(name));
        self
    }

    /// Marks a name as taken.
    pub fn reserve(&mut self, name: &str) {
        self.taken.entry(self.key(name)).or_insert(2);
    }

    /// Whether nothing has the name yet.
    #[must_use]
    pub fn is_free(&self, name: &str) -> bool {
        !self.taken.contains_key(&self.key(name))
    }

    fn key(&self, name: &str) -> String {
        if self.ignores_case { name.to_ascii_lowercase() } else { name.to_owned() }
    }

    /// The name, or the name with a number behind it if it is taken.
    pub fn claim(&mut self, name: &str) -> String {
        self.claim_or(name, &[])
    }

    /// The name, or the first free alternative if it is taken, or the name with a number behind it.
    pub fn claim_or(&mut self, name: &str, alternatives: &[String]) -> String {
        let free = std::iter::once(name).chain(alternatives.iter().map(String::as_str)).find(|name| self.is_free(name));
        let claimed = free.map_or_else(|| self.numbered(name), str::to_owned);
        self.reserve(&claimed);
        claimed
    }

    fn numbered(&mut self, name: &str) -> String {
        let base = name.trim_end_matches('_');
        let key = self.key(name);
        let first = self.taken.get(&key).copied().unwrap_or(2);
        let candidates = (first..).map(|number| (number, format!("{base}{}{number}", self.separator)));
        let free = candidates.into_iter().find(|(_, candidate)| self.is_free(candidate));
        let (number, free) = free.unwrap_or_else(|| (first, name.to_owned()));
        self.taken.insert(key, number + 1);
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_given_once() {
        let mut names = UniqueNames::separated_by("_").reserving(["send"]);
        let alternatives = ["send_to".to_owned()];
        assert_eq!(names.claim_or("send", &alternatives), "send_to");
        assert_eq!(names.claim_or("send", &alternatives), "send_2");
        assert_eq!([names.claim("self_"), names.claim("self_")], ["self_", "self_2"]);
    }

    #[test]
    fn case_can_be_ignored() {
        let mut names = UniqueNames::default().ignoring_case();
        let claimed = ["User", "USER", "User2", "User"].map(|name| names.claim(name));
        assert_eq!(claimed, ["User", "USER2", "User22", "User3"]);
    }

    #[test]
    fn many_equal_names_take_little_time() {
        let mut names = UniqueNames::default();
        let last = (0..50_000).map(|_| names.claim("Name")).last();
        assert_eq!(last.as_deref(), Some("Name50000"));
    }
}
