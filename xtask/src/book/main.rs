//! `book SOURCE TARGET [--open]`: builds a Markdown book.
//!
//! A separate program behind the feature `book`, so that `cargo xtask generate` never compiles mdBook. `cargo xtask docs`
//! runs it.

mod page;
mod search;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use clap::Parser;
use mdbook_driver::MDBook;
use mdbook_driver::book::{BookItem, Chapter};
use mdbook_driver::config::Search;
use page::Page;

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
    let mut search = book.config.html_config().and_then(|html| html.search).unwrap_or_default();
    let (mut linked, mut pages, mut found) = (BTreeSet::new(), Vec::new(), Vec::new());
    let mut part = String::new();
    book.book.for_each_mut(|item| match item {
        BookItem::PartTitle(title) => part.clone_from(title),
        BookItem::Chapter(chapter) if !chapter.is_draft_chapter() => {
            take_in(chapter, &mut linked);
            pages.extend(chapter.path.clone().map(|path| (target.join(path), chapter.content.clone())));
            found.extend(Page::of(chapter, &part));
        }
        _ => {}
    });
    // A book need not have every folder of which the settings say something, but mdBook wants it to.
    search.chapter.retain(|path, _| found.iter().any(|page| page.source.starts_with(path)));
    book.config.set("output.html.search.chapter", &search.chapter).map_err(failed)?;
    found.retain(|page| is_searched(&search, page));
    book.build().map_err(failed)?;
    let copied = linked.iter().try_for_each(|path| copy(&source.join("..").join(path), &target.join(FILES).join(path)));
    let written = copied.and_then(|()| pages.iter().try_for_each(|(path, text)| fs::write(path, text)));
    let indexed = written.and_then(|()| fs::write(search_index(&target)?, search::index(&found, &search)));
    indexed.map_err(|error| failed(error.into()))?;
    Ok(target.join("index.html"))
}

/// Whether a search finds the page: what is said of the longest path that it is at or below.
fn is_searched(search: &Search, page: &Page) -> bool {
    let said = search.chapter.iter().filter(|(path, said)| page.source.starts_with(path) && said.enable.is_some());
    let said = said.max_by_key(|(path, _)| path.len());
    said.and_then(|(_, said)| said.enable).unwrap_or(true)
}

/// The file that mdBook has written its own index to; its name has a hash in it.
fn search_index(target: &Path) -> io::Result<PathBuf> {
    let is_index = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with("searchindex") && path.extension().is_some_and(|extension| extension == "js")
    };
    let files = fs::read_dir(target)?.collect::<io::Result<Vec<_>>>()?;
    let found = files.into_iter().map(|file| file.path()).find(is_index);
    found.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "mdBook wrote no search index"))
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
