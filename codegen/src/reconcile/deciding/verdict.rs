//! What decisions can say about the findings of a rule.

use std::fmt;
use std::str::FromStr;

/// The verdicts of a rule: parsing reads one as it is written in `spec/decisions.yaml`, and says what is wrong with any
/// other text.
pub(crate) trait Verdict: FromStr<Err: fmt::Display> {
    /// How verdicts are written, for messages.
    const FORMS: &'static str;

    /// The verdict to propose if the rule knows no better one.
    const DEFAULT: &'static str;
}

/// The verdicts of a rule without their type, so that rules of all types fit into one list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdicts {
    /// How verdicts are written.
    pub(crate) forms: &'static str,
    /// The verdict to propose.
    pub(crate) default: &'static str,
    /// Says what is wrong with a text, if anything.
    pub(crate) check: fn(&str) -> Result<(), String>,
}

impl Verdicts {
    /// The verdicts of a type.
    pub(crate) const fn of<V: Verdict>() -> Self {
        Self { forms: V::FORMS, default: V::DEFAULT, check: check::<V> }
    }
}

fn check<V: Verdict>(text: &str) -> Result<(), String> {
    text.parse::<V>().map(drop).map_err(|error| error.to_string())
}

/// Not one of a rule's verdicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UnknownVerdict;

impl fmt::Display for UnknownVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the rule has no such verdict")
    }
}

/// The only verdict of rules whose findings are facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Accepted;

impl FromStr for Accepted {
    type Err = UnknownVerdict;

    fn from_str(text: &str) -> Result<Self, UnknownVerdict> {
        if text == "accepted" { Ok(Self) } else { Err(UnknownVerdict) }
    }
}

impl Verdict for Accepted {
    const FORMS: &'static str = "`accepted`";
    const DEFAULT: &'static str = "accepted";
}

/// Which document is right where they disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RightDocument {
    /// The API document.
    Api,
    /// The card document.
    Card,
    /// Both: the connector converts between them.
    Both,
}

impl FromStr for RightDocument {
    type Err = UnknownVerdict;

    fn from_str(text: &str) -> Result<Self, UnknownVerdict> {
        match text {
            "api" => Ok(Self::Api),
            "card" => Ok(Self::Card),
            "both" => Ok(Self::Both),
            _ => Err(UnknownVerdict),
        }
    }
}

impl Verdict for RightDocument {
    const FORMS: &'static str = "`api` if the API document is right, `card` if the card is, or `both` if the connector \
                                  converts";
    const DEFAULT: &'static str = "api";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_are_read_whole() {
        assert_eq!("api".parse(), Ok(RightDocument::Api));
        assert_eq!(["card", "both"].map(str::parse), [Ok(RightDocument::Card), Ok(RightDocument::Both)]);
        assert_eq!("apii".parse::<RightDocument>(), Err(UnknownVerdict));
        assert_eq!(["accepted", "acepted"].map(str::parse), [Ok(Accepted), Err(UnknownVerdict)]);
        assert_eq!((Verdicts::of::<Accepted>().check)("api"), Err("the rule has no such verdict".to_owned()));
    }
}
