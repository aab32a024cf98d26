//! Sends an operation and shows what comes.

use std::path::Path;
use std::time::Duration;

use kandji_client::operations::{Answer, Described, DescribedList, ListInfo};
use kandji_client::runtime::{Call, Items, Polling};
use kandji_client::{Client, FileSource};

use super::invocation::{Extent, Invocation};
use super::secrets;
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
        let answer = upload(path, described, client, console).await?;
        return show(answer, invocation, output, console);
    }
    if let Some(limit) = invocation.wait {
        let answer = wait(limit, described, client, console).await?;
        return show(answer, invocation, output, console);
    }
    let Some((list, info)) = described.clone().list().zip(invocation.given.operation.list.as_ref()) else {
        let answer = Call::new(client, described).send().await?;
        return show(answer, invocation, output, console);
    };
    if !invocation.has_page_arguments() {
        return items(Call::new(client, list).items(), info, invocation.extent, output, console).await;
    }
    match Call::new(client, described).send().await? {
        Answer::Data(data) => output.page(data, info, console),
        answer => show(answer, invocation, output, console),
    }
}

/// Shows the items of a list one by one, as many as are asked for.
async fn items(
    items: Items<DescribedList>,
    info: &'static ListInfo,
    extent: Extent,
    output: &mut Output,
    console: &mut Console,
) -> Result<(), Failure> {
    let mut items = items.read_ahead(AHEAD);
    let mut rows = output.list(info);
    let most = extent.most();
    let mut count = 0;
    let mut has_more = false;
    while let Some(item) = items.next().await {
        if count == most {
            has_more = true;
            break;
        }
        rows.push(item?, console)?;
        count += 1;
    }
    rows.finish(console)?;
    if has_more && extent == Extent::Page {
        console.flush()?;
        console.tell(&format!("The first {count} are shown; --all shows all of them, and --limit N more of them."));
    }
    Ok(())
}

async fn upload(path: &Path, described: Described, client: &Client, console: &mut Console) -> Result<Answer, Failure> {
    let bar = console.progress(&path.display().to_string());
    let on_progress = move |sent: u64, all: u64| bar.set(sent, all);
    let source = FileSource::path(path);
    if let Some(upload) = described.clone().validated_upload() {
        return Ok(Call::new(client, upload).upload(source).progress(on_progress).validated().send().await?);
    }
    match described.upload() {
        Some(upload) => Ok(Call::new(client, upload).upload(source).progress(on_progress).send().await?),
        None => Err(Failure::usage("this operation uploads no file")),
    }
}

async fn wait(
    limit: Duration,
    described: Described,
    client: &Client,
    console: &mut Console,
) -> Result<Answer, Failure> {
    let Some(command) = described.command() else {
        return Err(Failure::usage("this operation queues no command that can be waited for"));
    };
    console.note("Waiting for the device.");
    let polling = Polling::default().timeout(limit);
    Ok(Answer::Data(Call::new(client, command).wait().polling(polling).send().await?))
}

/// Shows what came, without its secrets unless they are asked for.
fn show(answer: Answer, invocation: &Invocation, output: &mut Output, console: &mut Console) -> Result<(), Failure> {
    match answer {
        Answer::Data(data) => {
            let has_hidden = !invocation.globals.shows_secrets && data.redacted() != *data.value();
            output.data(data, console)?;
            // What is read with another command later is told of by itself.
            if has_hidden && secrets::reader(invocation.given.operation).is_none() {
                console.flush()?;
                console.note("Secrets are hidden; --show-secrets shows them.");
            }
            Ok(())
        }
        Answer::Text(text) => output.text(&text, console),
        Answer::File(file) => output.file(&file.bytes, console),
        _ => {
            console.note("Done.");
            Ok(())
        }
    }
}
