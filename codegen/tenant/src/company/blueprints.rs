//! Blueprints and tags.

use serde_json::{Value, json};

use super::chance::Chance;
use super::firm::Company;
use super::words::{BLUEPRINTS, TAGS};
use super::{examples, uuid};

/// The list of blueprints.
pub(crate) const LIST: &str = "listBlueprints";
/// The list of tags.
pub(crate) const TAG_LIST: &str = "getTags";

/// The blueprint of a device that is made up, by its number: one for its platform.
pub(crate) fn of(platform: &str, chance: &mut Chance) -> i64 {
    let fits = |index: usize| {
        let blueprint = &BLUEPRINTS[index];
        if blueprint.platforms.contains(&platform) { blueprint.weight } else { 0 }
    };
    let indices: [usize; BLUEPRINTS.len()] = std::array::from_fn(|index| index);
    let index = *chance.weighted(&indices, |index| fits(*index));
    // Half of the Macs and phones are in the blueprints of the examples.
    match platform {
        "Mac" if chance.percent(35) => 0,
        "iPhone" | "Windows" | "Android" if chance.percent(50) => 1,
        _ => examples::end(examples::blueprints()) + i64::try_from(index).unwrap_or(0),
    }
}

impl Company {
    /// The number of blueprints: a company of the examples' size has theirs.
    pub(crate) fn blueprints(&self) -> usize {
        examples::blueprints().len() + if self.is_larger() { BLUEPRINTS.len() } else { 0 }
    }

    /// A blueprint as the list shows it, without its devices being counted.
    pub(crate) fn blueprint(&self, key: i64) -> Value {
        if let Some(blueprint) = examples::at(examples::blueprints(), key) {
            return blueprint.clone();
        }
        let own = usize::try_from(key - examples::end(examples::blueprints())).ok();
        let own = own.and_then(|index| BLUEPRINTS.get(index));
        let mut blueprint = examples::blueprints().first().cloned().unwrap_or_default();
        blueprint["color"] = own.map_or("neutral-500", |own| own.color).into();
        blueprint["computers_count"] = 0.into();
        blueprint["description"] = own.map_or("", |own| own.description).into();
        blueprint["icon"] = own.map_or("ss-office", |own| own.icon).into();
        blueprint["id"] = self.blueprint_id(key);
        blueprint["name"] = own.map_or("", |own| own.name).into();
        let code = Chance::new(self.seed, LIST, key).text("0123456789", 6);
        blueprint["enrollment_code"] = json!({"code": code, "is_active": true});
        blueprint
    }

    pub(crate) fn blueprint_id(&self, key: i64) -> Value {
        let known = examples::at(examples::blueprints(), key).map(|blueprint| blueprint["id"].clone());
        known.unwrap_or_else(|| uuid::uuid(self.seed, LIST, key).into())
    }

    pub(crate) fn blueprint_name(&self, key: i64) -> Value {
        let known = examples::at(examples::blueprints(), key).map(|blueprint| blueprint["name"].clone());
        let index = usize::try_from(key - examples::end(examples::blueprints())).unwrap_or(0);
        known.unwrap_or_else(|| BLUEPRINTS.get(index).map_or(Value::Null, |blueprint| blueprint.name.into()))
    }

    /// The number of tags.
    pub(crate) fn tags(&self) -> usize {
        examples::tags().len() + TAGS.len()
    }

    /// A tag as the list shows it.
    pub(crate) fn tag(&self, key: i64) -> Value {
        if let Some(tag) = examples::at(examples::tags(), key) {
            return tag.clone();
        }
        let own = usize::try_from(key - examples::end(examples::tags())).ok().and_then(|index| TAGS.get(index));
        json!({"id": uuid::uuid(self.seed, TAG_LIST, key), "name": own.copied().unwrap_or_default()})
    }

    /// The names of a device's tags.
    pub(crate) fn tags_of(&self, chance: &mut Chance) -> Vec<&'static str> {
        let mut tags: Vec<&str> = (0..chance.below(5).saturating_sub(2)).map(|_| *chance.pick(TAGS)).collect();
        tags.sort_unstable();
        tags.dedup();
        tags
    }
}
