//! A card as people read it.

use kandji_cards::catalogue::{Alternative, Card, Field, Role};

use crate::command_line::names::{first_sentence, risk};

/// The text for a card.
pub(super) fn page(card: &Card) -> String {
    let mut text = format!("{}\n\n{}\n", card.title, card.description.trim());
    let facts = [format!("Name  {}", card.slug), format!("Risk  {}", risk(card.risk()))];
    section(&mut text, "About", &facts);
    section(&mut text, "Options", &card.options.iter().map(option).collect::<Vec<_>>());
    section(&mut text, "Inputs", &card.inputs.iter().map(input).collect::<Vec<_>>());
    if !card.at_least_one.is_empty() {
        let names: Vec<&str> = card.at_least_one.iter().map(|one| one.input.as_str()).collect();
        let clearing = if card.at_least_one.iter().any(is_cleared) { " (clearing one counts)" } else { "" };
        text.push_str(&format!("  At least one of {} is required{clearing}.\n", names.join(", ")));
    }
    section(&mut text, "Outputs", &card.outputs.iter().map(described).collect::<Vec<_>>());
    let operations = card.operations.iter().map(|one| {
        let role = if one.role == Role::Lookup { "  (look-up)" } else { "" };
        format!("{}  {} {}{role}", one.operation_id, one.method, one.path)
    });
    section(&mut text, "Operations", &operations.collect::<Vec<_>>());
    text
}

fn is_cleared(one: &Alternative) -> bool {
    one.clear.is_some()
}

fn section(text: &mut String, title: &str, lines: &[String]) {
    if !lines.is_empty() {
        text.push_str(&format!("\n{title}\n"));
        lines.iter().for_each(|line| text.push_str(&format!("  {}\n", line.trim_end())));
    }
}

/// An option with its choices, each as it is written.
fn option(field: &Field) -> String {
    let mut line = described(field);
    for choice in &field.choices {
        let value = choice.value.as_str().map_or_else(|| choice.value.to_string(), str::to_owned);
        line.push_str(&format!("\n      {}={value}  {}", field.key, choice.label));
    }
    line
}

/// An input with what it must be.
fn input(field: &Field) -> String {
    let mut line = described(field);
    let values: Vec<&str> = field.choices.iter().map(|choice| choice.label.as_str()).collect();
    if !values.is_empty() {
        line.push_str(&format!("\n      one of {}", values.join(", ")));
    }
    line
}

/// The key, type, rules and first sentence of a field.
fn described(field: &Field) -> String {
    let mut rules = vec![field.type_.as_str().to_owned()];
    if let Some(when) = &field.required_when {
        rules.push(format!("required: {when}"));
    } else if field.required {
        rules.push("required".to_owned());
    }
    if let Some(condition) = &field.when {
        rules.push(format!("if {} is {}", condition.option, condition.choice));
    }
    rules.retain(|rule| !rule.is_empty());
    let rules = if rules.is_empty() { String::new() } else { format!("  ({})", rules.join(", ")) };
    format!("{}{rules}  {}", field.key, first_sentence(&field.description))
}
