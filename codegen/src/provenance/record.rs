//! What is known of one place, and the line that says it.
//!
//! A line has clauses with a semicolon between them:
//!
//! ```text
//! by record; seen p250829 4 of 5 null 1, p260312 6; says o251104 string!, o2608 object required!absent; text p260312 uuid
//! ```
//!
//! `seen` counts examples, `says` is what schemas declare and `text` what descriptions say. An exclamation mark follows
//! what was overruled. What several documents say alike is written once.

use std::fmt::Write as _;

use super::tags::Documents;
use crate::source::Span;

/// What is known of a place.
#[derive(Clone, Debug, Default, Eq)]
pub struct Record {
    /// How many examples of each document have a value there.
    pub tallies: Tallies,
    /// What documents declare or describe, in their order.
    pub claims: Vec<Claim>,
    /// What its type was taken from.
    pub basis: Basis,
    /// Where it is in the file.
    pub(crate) span: Span,
}

/// Where something is written does not change what it says.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        (&self.tallies, &self.claims, self.basis) == (&other.tallies, &other.claims, other.basis)
    }
}

/// How many examples of one document have a value at a place. An example can count for several of these if the place is
/// in the elements of a list: then each of them says that there is such an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Examples that could have it: they have the object or list around it. For parameters, recorded requests.
    pub of: usize,
    /// Examples with a value.
    pub seen: usize,
    /// Examples with `null`.
    pub null: usize,
    /// Examples with `""`.
    pub blank: usize,
    /// Examples without it.
    pub absent: usize,
    /// Recorded requests that have the parameter switched off.
    pub off: usize,
}

/// The counts of each document, by its index and in that order. Nearly every place has one or two, for which a tree takes
/// ten times the memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tallies(Vec<(usize, Tally)>);

/// What one document says about a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    /// The index of the document.
    pub document: usize,
    /// How it says so.
    pub source: ClaimSource,
    /// The types it names, such as `string`, `uuid` or `list`, each once and in order; empty if it gives none.
    pub kinds: Vec<String>,
    /// Whether the type was overruled by what the place's type was taken from.
    pub overruled: bool,
    /// What it says about requiredness.
    pub required: Option<Requirement>,
}

/// How a document says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClaimSource {
    /// In a schema.
    Schema,
    /// In a description.
    Text,
}

/// That a document calls a value required or optional.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Requirement {
    /// Whether it is required.
    pub required: bool,
    /// Why it was not believed, if it was not.
    pub overruled: Option<OverruledRequirement>,
}

/// Why a document was not believed about requiredness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OverruledRequirement {
    /// An example does not have it.
    Absent,
    /// A declaration alone does not prove that a response always has it.
    Unproven,
    /// In a document made from a collection, it means that the row was switched on.
    Enabled,
    /// The size and position of a page always have defaults.
    Paging,
    /// Another document, or a description, says otherwise.
    Told,
}

/// What the type of a place was taken from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// Its own examples.
    #[default]
    Examples,
    /// The same record in the examples of another operation.
    Record,
    /// What a document declares.
    Declared,
    /// What a description says.
    Text,
    /// Fields of the same name elsewhere, or the meaning that the name has in every API.
    Name,
    /// The fields of the records that the operation lists.
    Columns,
    /// Nothing: it is free-form, or text as every parameter is.
    Nothing,
}

macro_rules! words {
    ($kind:ident { $($variant:ident = $word:literal: $means:literal,)* }) => {
        impl $kind {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word in the file.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// What it means, in words that follow `by` or `because`.
            #[must_use]
            pub fn means(self) -> &'static str {
                match self { $(Self::$variant => $means),* }
            }

            fn of(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    };
}

words!(Basis {
    Examples = "examples": "its examples",
    Record = "record": "the same record elsewhere",
    Declared = "declared": "what a document declares",
    Text = "text": "what a description says",
    Name = "name": "its name",
    Columns = "columns": "the fields of the records that the operation lists",
    Nothing = "nothing": "nothing",
});

words!(OverruledRequirement {
    Absent = "absent": "an example does not have it",
    Unproven = "unproven": "a declaration alone does not prove that a response always has it",
    Enabled = "enabled": "in a document made from a collection, it means that the row was switched on",
    Paging = "paging": "the size and position of a page have defaults",
    Told = "told": "another document or a description says otherwise",
});

impl Tally {
    /// The counts of two documents, or of two groups of examples.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            of: self.of + other.of,
            seen: self.seen + other.seen,
            null: self.null + other.null,
            blank: self.blank + other.blank,
            absent: self.absent + other.absent,
            off: self.off + other.off,
        }
    }

    fn counts(&self) -> [(&'static str, usize); 4] {
        [("null", self.null), ("blank", self.blank), ("absent", self.absent), ("off", self.off)]
    }

    fn text(&self) -> String {
        let mut text = if self.seen == self.of { self.of.to_string() } else { format!("{} of {}", self.seen, self.of) };
        for (word, count) in self.counts().into_iter().filter(|(_, count)| *count > 0) {
            let _ = write!(text, " {word} {count}");
        }
        text
    }

    fn parse(words: &[&str]) -> Option<Self> {
        let (first, rest) = words.split_first()?;
        let seen = first.parse().ok()?;
        let (of, mut rest) = match rest {
            ["of", of, rest @ ..] => (of.parse().ok()?, rest),
            rest => (seen, rest),
        };
        let mut tally = Self { of, seen, ..Self::default() };
        while let [word, count, more @ ..] = rest {
            let place = match *word {
                "null" => &mut tally.null,
                "blank" => &mut tally.blank,
                "absent" => &mut tally.absent,
                "off" => &mut tally.off,
                _ => return None,
            };
            *place = count.parse().ok()?;
            rest = more;
        }
        rest.is_empty().then_some(tally)
    }
}

