//! Labels as readers compare them.

/// Whether two labels are the same for a reader.
pub(super) fn is_same(label: &str, other: &str) -> bool {
    label.split_whitespace().map(str::to_lowercase).eq(other.split_whitespace().map(str::to_lowercase))
}
