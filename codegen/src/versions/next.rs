//! The next version.

use super::Version;
use crate::diff::Bump;

/// The version after `version` if so much has changed, as Cargo counts. Below 1.0, what breaks raises the second number and
/// everything else the third; below 0.1, everything raises the third.
#[must_use]
pub fn raised(version: &Version, bump: Bump) -> Version {
    let Version { major, minor, patch, .. } = *version;
    match (bump, major, minor) {
        (Bump::None, ..) => version.clone(),
        (Bump::Major, 1.., _) => Version::new(major.saturating_add(1), 0, 0),
        (Bump::Minor, 1.., _) | (Bump::Major, 0, 1..) => Version::new(major, minor.saturating_add(1), 0),
        _ => Version::new(major, minor, patch.saturating_add(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_rise_as_cargo_counts() {
        for (version, expected) in [
            ("1.2.3", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]),
            ("1.0.0", ["1.0.0", "1.0.1", "1.1.0", "2.0.0"]),
            ("0.1.0", ["0.1.0", "0.1.1", "0.1.1", "0.2.0"]),
            ("0.9.9", ["0.9.9", "0.9.10", "0.9.10", "0.10.0"]),
            ("0.0.7", ["0.0.7", "0.0.8", "0.0.8", "0.0.8"]),
            ("0.0.0", ["0.0.0", "0.0.1", "0.0.1", "0.0.1"]),
        ] {
            let version = Version::parse(version).unwrap();
            let bumps = [Bump::None, Bump::Patch, Bump::Minor, Bump::Major];
            assert_eq!(bumps.map(|bump| raised(&version, bump).to_string()), expected, "{version}");
        }
    }

    #[test]
    fn a_version_that_cannot_rise_stays() {
        let last = Version::new(u64::MAX, u64::MAX, u64::MAX);
        assert_eq!(raised(&last, Bump::Patch), last);
    }
}
