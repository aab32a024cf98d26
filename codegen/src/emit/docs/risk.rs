//! Risk classes on a page.

use super::escape::{Md, md};
use crate::model::Risk;

/// A risk class; the dangerous ones stand out.
pub(super) fn risk_name(risk: Risk) -> Md {
    match risk {
        Risk::Disruptive | Risk::Irreversible => md!("**{}**", risk.as_str()),
        _ => md!("*{}*", risk.as_str()),
    }
}

/// A risk class with its meaning.
pub(super) fn risk(risk: Risk) -> Md {
    md!("{} ({})", &risk_name(risk), risk.meaning())
}
