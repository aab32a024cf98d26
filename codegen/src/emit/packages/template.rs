//! Pages made from templates.

use serde::Serialize;
use tera::{Context, Tera};

/// A template with its values filled in. The templates are fixed and tested; if one is broken, its page says so.
pub(crate) fn render(template: &str, values: &impl Serialize) -> String {
    let mut page = match try_render(template, values) {
        Ok(page) => page.trim_end().to_owned(),
        Err(error) => format!("The template is broken: {error:?}"),
    };
    page.push('\n');
    page
}

fn try_render(template: &str, values: &impl Serialize) -> Result<String, tera::Error> {
    let mut templates = Tera::new();
    templates.autoescape_on(Vec::<&str>::new());
    templates.add_raw_template("page", template)?;
    templates.render("page", &Context::from_serialize(values)?)
}
