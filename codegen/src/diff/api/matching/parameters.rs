//! Which parameters of two operations are the same.

use super::fields::Value;
use super::pairs::{self, Matched};
use super::{Shape, by_key, likeness, similar};
use crate::model::{Api, Operation, Parameter, ParameterIn};

/// Pairs the parameters of two operations: those of one name at one place, those at one position in the path, those of
/// one name elsewhere, then those that were renamed.
pub(in crate::diff::api) fn parameters<'a>(
    apis: [&'a Api; 2],
    old: &'a Operation,
    new: &'a Operation,
) -> Matched<&'a Parameter> {
    let mut matched = by_key(&old.parameters, &new.parameters, |one: &Parameter| (one.location, spelled(one)));
    pairs::also_by(&mut matched, |one| position(old, one), |one| position(new, one));
    pairs::also_by(&mut matched, |one| Some(spelled(one)), |one| Some(spelled(one)));
    if !matched.removed.is_empty() && !matched.added.is_empty() {
        for place in [ParameterIn::Query, ParameterIn::Header, ParameterIn::Cookie] {
            renamed(&mut matched, apis, place);
        }
    }
    matched
}

/// The name as it is compared: that of a header in lower case.
fn spelled(parameter: &Parameter) -> String {
    match parameter.location {
        ParameterIn::Header => parameter.name.to_lowercase(),
        _ => parameter.name.clone(),
    }
}

/// Which of the parameters in the path it is.
fn position(operation: &Operation, parameter: &Parameter) -> Option<usize> {
    let is_in_path = parameter.location == ParameterIn::Path;
    is_in_path.then(|| operation.path.parameters().position(|name| name == parameter.name)).flatten()
}

/// Pairs those at one place that have similar names.
fn renamed(matched: &mut Matched<&Parameter>, [old, new]: [&Api; 2], place: ParameterIn) {
    let positions = |list: &[&Parameter]| -> Vec<usize> {
        list.iter().enumerate().filter(|(_, one)| one.location == place).map(|(index, _)| index).collect()
    };
    let (from, to) = (positions(&matched.removed), positions(&matched.added));
    let removed: Vec<_> =
        from.iter().filter_map(|index| matched.removed.get(*index)).map(|one| value(old, one)).collect();
    let added: Vec<_> = to.iter().filter_map(|index| matched.added.get(*index)).map(|one| value(new, one)).collect();
    let pairs = similar(&removed, &added).into_iter();
    let pairs: Vec<_> = pairs.filter_map(|(one, other)| Some((*from.get(one)?, *to.get(other)?))).collect();
    drop((removed, added));
    pairs::join(matched, &pairs);
}

fn value<'a>(api: &'a Api, parameter: &'a Parameter) -> Value<'a> {
    let (name, description) = (parameter.name.as_str(), parameter.description.as_deref());
    Value { name, words: likeness::words(name), shape: Shape::of(api, &parameter.schema), description }
}
