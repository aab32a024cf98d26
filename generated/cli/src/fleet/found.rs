//! The devices of a selection, and what is wrong with it if a value selects nothing.

use kandji_client::Client;

use super::devices::read;
use super::selection::{Selection, Watch};
use super::selector::Selector;
use crate::directory::list::Directory;
use crate::directory::similar::Similar;
use crate::directory::thing::Thing;
use crate::exit::{Exit, Failure};

/// How many values are looked for once more to see which of them are wrong.
const MOST: usize = 20;

/// All devices of a selection, each value of which must select something.
pub(crate) async fn find(directory: Directory, client: &Client, selection: &Selection) -> Result<Vec<Thing>, Failure> {
    let mut devices = read(directory, client, selection);
    let (mut found, mut watch) = (Vec::new(), selection.watch());
    while let Some(item) = devices.next().await {
        let item = item?;
        watch.note(item.value());
        found.push(directory.thing(&item));
    }
    check(&watch, directory, client).await?;
    Ok(found)
}

/// Fails if a value has selected nothing, or things that only share a name.
pub(crate) async fn check(watch: &Watch<'_>, directory: Directory, client: &Client) -> Result<(), Failure> {
    let (missing, ambiguous) = (watch.missing(), watch.ambiguous());
    if missing.is_empty() && ambiguous.is_empty() {
        return Ok(());
    }
    let mut faults = missing_faults(missing, watch.selectors() > 1, directory, client).await?;
    let exit = if ambiguous.is_empty() { Exit::NotFound } else { Exit::Usage };
    faults.extend(ambiguous);
    Err(Failure::new(exit, faults.join("\n")))
}

/// What is wrong with values that have selected nothing. One that no device has is to blame; if each of them selects something
/// alone, it is that they are given together.
async fn missing_faults(
    missing: Vec<(&'static Selector, String)>,
    has_others: bool,
    directory: Directory,
    client: &Client,
) -> Result<Vec<String>, Failure> {
    let (mut wrong, mut together) = (Vec::new(), Vec::new());
    for (position, (selector, value)) in missing.into_iter().enumerate() {
        let selection = Selection::by(selector, &value);
        let selects_alone =
            has_others && position < MOST && read(directory, client, &selection).next().await.transpose()?.is_some();
        if selects_alone { together.push((selector, value)) } else { wrong.push((selector, value)) }
    }
    if wrong.is_empty() {
        let fault = |(selector, value): (&Selector, String)| {
            format!("`--{} {value}` selects devices, but none that the other selectors select, too", selector.name)
        };
        return Ok(together.into_iter().map(fault).collect());
    }
    let mut similar: Vec<(Similar, &[&str])> =
        wrong.iter().map(|(selector, value)| (Similar::to(value), selector.fields)).collect();
    directory.compare_texts(client, &mut similar).await;
    let fault = |((selector, value), (similar, _)): (&(&'static Selector, String), &(Similar, &[&str]))| {
        format!("no device has the {} `{value}`{}", selector.noun, hint(selector, similar, directory))
    };
    Ok(wrong.iter().zip(&similar).map(fault).collect())
}

/// The values that someone may have meant: those that the list knows, or those that are like it.
fn hint(selector: &Selector, similar: &Similar, directory: Directory) -> String {
    match (similar.question(), selector.choices(directory.list)) {
        (question, []) => question,
        (question, _) if !question.is_empty() => question,
        (_, choices) => format!("; there are {}", choices.join(", ")),
    }
}
