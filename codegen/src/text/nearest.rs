//! Suggestions for misspelled names.

/// The known name that a misspelled one most likely stands for: at most a third of its characters differ.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (lower, length) = (name.to_lowercase(), name.chars().count());
    let allowed = length.div_ceil(3).max(1);
    let letters = Letters::of(&lower);
    let near = known.into_iter().filter(|known| known.chars().count().abs_diff(length) <= allowed);
    let measured = near.filter_map(|known| {
        let known_lower = known.to_lowercase();
        let may_be_near = letters.distance(&Letters::of(&known_lower)) <= allowed;
        may_be_near.then(|| (strsim::osa_distance(&lower, &known_lower), known))
    });
    measured.filter(|(distance, _)| *distance <= allowed).min().map(|(_, known)| known)
}

/// How often each letter occurs. Measuring the distance of two texts takes long, and most texts have other letters.
struct Letters([u32; 64]);

impl Letters {
    fn of(text: &str) -> Self {
        let mut counts = [0; 64];
        for character in text.chars() {
            if let Some(count) = counts.get_mut(character as usize % 64) {
                *count += 1;
            }
        }
        Self(counts)
    }

    /// No more than the edits between the texts: one edit adds at most one letter and takes away at most one.
    fn distance(&self, other: &Self) -> usize {
        let (mut more, mut less) = (0_u32, 0_u32);
        for (one, another) in self.0.iter().zip(other.0) {
            more += one.saturating_sub(another);
            less += another.saturating_sub(*one);
        }
        usize::try_from(more.max(less)).unwrap_or(usize::MAX)
    }
}

/// The end of a message about an unknown name: the known name that it most likely stands for, or nothing.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}

/// The help of a message about an unknown name: the known name that it most likely stands for, or else this.
pub(crate) fn nearest_or<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    nearest(name, known).map_or_else(otherwise, |near| format!("did you mean `{near}`?"))
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean, nearest, nearest_or};

    #[test]
    fn letters_never_differ_more_than_the_texts() {
        let texts = ["", "a", "ba", "ab", "listtags", "tagslist", "\u{e9}t\u{e9}", "lst\u{0}tags", "device", "devices"];
        for (one, another) in texts.iter().flat_map(|one| texts.iter().map(move |another| (one, another))) {
            let distance = super::Letters::of(one).distance(&super::Letters::of(another));
            assert!(distance <= strsim::osa_distance(one, another), "{one} {another}");
        }
    }

    #[test]
    fn a_misspelled_name_is_recognized() {
        let known = ["listDevices", "getDevice", "listTags"];
        assert_eq!(nearest("listDevice", known), Some("listDevices"));
        assert_eq!(nearest("LISTTAGS", known), Some("listTags"));
        assert_eq!(nearest("eraseDevice", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest("isltDecives", known), Some("listDevices"));
        assert_eq!(did_you_mean("listTag", known), "; did you mean `listTags`?");
        assert_eq!(nearest_or("listTag", known, String::new), "did you mean `listTags`?");
        assert_eq!(nearest_or("eraseDevice", known, || "remove it".to_owned()), "remove it");
    }
}
