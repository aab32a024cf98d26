//! The front page: how the client is used, for the documentation of the crate and for the book.

use crate::emit::client::examples::followups::{self, Showcase};
use crate::emit::client::index::{GroupView, OperationView, View};
use crate::emit::client::names::ident;
use crate::emit::client::operations::arguments::Arguments;
use crate::emit::client::operations::paging::is_paged;
use crate::emit::client::package::manifest::MSRV;
use crate::emit::client::types::rust_type::Types;

/// The page with `{list}` for the calls that begin a list, `{features}` and `{msrv}`, and the names of showcases in lines
/// of their own.
const PAGE: &str = include_str!("../../../../templates/client.md");

/// The examples that the page has beside those in it, by their names. One goes with its introduction if the API gives rise
/// to none.
const SHOWCASES: [(&str, Showcase); 5] = [
    ("patch", followups::patch),
    ("filter", followups::filter),
    ("secret", followups::secret),
    ("upload", followups::upload),
    ("wait", followups::wait),
];

/// The page as the crate's documentation has it: names in brackets are links.
pub(crate) fn front_page(view: &View<'_>) -> String {
    let features: Vec<String> = view.groups.iter().map(|group| format!("`{}`", group.module)).collect();
    let list = list(view);
    let blocks = PAGE.split("\n```no_run\n").enumerate().map(|(index, block)| match (&list, index) {
        (_, 0) => block.to_owned(),
        (None, _) if block.contains("{list}") => block.split_once("```\n").unwrap_or_default().1.to_owned(),
        (list, _) => format!("\n```no_run\n{}", block.replace("{list}", list.as_deref().unwrap_or_default())),
    });
    let page =
        SHOWCASES.iter().fold(blocks.collect(), |page: String, (name, showcase)| shown(view, &page, name, *showcase));
    page.replace("{features}", &features.join(", ")).replace("{msrv}", MSRV)
}

/// The page with a showcase in the line of its name, or without that line and its introduction.
fn shown(view: &View<'_>, page: &str, name: &str, showcase: Showcase) -> String {
    let line = format!("\n\n{{{name}}}\n");
    let Some((before, after)) = page.split_once(&line) else { return page.to_owned() };
    match followups::mildest(view, showcase) {
        Some(lines) => format!("{before}\n\n{}\n{after}", lines.join("\n")),
        None => format!("{}\n{after}", before.rsplit_once("\n\n").unwrap_or_default().0),
    }
}

/// The page as the book has it, where names are no links and the title is the page's.
pub(crate) fn using(view: &View<'_>) -> String {
    let mut in_code = false;
    let line = |line: &str| {
        in_code ^= line.starts_with("```");
        match line {
            line if in_code || line.starts_with("```") => line.replace("no_run", "rust"),
            line if line.starts_with("# ") => format!("#{line}"),
            line => line.replace("[`", "`").replace("`]", "`"),
        }
    };
    let is_target = |line: &str| line.starts_with("[`") && line.contains("`]: ");
    front_page(view)
        .lines()
        .filter(|line| !is_target(line))
        .map(line)
        .filter(|line| !line.starts_with("# "))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The calls that begin the list with the most arguments, of those that need none.
fn list(view: &View<'_>) -> Option<String> {
    let all = view.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
    let lists = all.filter(|(group, one)| is_list(view, group, one));
    let (group, one) = lists.max_by_key(|(_, one)| one.operation.parameters.len())?;
    Some(format!(".{}().{}()", ident(&group.module), ident(&one.method)))
}

fn is_list(view: &View<'_>, group: &GroupView<'_>, one: &OperationView<'_>) -> bool {
    let types = Types { view, module: &group.module };
    let takes_nothing = Arguments::new(types, one).taken().is_empty();
    takes_nothing && is_paged(types, one)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::testing;

    #[test]
    fn examples_that_an_api_does_not_give_rise_to_are_left_out_with_their_introductions() {
        let api = testing::api("paths: { /a: { get: { operationId: a, tags: [A], responses: {} } } }");
        let page = front_page(&View::new(&api));
        for left_out in ["{list}", "{patch}", "{wait}", "A secret:", "A command is waited for:", "blocking().items()"] {
            assert!(!page.contains(left_out), "{left_out}");
        }
        assert!(page.contains("use kandji_client::{Budget, Client, Region, Retry, header};"));
    }

    #[test]
    fn examples_are_made_from_the_operations() {
        let api = testing::api(
            "
            paths: { /secret: { get: { operationId: secret, tags: [A], x-kandji-risk: read-secret, responses: { '200': {
              description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Pin' } } } } } } } }
            components: { schemas: { Pin: { type: object, required: [pin], properties: {
              pin: { type: string, x-kandji-secret: true } } } } }",
        );
        let page = front_page(&View::new(&api));
        assert!(page.contains("A secret:") && page.contains("answer.pin.expose()"), "{page}");
        assert!(!using(&View::new(&api)).contains("]: runtime"), "the book has no links to the crate");
    }
}
