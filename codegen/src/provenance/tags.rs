//! Short names of the upstream documents, so that a line has room for all of them.

/// The documents, oldest first, each with its tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Documents {
    tags: Vec<String>,
    names: Vec<String>,
}

impl Documents {
    pub(crate) fn push(&mut self, tag: String, name: String) {
        self.tags.push(tag);
        self.names.push(name);
    }

    pub(crate) fn name(&self, index: usize) -> &str {
        self.names.get(index).map_or("", String::as_str)
    }

    pub(crate) fn tag(&self, index: usize) -> &str {
        self.tags.get(index).map_or("", String::as_str)
    }

    pub(crate) fn index(&self, tag: &str) -> Option<usize> {
        self.tags.iter().position(|known| known == tag)
    }

    /// Each tag with the name of its document.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tags.iter().map(String::as_str).zip(self.names.iter().map(String::as_str))
    }
}
