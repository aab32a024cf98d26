//! `cargo xtask explain`

use kandji_codegen::explain as find;

use crate::cli::Explain;
use crate::{Exit, output};

/// Prints the explanation of an id.
pub(crate) fn explain(arguments: &Explain) -> Exit {
    match find(&arguments.code) {
        Some(code) => {
            output::data(&format!(
                "{}: {}\n\nWhy it matters: {}\n\nWhat to do: {}\n",
                code.id, code.title, code.why, code.fix
            ));
            Exit::Done
        }
        None => {
            let near = kandji_codegen::explained().filter(|id| id.contains(&arguments.code)).collect::<Vec<_>>();
            let known = if near.is_empty() { kandji_codegen::explained().collect() } else { near };
            output::message(&format!("error: unknown id `{}`; known ids: {}\n", arguments.code, known.join(", ")));
            Exit::Unusable
        }
    }
}
