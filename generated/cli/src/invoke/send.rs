//! Sends an operation and shows what comes.

use std::path::Path;
use std::time::Duration;

use kandji_client::operations::{Answer, Described};
use kandji_client::runtime::{Call, Polling};
use kandji_client::{Client, FileSource};

use super::{Extent, Invocation};
use crate::console::Console;
use crate::exit::Failure;
use crate::output::Output;

/// How many pages of a list are requested at once.
const AHEAD: usize = 2;

/// Sends an operation and shows what comes.
pub(crate) async fn send(
    invocation: &Invocation,
    described: Described,
    client: &Client,
    output: &mut Output,
    console: &mut Console,
) -> Result<(), Failure> {
    if let Some(path) = &invocation.upload {
        return upload(path, described, client, output, console).await;
    }
    if let Some(limit) = invocation.wait {
        return wait(limit, described, client, output, console).await;
    }
    let info = invocation.given.operation.list.as_ref();
    match described.clone().list().zip(info) {
        Some((list, info)) if !invocation.has_page_arguments() => {
            let mut items = Call::new(client, list).items().read_ahead(AHEAD);
            let mut rows = output.list(info);
            let most = match invocation.extent {
                Extent::Page => PAGE,
                Extent::Limit(most) => most,
                Extent::All => usize::MAX,
            };
            let mut count = 0;
            let mut more = None;
            while let Some(item) = items.next().await {
                if count == most {
                    more = Some(item?);
                    break;
                }
                rows.push(item?, console)?;
                count += 1;
            }
            rows.finish(console)?;
            if more.is_some() && invocation.extent == Extent::Page {
                console.flush()?;
                console.tell(&format!(
                    "The first {count} are shown; --all shows all of them, and --limit N more of them."
                ));
            }
            Ok(())
        }
        Some((_, info)) => match Call::new(client, described).send().await? {
            Answer::Data(data) => output.page(data, info, console),
            other => answer(other, output, console),
        },
        None => answer(Call::new(client, described).send().await?, output, console),
    }
}

/// How many items of a list are shown unless more are asked for.
const PAGE: usize = 300;

async fn upload(
    path: &Path,
    described: Described,
    client: &Client,
    output: &mut Output,
    console: &mut Console,
) -> Result<(), Failure> {
    let bar = console.progress(&path.display().to_string());
    let on_progress = move |sent: u64, all: u64| bar.set(sent, all);
    let source = FileSource::path(path);
    let data = match described.clone().validated_upload() {
        Some(upload) => Call::new(client, upload).upload(source).progress(on_progress).validated().send().await?,
        None => match described.upload() {
            Some(upload) => Call::new(client, upload).upload(source).progress(on_progress).send().await?,
            None => return Err(Failure::usage("this operation uploads no file")),
        },
    };
    answer(data, output, console)
}

async fn wait(
    limit: Duration,
    described: Described,
    client: &Client,
    output: &mut Output,
    console: &mut Console,
) -> Result<(), Failure> {
    let Some(command) = described.command() else {
        return Err(Failure::usage("this operation queues no command that can be waited for"));
    };
    console.note("Waiting for the device.");
    let polling = Polling::default().timeout(limit);
    let data = Call::new(client, command).wait().polling(polling).send().await?;
    output.data(data, console)
}

fn answer(answer: Answer, output: &mut Output, console: &mut Console) -> Result<(), Failure> {
    match answer {
        Answer::Data(data) => output.data(data, console),
        Answer::Text(text) => output.text(&text, console),
        Answer::File(file) => output.file(&file.bytes, console),
        _ => {
            console.note("Done.");
            Ok(())
        }
    }
}
