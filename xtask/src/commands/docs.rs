//! `cargo xtask docs`

use std::process::Command;

use crate::cli::Docs;
use crate::{Exit, output, project};

/// The generated book and the output folder, relative to the project.
const BOOK: &str = "generated/docs";
const TARGET: &str = "target/book";

/// What is only in a checkout of the source.
const SOURCE: &str = "xtask/src/book/main.rs";

/// Builds the book. The builder is a separate program, so only this command has to compile it.
pub(crate) fn docs(arguments: &Docs) -> Exit {
    let (book, target) = (project::path(BOOK), project::path(TARGET));
    if !book.join("book.toml").is_file() {
        output::message(&format!("error: there is no book in `{}`; run `cargo xtask generate`\n", book.display()));
        return Exit::Unusable;
    }
    let Some(mut command) = builder() else {
        output::message(
            "error: the program `book`, which builds the book, is neither beside this one nor here in source\n",
        );
        return Exit::Unusable;
    };
    command.args([book, target]);
    command.args(arguments.open.then_some("--open"));
    match command.status() {
        Ok(status) if status.success() => Exit::Done,
        Ok(_) => Exit::Findings,
        Err(error) => {
            let program = command.get_program().to_string_lossy();
            output::message(&format!("error: cannot run `{program}` to build the book: {error}\n"));
            Exit::Unusable
        }
    }
}

/// The program that builds the book: compiled if its source is here, else the one beside this program.
fn builder() -> Option<Command> {
    if project::path(SOURCE).is_file() {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["run", "--quiet", "--package", "xtask", "--features", "book", "--bin", "book", "--"]);
        return Some(cargo);
    }
    let beside = std::env::current_exe().ok()?.with_file_name(format!("book{}", std::env::consts::EXE_SUFFIX));
    beside.is_file().then(|| Command::new(beside))
}
