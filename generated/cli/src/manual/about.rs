//! `kandji --about`.

use kandji_client::operations;

use crate::command_line::names::groups;
use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::session;

/// The name of the option.
pub(crate) const NAME: &str = "about";

/// Shows what this program is, and what it goes by.
pub(crate) fn show(environment: &Environment, console: &mut Console) -> Result<Exit, Failure> {
    let profiles = match session::folder(environment) {
        Some(folder) => folder.join(session::FILE).display().to_string(),
        None => "nowhere: there is no home folder".to_owned(),
    };
    let facts = [
        ("API", format!("{}, version {} of its description", operations::TITLE, operations::VERSION)),
        ("Commands", format!("{} operations in {} groups", operations::ALL.len(), groups().len())),
        ("Profiles", profiles),
        ("License", env!("CARGO_PKG_LICENSE").to_owned()),
    ];
    writeln!(console.output(), "kandji {}\n{}\n", env!("CARGO_PKG_VERSION"), env!("CARGO_PKG_DESCRIPTION"))?;
    for (name, value) in facts {
        writeln!(console.output(), "{name:<9} {value}")?;
    }
    writeln!(
        console.output(),
        "\nMade from the same description as the client `kandji-client`. Not affiliated with the vendor."
    )?;
    console.flush()?;
    Ok(Exit::Done)
}
