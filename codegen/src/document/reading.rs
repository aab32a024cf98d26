//! Which values of a document were read, so that nothing of an input is passed over in silence.

use super::{Content, Node};

impl Node {
    /// Whether an accessor has handed out the content of this value. A mapping or a list counts as read once it was looked
    /// into; each value in it has a mark of its own.
    #[must_use]
    pub fn was_read(&self) -> bool {
        self.read.is_set()
    }

    /// Marks this value and everything in it as read: a finding or a count of skipped keys accounts for it.
    pub fn account_for(&self) {
        self.mark_all(true);
    }

    /// Removes the marks of this value and of everything in it. A reader begins with this: what passes before it, such as
    /// checks, has looked at has not reached the model.
    pub fn forget_reading(&self) {
        self.mark_all(false);
    }

    fn mark_all(&self, read: bool) {
        self.read.set(read);
        self.inner().for_each(|value| value.mark_all(read));
    }

    /// The elements of this list, or the values of this mapping. They are not marked as read.
    pub(crate) fn inner(&self) -> impl Iterator<Item = &Self> {
        let (list, map) = match &self.content {
            Content::List(list) => (Some(list), None),
            Content::Map(map) => (None, Some(&**map)),
            _ => (None, None),
        };
        list.into_iter().flatten().chain(map.into_iter().flatten().map(|(_, entry)| &entry.node))
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Limits, Node, parse_yaml, to_value};
    use crate::source::SourceMap;

    fn parsed(text: &str) -> Node {
        let mut sources = SourceMap::default();
        let file = sources.add("a.yaml", text);
        parse_yaml(file, &sources, Limits::default()).unwrap()
    }

    /// The values in a document that were not read, as pointers to them.
    fn unread(node: &Node) -> Vec<&'static str> {
        let pointers = ["", "/text", "/list", "/list/0", "/list/1", "/flag", "/number", "/null"];
        pointers.into_iter().filter(|pointer| !at(node, pointer).was_read()).collect()
    }

    /// The value at a pointer, without a mark on the way.
    fn at<'n>(node: &'n Node, pointer: &str) -> &'n Node {
        pointer.split('/').skip(1).fold(node, |node, token| match &node.content {
            crate::document::Content::Map(map) => &map[token].node,
            crate::document::Content::List(list) => &list[token.parse::<usize>().unwrap()],
            _ => panic!("{pointer}"),
        })
    }

    const TEXT: &str = "text: a\nlist: [a, 1]\nflag: true\nnumber: 1\nnull: null\n";

    #[test]
    fn what_an_accessor_hands_out_is_read_and_nothing_else() {
        let node = parsed(TEXT);
        assert!(node.get("text").is_some() && node.get("flag").unwrap().as_text().is_none());
        assert_eq!(unread(&node), ["/text", "/list", "/list/0", "/list/1", "/flag", "/number", "/null"]);
        let list = node.get("list").unwrap().as_list().unwrap();
        assert_eq!(list.iter().filter_map(Node::as_text).count(), 1);
        assert_eq!(unread(&node), ["/text", "/list/1", "/flag", "/number", "/null"]);
        assert!(node.text("text").is_some() && node.get("flag").unwrap().as_bool().is_some());
        assert!(node.get("number").unwrap().as_number().is_some() && node.get("null").unwrap().is_null());
        assert_eq!(unread(&node), ["/list/1"]);
        assert!(!node.get("list").unwrap().is_null());
    }

    #[test]
    fn a_conversion_reads_everything_and_forgetting_nothing() {
        let node = parsed(TEXT);
        _ = to_value(&node);
        assert!(unread(&node).is_empty() && unread(&node.clone()).is_empty());
        node.forget_reading();
        assert_eq!(unread(&node).len(), 8);
        assert_eq!(node, parsed(TEXT), "a mark is no part of the value");
        node.account_for();
        assert!(unread(&node).is_empty());
        let pointed = parsed(TEXT);
        assert!(pointed.at("/list/1").is_some());
        assert_eq!(unread(&pointed), ["/text", "/list/0", "/list/1", "/flag", "/number", "/null"]);
    }
}
