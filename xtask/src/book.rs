//! `book SOURCE TARGET [--open]`: builds a Markdown book.
//!
//! A separate program behind the feature `book`, so that `cargo xtask generate` never compiles mdBook. `cargo xtask docs`
//! runs it.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use clap::Parser;
use mdbook_driver::MDBook;
use mdbook_driver::book::Chapter;

/// The folder of the site for files that pages link to, but which stand beside the book.
const FILES: &str = "files";

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
    let (mut linked, mut pages) = (BTreeSet::new(), Vec::new());
    book.book.for_each_chapter_mut(|chapter| {
        take_in(chapter, &mut linked);
        pages.extend(chapter.path.clone().map(|path| (target.join(path), chapter.content.clone())));
    });
    book.build().map_err(failed)?;
    let copied = linked.iter().try_for_each(|path| copy(&source.join("..").join(path), &target.join(FILES).join(path)));
    let written = copied.and_then(|()| pages.iter().try_for_each(|(path, text)| fs::write(path, text)));
    written.map_err(|error| failed(error.into()))?;
    Ok(target.join("index.html"))
}

/// Lets links to files beside the book lead into the site instead, and remembers the files.
fn take_in(chapter: &mut Chapter, linked: &mut BTreeSet<String>) {
    let depth = chapter.path.as_deref().map_or(0, |path| path.components().count().saturating_sub(1));
    // One folder up is the book, two are what the book stands beside.
    let (outside, inside) = (format!("]({}", "../".repeat(depth + 2)), format!("]({}{FILES}/", "../".repeat(depth)));
    for rest in chapter.content.split(&outside).skip(1) {
        let path = rest.split([')', '#']).next().unwrap_or_default();
        if !path.split('/').any(|part| part == "..") {
            linked.insert(path.to_owned());
        }
    }
    chapter.content = chapter.content.replace(&outside, &inside);
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to.parent().unwrap_or(to))?;
    fs::copy(from, to).map(drop)
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
