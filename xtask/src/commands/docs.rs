//! `cargo xtask docs`

use std::process::Command;

use crate::cli::Docs;
use crate::{Exit, output, project};

/// The generated book and the output folder, relative to the project.
const BOOK: &str = "generated/docs";
const TARGET: &str = "target/book";

/// Builds the book. The builder is a separate program, so only this command has to compile it.
pub(crate) fn docs(arguments: &Docs) -> Exit {
    let (book, target) = (project::path(BOOK), project::path(TARGET));
    if !book.join("book.toml").is_file() {
        output::message(&format!("error: there is no book in `{}`; run `cargo xtask generate`\n", book.display()));
        return Exit::Unusable;
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "xtask", "--features", "book", "--bin", "book", "--"]);
    command.args([book, target]);
    command.args(arguments.open.then_some("--open"));
    match command.status() {
        Ok(status) if status.success() => Exit::Done,
        Ok(_) => Exit::Findings,
        Err(error) => {
            output::message(&format!("error: cannot run cargo to build the book: {error}\n"));
            Exit::Unusable
        }
    }
}