impl Tallies {
    /// Each document with its counts.
    pub fn iter(&self) -> impl Iterator<Item = (usize, Tally)> {
        self.0.iter().copied()
    }

    /// Adds counts to those of a document.
    pub(crate) fn add(&mut self, document: usize, tally: Tally) {
        match self.0.binary_search_by_key(&document, |(other, _)| *other) {
            Ok(place) => {
                if let Some((_, sum)) = self.0.get_mut(place) {
                    *sum = sum.plus(tally);
                }
            }
            Err(place) => {
                self.0.reserve_exact(1);
                self.0.insert(place, (document, tally));
            }
        }
    }
}

impl FromIterator<(usize, Tally)> for Tallies {
    fn from_iter<I: IntoIterator<Item = (usize, Tally)>>(counts: I) -> Self {
        let mut tallies = Self::default();
        counts.into_iter().for_each(|(document, tally)| tallies.add(document, tally));
        tallies
    }
}

impl Claim {
    fn text(&self) -> String {
        let kinds = self.kinds.join("|");
        let kinds = format!("{kinds}{}", if self.overruled { "!" } else { "" });
        let required = self.required.map(|requirement| {
            let word = if requirement.required { "required" } else { "optional" };
            requirement.overruled.map_or_else(|| word.to_owned(), |why| format!("{word}!{}", why.word()))
        });
        let kinds = if kinds.is_empty() { "any".to_owned() } else { kinds };
        [Some(kinds), required].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn parse(document: usize, source: ClaimSource, words: &[&str]) -> Option<Self> {
        let (kinds, required) = match words {
            [kinds] => (kinds, None),
            [kinds, required] => (kinds, Some(Requirement::parse(required)?)),
            _ => return None,
        };
        let (kinds, overruled) = kinds.strip_suffix('!').map_or((*kinds, false), |kinds| (kinds, true));
        let mut kinds: Vec<_> = kinds.split('|').filter(|kind| *kind != "any").map(str::to_owned).collect();
        kinds.sort();
        kinds.dedup();
        Some(Self { document, source, kinds, overruled, required })
    }
}

impl Requirement {
    fn parse(text: &str) -> Option<Self> {
        let (word, why) = text.split_once('!').map_or((text, None), |(word, why)| (word, Some(why)));
        let overruled = match why {
            Some(why) => Some(OverruledRequirement::of(why)?),
            None => None,
        };
        let required = word == "required";
        (required || word == "optional").then_some(Self { required, overruled })
    }
}

impl Record {
    /// The counts of all documents together.
    #[must_use]
    pub fn total(&self) -> Tally {
        self.tallies.iter().fold(Tally::default(), |all, (_, tally)| all.plus(tally))
    }

    /// The line that says it.
    pub(super) fn line(&self, documents: &Documents) -> String {
        let mut clauses = Vec::new();
        if self.basis != Basis::Examples {
            clauses.push(format!("by {}", self.basis.word()));
        }
        let tallies = self.tallies.iter().map(|(index, tally)| (index, tally.text()));
        clauses.extend(clause("seen", tallies, documents));
        for (word, source) in SOURCES {
            let claims = self.claims.iter().filter(|claim| claim.source == source);
            clauses.extend(clause(word, claims.map(|claim| (claim.document, claim.text())), documents));
        }
        clauses.join("; ")
    }

    /// Parses a line.
    ///
    /// # Errors
    /// The part of it that cannot be read.
    pub(super) fn parse(line: &str, documents: &Documents) -> Result<Self, String> {
        let mut record = Self::default();
        for clause in line.split("; ").filter(|clause| !clause.is_empty()) {
            let (word, rest) = clause.split_once(' ').ok_or_else(|| clause.to_owned())?;
            if word == "by" {
                record.basis = Basis::of(rest).ok_or_else(|| clause.to_owned())?;
                continue;
            }
            for part in rest.split(", ") {
                record.part(word, part, documents).ok_or_else(|| part.to_owned())?;
            }
        }
        record.claims.sort();
        Ok(record)
    }

    fn part(&mut self, word: &str, part: &str, documents: &Documents) -> Option<()> {
        let words: Vec<&str> = part.split(' ').collect();
        let named: Vec<usize> = words.iter().map_while(|word| documents.index(word)).collect();
        let said = words.get(named.len()..).filter(|_| !named.is_empty())?;
        for document in named {
            if word == "seen" {
                self.tallies.add(document, Tally::parse(said)?);
            } else {
                let (_, source) = SOURCES.into_iter().find(|(known, _)| *known == word)?;
                self.claims.push(Claim::parse(document, source, said)?);
            }
        }
        Some(())
    }
}

/// The clauses of claims.
const SOURCES: [(&str, ClaimSource); 2] = [("says", ClaimSource::Schema), ("text", ClaimSource::Text)];

/// A clause, with the documents that say the same side by side.
fn clause(word: &str, parts: impl Iterator<Item = (usize, String)>, documents: &Documents) -> Option<String> {
    let mut together: Vec<(String, Vec<&str>)> = Vec::new();
    for (index, text) in parts {
        let tag = documents.tag(index);
        match together.iter_mut().find(|(known, _)| *known == text) {
            Some((_, tags)) => tags.push(tag),
            None => together.push((text, vec![tag])),
        }
    }
    let parts: Vec<String> = together.into_iter().map(|(text, tags)| format!("{} {text}", tags.join(" "))).collect();
    (!parts.is_empty()).then(|| format!("{word} {}", parts.join(", ")))
}
