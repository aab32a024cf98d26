//! The names that someone may have meant.

/// How many names are suggested.
const MOST: usize = 3;

/// How much a name must be like the one that is wanted, from 0 to 1.
const LEAST: f64 = 0.85;

/// How much a name is like a part of it that is this long at least.
const OF_PART: f64 = 0.9;
const PART: usize = 3;

/// The names that are most like one that is wanted.
#[derive(Clone, Debug)]
pub(crate) struct Similar {
    wanted: String,
    least: f64,
    /// The most alike first; of those that are as much alike, the first by letters.
    best: Vec<(f64, String)>,
}

impl Similar {
    /// Begins to look for names like this one.
    pub(crate) fn to(wanted: &str) -> Self {
        Self::at_least(LEAST, wanted)
    }

    /// The same, with another least likeness.
    pub(crate) fn at_least(least: f64, wanted: &str) -> Self {
        Self { wanted: wanted.trim().to_lowercase(), least, best: Vec::new() }
    }

    /// Considers a name.
    pub(crate) fn offer(&mut self, name: &str) {
        self.offer_as(self.likeness(name), name);
    }

    /// Considers a name that is so much like the one that is wanted.
    pub(crate) fn offer_as(&mut self, likeness: f64, name: &str) {
        if likeness <= self.least || name.is_empty() || self.best.iter().any(|(_, known)| known == name) {
            return;
        }
        self.best.push((likeness, name.to_owned()));
        self.best.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
        self.best.truncate(MOST);
    }

    /// How much a name is like the one that is wanted, from 0 to 1.
    fn likeness(&self, name: &str) -> f64 {
        let name = name.to_lowercase();
        let is_part = self.wanted.chars().count() >= PART && name.contains(&self.wanted);
        strsim::jaro_winkler(&self.wanted, &name).max(if is_part { OF_PART } else { 0.0 })
    }

    /// The question whether one of them is meant, to be put behind what is wrong; empty if there is none.
    pub(crate) fn question(&self) -> String {
        let names: Vec<String> = self.best.iter().map(|(_, name)| format!("`{name}`")).collect();
        if names.is_empty() { String::new() } else { format!("; did you mean {}?", names.join(" or ")) }
    }
}
