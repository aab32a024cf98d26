//! How the value of a parameter, or of a field of a form, is written.

use crate::model::ParameterIn;

/// How a value is written where only text can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notation {
    /// The parts of a list or object are joined.
    Joined(Joined),
    /// As data of a media type (`content`): JSON or text.
    Content(String),
}

/// How the parts of a value are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The style.
    pub style: Style,
    /// Whether each part of a list or object is written on its own.
    pub explode: bool,
    /// Whether reserved characters are written as they are (`allowReserved`).
    pub allow_reserved: bool,
    /// Whether the API accepts an empty value (`allowEmptyValue`).
    pub allow_empty: bool,
}

/// The styles of OpenAPI, which are those of RFC 6570 and three of query strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// `name=a,b`
    Form,
    /// `a,b`
    Simple,
    /// `.a,b`
    Label,
    /// `;name=a,b`
    Matrix,
    /// `name=a%20b`
    SpaceDelimited,
    /// `name=a%7Cb`
    PipeDelimited,
    /// `name[field]=a`
    DeepObject,
}

impl Style {
    /// Every style.
    pub const ALL: [Self; 7] = [
        Self::Form,
        Self::Simple,
        Self::Label,
        Self::Matrix,
        Self::SpaceDelimited,
        Self::PipeDelimited,
        Self::DeepObject,
    ];

    /// The name that OpenAPI uses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Simple => "simple",
            Self::Label => "label",
            Self::Matrix => "matrix",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
        }
    }

    /// The style of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.as_str() == name)
    }

    /// The styles that a parameter can have at a place, the default one first.
    #[must_use]
    pub fn of_place(place: ParameterIn) -> &'static [Self] {
        match place {
            ParameterIn::Path => &[Self::Simple, Self::Label, Self::Matrix],
            ParameterIn::Query => &[Self::Form, Self::SpaceDelimited, Self::PipeDelimited, Self::DeepObject],
            ParameterIn::Header => &[Self::Simple],
            ParameterIn::Cookie => &[Self::Form],
        }
    }

    /// The style of a parameter that does not state one.
    #[must_use]
    pub fn default_of(place: ParameterIn) -> Self {
        match place {
            ParameterIn::Path | ParameterIn::Header => Self::Simple,
            ParameterIn::Query | ParameterIn::Cookie => Self::Form,
        }
    }

    /// Whether a parameter of this style that does not state it writes each part on its own.
    #[must_use]
    pub fn explodes(self) -> bool {
        self == Self::Form
    }
}

impl Joined {
    /// The default style of a place, with the parts of a list or object separated by commas.
    #[must_use]
    pub fn by_commas(place: ParameterIn) -> Self {
        Self { style: Style::default_of(place), explode: false, allow_reserved: false, allow_empty: false }
    }
}

impl Notation {
    /// The default style of a place, with the parts of a list or object separated by commas.
    #[must_use]
    pub fn by_commas(place: ParameterIn) -> Self {
        Self::Joined(Joined::by_commas(place))
    }

    /// JSON.
    #[must_use]
    pub fn json() -> Self {
        Self::Content(crate::model::media_type::JSON.to_owned())
    }

    /// Whether the value is written as JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        matches!(self, Self::Content(media_type) if crate::model::is_json(media_type))
    }
}
