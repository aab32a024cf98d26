//! The commands and their arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use kandji_codegen::diagnostic::Format;

use crate::project;

/// Generates the Kandji client, the card catalogue and the documentation from spec/.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make generated/ from spec/, or check that it is up to date
    Generate(Generate),
    /// Make spec/openapi.yaml, spec/names.yaml and spec/sources.yaml from upstream documents, newest authority last
    Import(Import),
    /// Show what changed between two documents of one kind
    Diff(Diff),
    /// Build the documentation book into target/book
    Docs(Docs),
    /// Say what a diagnostic or a change id means and what to do
    Explain(Explain),
}

#[derive(Args, Debug)]
pub(crate) struct Generate {
    /// Compare with what is on disk and write nothing
    #[arg(long)]
    pub(crate) check: bool,
    /// Accept raw upstream documents: undecided findings, dead overlay actions and dead decisions become warnings
    #[arg(long)]
    pub(crate) draft: bool,
    /// The spec folder [default: the project's spec]
    #[arg(long, value_name = "DIR")]
    pub(crate) spec: Option<PathBuf>,
    /// An OpenAPI document in place of the folder's openapi.yaml
    #[arg(long, value_name = "FILE")]
    pub(crate) openapi: Option<PathBuf>,
    /// A card document in place of the folder's action-cards.md
    #[arg(long, value_name = "FILE")]
    pub(crate) cards: Option<PathBuf>,
    /// The output folder [default: the project's generated]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// How messages are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(crate) message_format: MessageFormat,
}

impl Generate {
    pub(crate) fn spec(&self) -> PathBuf {
        self.spec.clone().unwrap_or_else(|| project::path("spec"))
    }

    pub(crate) fn out(&self) -> PathBuf {
        self.out.clone().unwrap_or_else(|| project::path("generated"))
    }
}

#[derive(Args, Debug)]
pub(crate) struct Import {
    /// OpenAPI 3.0 or 3.1 documents (YAML or JSON) and Postman 2.1 collections
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Where the facts are written; names.yaml and sources.yaml are written beside it [default: the project's spec/openapi.yaml]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Compare with what is on disk and write nothing
    #[arg(long)]
    pub(crate) check: bool,
    /// How findings are written; JSON has all of them
    #[arg(long, default_value = "human")]
    pub(crate) message_format: MessageFormat,
}

impl Import {
    pub(crate) fn out(&self) -> PathBuf {
        self.out.clone().unwrap_or_else(|| project::path("spec/openapi.yaml"))
    }
}

#[derive(Args, Debug)]
pub(crate) struct Diff {
    /// A spec folder, an OpenAPI document, a Postman collection, or a card document
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// Another of the same kind
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// How the changes are written
    #[arg(long, default_value = "text")]
    pub(crate) format: DiffFormat,
    /// The least severe change that makes the exit code 1
    #[arg(long, value_name = "SEVERITY", default_value = "none")]
    pub(crate) fail_on: FailOn,
}

#[derive(Args, Debug)]
pub(crate) struct Docs {
    /// Open the book in the browser
    #[arg(long)]
    pub(crate) open: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Explain {
    /// The id in brackets behind `error`, `warning` or `note`
    #[arg(value_name = "CODE")]
    pub(crate) code: String,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum MessageFormat {
    /// With the places quoted, for people
    Human,
    /// One JSON object a line
    Json,
    /// Annotations of a GitHub pull request
    Github,
}

impl From<MessageFormat> for Format {
    fn from(format: MessageFormat) -> Self {
        match format {
            MessageFormat::Human => Self::Human,
            MessageFormat::Json => Self::Json,
            MessageFormat::Github => Self::Github,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum DiffFormat {
    Text,
    Markdown,
    Json,
    Github,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Breaking,
    Warning,
    None,
}
