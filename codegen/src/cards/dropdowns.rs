//! The choices of a card's dropdowns, by the words of a condition.

use std::collections::BTreeMap;

use super::condition::RawCondition;
use super::draft::DraftField;
use crate::model::{CardType, Choice, Condition, Section};
use crate::text::{did_you_mean, singular, split};

/// The choices of a card's options and dropdowns by their words. Built once for each card, so that many conditions stay
/// cheap.
#[derive(Debug, Default)]
pub(super) struct Dropdowns {
    /// The labels of options by their significant words.
    options: BTreeMap<Vec<String>, String>,
    /// Choices by the option's label, or `None` for any option.
    choices: BTreeMap<(Option<String>, Words), Condition>,
    /// The options that offer each choice, by all of its words, if there are several.
    several: BTreeMap<Vec<String>, Vec<String>>,
}

/// The words of a choice: all of them, or the significant ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Words {
    All(Vec<String>),
    Telling(Vec<String>),
}

impl Dropdowns {
    /// The choices of options, and of dropdowns among the inputs.
    pub(super) fn of(fields: &[DraftField]) -> Self {
        let mut dropdowns = Self::default();
        for field in fields {
            let chosen = field.section == Section::Options || field.field.type_ == CardType::Dropdown;
            if chosen && field.section != Section::Outputs {
                dropdowns.add(&field.field.label, &field.field.choices);
            }
        }
        dropdowns
    }

    /// Adds an option. The first of two with the same words counts.
    fn add(&mut self, option: &str, choices: &[Choice]) {
        self.options.entry(significant_words(option)).or_insert_with(|| option.to_owned());
        for choice in choices {
            let condition = Condition { option: option.to_owned(), choice: choice.label.clone() };
            let other = self.choices.get(&(None, Words::All(split(&choice.label))));
            if let Some(other) = other.filter(|other| other.option != option) {
                let options = self.several.entry(split(&choice.label)).or_insert_with(|| vec![other.option.clone()]);
                options.push(option.to_owned());
            }
            for words in both(&choice.label) {
                for scope in [Some(option.to_owned()), None] {
                    self.choices.entry((scope, words.clone())).or_insert_with(|| condition.clone());
                }
            }
        }
    }

    /// Whether any option offers this.
    pub(super) fn has(&self, choice: &str) -> bool {
        self.find(None, choice).is_some()
    }

    /// The condition in the words of its option, or what is wrong with it, if asked for with the nearest right words.
    pub(super) fn resolve(&self, wording: &RawCondition, hints: bool) -> Result<Condition, String> {
        let near = |word: &str, option| {
            let offered = self.offered(option);
            if hints { did_you_mean(word, offered) } else { String::new() }
        };
        let choice = &wording.choice;
        let Some(name) = &wording.option else {
            let found = self.find(None, choice).cloned().ok_or_else(|| {
                let hint = near(choice, None);
                format!("no option of the card offers `{choice}`{hint}")
            })?;
            return match self.several.get(&split(&found.choice)) {
                None => Ok(found),
                Some(options) => Err(format!("several options offer `{choice}`: {}", quoted(options))),
            };
        };
        let option = self.options.get(&significant_words(name)).ok_or_else(|| {
            let options = self.options.values().map(String::as_str);
            let hint = if hints { did_you_mean(name, options) } else { String::new() };
            format!("a condition names `{name}`, but the card has no such option{hint}")
        })?;
        self.find(Some(option), choice).cloned().ok_or_else(|| {
            let hint = near(choice, Some(option));
            format!("the option `{option}` does not offer `{choice}`{hint}")
        })
    }

    /// The choices of one option, or of all.
    fn offered<'s>(&'s self, option: Option<&'s String>) -> impl Iterator<Item = &'s str> {
        let of_option = move |key: &&(Option<String>, Words)| key.0.as_ref() == option;
        let keys = self.choices.iter().filter(move |(key, _)| of_option(key));
        keys.map(|(_, condition)| condition.choice.as_str())
    }

    /// By all words, or else by the significant ones.
    fn find(&self, option: Option<&String>, choice: &str) -> Option<&Condition> {
        both(choice).into_iter().find_map(|words| self.choices.get(&(option.cloned(), words)))
    }
}

/// Whether two conditions can mean the same, by their words.
pub(super) fn agree(one: &RawCondition, other: &RawCondition) -> bool {
    let same = |one: &str, other: &str| significant_words(one) == significant_words(other);
    let options = one.option.as_ref().zip(other.option.as_ref());
    same(&one.choice, &other.choice) && options.is_none_or(|(one, other)| same(one, other))
}

fn both(label: &str) -> [Words; 2] {
    [Words::All(split(label)), Words::Telling(significant_words(label))]
}

/// The words of a label without those that upstream uses inconsistently, and without plural endings.
fn significant_words(label: &str) -> Vec<String> {
    let fillers = ["all", "any", "matching", "the"];
    split(label).iter().filter(|word| !fillers.contains(&word.as_str())).map(|word| singular(word)).collect()
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
