//! People, and what they work on.

use serde_json::{Value, json};

use super::chance::Chance;
use super::clock::{self, DAY, HOUR};
use super::firm::Company;
use super::words::{DEPARTMENTS, FIRST, LAST};
use super::{examples, uuid};

/// The list of people.
pub(crate) const LIST: &str = "listUsers";

/// Somebody who is made up.
pub(crate) struct Person {
    pub(crate) first: &'static str,
    pub(crate) name: String,
    pub(crate) email: String,
}

/// The number that somebody had before there were UUIDs.
pub(crate) fn old_id(key: i64) -> String {
    (70_114 + key).to_string()
}

impl Company {
    /// The number of people: some have several devices, and some devices have nobody.
    pub(crate) fn people(&self) -> usize {
        let others = self.devices.saturating_sub(examples::devices().len());
        examples::people().len() + others.saturating_mul(4) / 5
    }

    /// Somebody, of whom nobody has the same address.
    pub(crate) fn person(&self, key: i64) -> Person {
        let number = usize::try_from(key.unsigned_abs()).unwrap_or(0);
        let names = FIRST.len() * LAST.len();
        // Every pair of names comes up once before any comes up again: the step and the number of pairs have no common factor.
        let start = Chance::new(self.seed, LIST, i64::MAX).below(names);
        let pair = (start + number * STEP) % names;
        let (first, last) = (FIRST[pair % FIRST.len()], LAST[pair / FIRST.len()]);
        let round = number / names;
        let suffix = if round == 0 { String::new() } else { (round + 1).to_string() };
        let email = format!("{}.{}{suffix}@example.com", first.to_lowercase(), last.to_lowercase());
        Person { first, name: format!("{first} {last}"), email }
    }

    /// Somebody as the list of users shows them.
    pub(crate) fn user(&self, key: i64) -> Value {
        if let Some(user) = examples::at(examples::people(), key) {
            return user.clone();
        }
        let (person, mut chance) = (self.person(key), Chance::new(self.seed, "user", key));
        let department = chance.weighted(DEPARTMENTS, |one| one.weight);
        let created = clock::NOW - i64::try_from(30 + chance.below(900)).unwrap_or(0) * DAY - self.moment(&mut chance);
        let has_left = chance.percent(3);
        json!({
            "active": !has_left,
            "archived": has_left,
            "created_at": clock::zulu(created),
            "department": department.name,
            "deprecated_user_id": old_id(key),
            "device_count": 0,
            "email": person.email,
            "id": uuid::uuid(self.seed, LIST, key),
            "integration": examples::people()[0]["integration"],
            "job_title": *chance.pick(department.titles),
            "name": person.name,
            "updated_at": clock::zulu(created + 20 * DAY),
        })
    }

    /// A moment of a day, in microseconds.
    pub(crate) fn moment(&self, chance: &mut Chance) -> i64 {
        i64::try_from(chance.below(usize::try_from(24 * HOUR).unwrap_or(1))).unwrap_or(0)
    }
}

/// Leads from one pair of names to the next one.
const STEP: usize = 1_607;
