//! The commands and their arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use kandji_codegen::diagnostic::Format;

use crate::project;

/// Generates the Kandji client, the card catalog and the documentation from spec/.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write generated/ from spec/, or check that it is up to date
    Generate(Generate),
    /// Write the facts, names and sources in spec/ from upstream documents, the most authoritative last
    Import(Import),
    /// Show what changed between two versions, whom it breaks, and what to do
    Diff(Diff),
    /// Get newer versions of the upstream documents, import them, generate, and say what that means
    Update(Update),
    /// Compute the next version, write the changelog, generate, and check the packages; publishes nothing
    Release(Release),
    /// Build the book of documentation in target/book
    Docs(Docs),
    /// Show who says so: the documents and examples behind a place, and what was overruled or corrected
    Why(Why),
    /// Explain the id of a diagnostic, a change or a defect, or what was corrected in an operation or type
    Explain(Explain),
}

impl Command {
    /// The format of messages about the command.
    pub(crate) fn message_format(&self) -> Format {
        match self {
            Self::Generate(arguments) => arguments.message_format.into(),
            Self::Import(arguments) => arguments.message_format.into(),
            Self::Update(_) | Self::Release(_) | Self::Diff(_) | Self::Docs(_) | Self::Why(_) | Self::Explain(_) => {
                Format::Human
            }
        }
    }
}

#[derive(Args, Debug, Default)]
pub(crate) struct Generate {
    /// Compare with the files on disk, and write nothing
    #[arg(long)]
    pub(crate) check: bool,
    /// Accept raw upstream documents: undecided findings and dead corrections become warnings
    #[arg(long)]
    pub(crate) draft: bool,
    /// The spec folder [default: the project's spec]
    #[arg(long, value_name = "DIR")]
    pub(crate) spec: Option<PathBuf>,
    /// An OpenAPI document to use instead of the folder's openapi.yaml
    #[arg(long, value_name = "FILE")]
    pub(crate) openapi: Option<PathBuf>,
    /// A card document to use instead of the folder's action-cards.md
    #[arg(long, value_name = "FILE")]
    pub(crate) cards: Option<PathBuf>,
    /// The output folder [default: the project's generated]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// The format of messages
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

#[derive(Args, Debug, Default)]
pub(crate) struct Import {
    /// OpenAPI 3.0 or 3.1 documents (YAML or JSON), Postman 2.1 collections, and exports of Okta Workflows (.flopack, .folder,
    /// .flow)
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The file for the facts; names.yaml, sources.yaml, provenance.yaml, flows.yaml and findings.yaml go beside it [default:
    /// the project's spec/openapi.yaml]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Compare with the files on disk, and write nothing
    #[arg(long)]
    pub(crate) check: bool,
    /// Show all findings, also those that the last import has shown
    #[arg(long)]
    pub(crate) all: bool,
    /// The format of messages; only `json` includes all places
    #[arg(long, default_value = "human")]
    pub(crate) message_format: MessageFormat,
}

impl Import {
    pub(crate) fn out(&self) -> PathBuf {
        self.out.clone().unwrap_or_else(|| project::path("spec/openapi.yaml"))
    }
}

#[derive(Args, Debug)]
pub(crate) struct Update {
    /// The folder with the documents of spec/sources.yaml, for which new versions are written [default: KANDJI_UPSTREAM, or
    /// shared/upstream beside the project]
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
    /// Only list what is new, and exit with 1 if anything is
    #[arg(long)]
    pub(crate) check: bool,
    /// A file for what the update means, as Markdown for a pull request [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Accept that this document has lost a tenth of its operations or more
    #[arg(long, value_name = "NAME")]
    pub(crate) accept_shrunk: Vec<String>,
    /// A program that gets one document, called with an address and a file [default: the project's own]
    #[arg(long, value_name = "PROGRAM")]
    pub(crate) downloader: Option<PathBuf>,
}

impl Update {
    pub(crate) fn documents(&self) -> PathBuf {
        let usual = || std::env::var_os("KANDJI_UPSTREAM").map(PathBuf::from);
        self.documents.clone().or_else(usual).unwrap_or_else(|| project::path("../shared/upstream"))
    }
}

#[derive(Args, Debug)]
pub(crate) struct Release {
    /// Say everything, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Do not build the packages; what is in them is checked all the same
    #[arg(long)]
    pub(crate) no_verify: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Diff {
    /// A spec folder, an OpenAPI document, a Postman collection, or a card document; or one in a Git revision, as in
    /// `HEAD~1:spec`
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// Another one. Of two kinds, what both have is compared: a spec folder has an API and cards
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// The output format
    #[arg(long, default_value = "text")]
    pub(crate) format: DiffFormat,
    /// Exit with 1 if there is a change of at least this severity
    #[arg(long, value_name = "SEVERITY", default_value = "none")]
    pub(crate) fail_on: FailOn,
}

#[derive(Args, Debug)]
pub(crate) struct Why {
    /// `getDevice /user`, `listDevices ?limit`, `eraseDevice body /PIN`, `createTag 400`, `Device /user`, or the field of a
    /// card as in `Erase Device: PIN`
    #[arg(required = true, value_name = "PLACE")]
    pub(crate) place: Vec<String>,
    /// The output format
    #[arg(long, default_value = "text")]
    pub(crate) format: WhyFormat,
}

#[derive(Args, Debug)]
pub(crate) struct Docs {
    /// Open the book in a browser
    #[arg(long)]
    pub(crate) open: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Explain {
    /// The id, as shown in brackets after `error`, `warning` or `note`; or a defect, an operation or a type
    #[arg(value_name = "ID")]
    pub(crate) id: String,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum MessageFormat {
    /// For people, with the source lines quoted
    #[default]
    Human,
    /// One JSON object per line
    Json,
    /// Annotations for GitHub pull requests
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
pub(crate) enum WhyFormat {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Breaking,
    Warning,
    None,
}
