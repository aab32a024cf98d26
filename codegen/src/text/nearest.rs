//! Suggestions for misspelled names.

/// The known name that a misspelled one most likely stands for: at most a third of its characters differ.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (lower, length) = (name.to_lowercase(), name.chars().count());
    let allowed = length.div_ceil(3).max(1);
    let near = known.into_iter().filter(|known| known.chars().count().abs_diff(length) <= allowed);
    let measured = near.map(|known| (strsim::osa_distance(&lower, &known.to_lowercase()), known));
    measured.filter(|(distance, _)| *distance <= allowed).min().map(|(_, known)| known)
}

/// The end of a message about an unknown name: the known name that it most likely stands for, or nothing.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean, nearest};

    #[test]
    fn a_misspelled_name_is_recognized() {
        let known = ["listDevices", "getDevice", "listTags"];
        assert_eq!(nearest("listDevice", known), Some("listDevices"));
        assert_eq!(nearest("LISTTAGS", known), Some("listTags"));
        assert_eq!(nearest("eraseDevice", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(did_you_mean("listTag", known), "; did you mean `listTags`?");
    }
}
