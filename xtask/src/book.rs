//! `book SOURCE TARGET [--open]`: builds a Markdown book.
//!
//! A separate program behind the feature `book`, so that `cargo xtask generate` never compiles mdBook. `cargo xtask docs`
//! runs it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use mdbook_driver::MDBook;

/// Builds a Markdown book as HTML.
#[derive(Debug, Parser)]
#[command(name = "book")]
struct Arguments {
    /// The folder with book.toml
    source: PathBuf,
    /// The output folder, whose content is replaced
    target: PathBuf,
    /// Open the book in a browser
    #[arg(long)]
    open: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let built = build(&arguments.source, &arguments.target).and_then(|page| show(&page, arguments.open));
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Builds the book and returns its first page.
fn build(source: &Path, target: &Path) -> Result<PathBuf, String> {
    if !source.join("book.toml").is_file() {
        return Err(format!("there is no book in `{}`; run `cargo xtask generate`", source.display()));
    }
    let failed = |error| format!("cannot build the book in `{}`: {error:#}", source.display());
    let target = std::path::absolute(target).map_err(|error| failed(error.into()))?;
    let mut book = MDBook::load(source).map_err(failed)?;
    book.config.build.build_dir.clone_from(&target);
    book.build().map_err(failed)?;
    Ok(target.join("index.html"))
}

/// Prints the path of the book, and opens it on request.
fn show(page: &Path, open: bool) -> Result<(), String> {
    writeln!(std::io::stdout(), "{}", page.display())
        .map_err(|error| format!("cannot write to standard output: {error}"))?;
    if open {
        open::that(page).map_err(|error| format!("cannot open `{}` in a browser: {error}", page.display()))?;
    }
    Ok(())
}
