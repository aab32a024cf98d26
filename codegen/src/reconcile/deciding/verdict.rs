//! What decisions can say about the findings of a rule.

use std::fmt;
use std::str::FromStr;

/// The verdicts of a rule. Parsing reads one as it is written in `spec/decisions.yaml`, and says what is wrong with any
/// other text. Displaying says what it means.
pub(crate) trait Verdict: FromStr<Err: fmt::Display> + fmt::Display {
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
    /// Says what a verdict means, or what is wrong with it.
    pub(crate) meaning: fn(&str) -> Result<String, String>,
}

impl Verdicts {
    /// The verdicts of a type.
    pub(crate) const fn of<V: Verdict>() -> Self {
        Self { forms: V::FORMS, default: V::DEFAULT, meaning: meaning::<V> }
    }
}

fn meaning<V: Verdict>(text: &str) -> Result<String, String> {
    text.parse::<V>().map(|verdict| verdict.to_string()).map_err(|error| error.to_string())
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

impl fmt::Display for Accepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("accepted")
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

impl fmt::Display for RightDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Api => "the API document is right",
            Self::Card => "the card is right",
            Self::Both => "both are right, and the connector converts",
        })
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
        let verdicts = Verdicts::of::<RightDocument>();
        assert_eq!((verdicts.meaning)("api"), Ok("the API document is right".to_owned()));
        assert_eq!((verdicts.meaning)("apii"), Err("the rule has no such verdict".to_owned()));
    }
}
