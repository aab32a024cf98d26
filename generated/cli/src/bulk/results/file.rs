//! Writes a result file.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use fs4::FileExt;

use super::super::outcome::{Outcome, State, now};
use super::super::plan::Plan;
use super::columns::Record;
use super::format::Format;
use crate::command_line::names;
use crate::exit::{Exit, Failure};

/// How often, and how far apart, it is tried to lock a file.
const LOCK_TRIES: u32 = 10;
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// A result file that is being written. No other run can write it meanwhile.
#[derive(Debug)]
pub(crate) struct ResultFile {
    path: PathBuf,
    format: Format,
    file: File,
    /// Whether a line is on the disk before the call that it is about is sent.
    is_durable: bool,
}

/// The name of a result file that nobody has given a name: the operation's, and the time.
pub(crate) fn default_path(plan: &Plan) -> PathBuf {
    let command = names::command(plan.operation).replace(' ', "-");
    let time: String = now().chars().filter(|character| *character != ':').collect();
    PathBuf::from(format!("kandji-{command}-{time}.csv"))
}

impl ResultFile {
    /// Begins a file with a line for each device of a plan: not sent.
    pub(crate) fn create(path: PathBuf, plan: &Plan, is_durable: bool) -> Result<Self, Failure> {
        let format = Format::of(&path)?;
        let file = OpenOptions::new().write(true).create_new(true).open(&path);
        let file = file.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => {
                Failure::usage(format!("{0} exists already; go on from it with --resume {0}", path.display()))
            }
            _ => unwritable(&path, &error),
        })?;
        let mut results = Self { path, format, file, is_durable };
        results.lock()?;
        let outcome = Outcome::new(State::NotSent);
        let records: Vec<_> = (0..plan.rows.len()).map(|index| Record::of(plan, index, &outcome)).collect();
        results.append(&records, true)?;
        Ok(results)
    }

    /// Opens a file to go on with it, and reads its lines. A last line that was not written to its end is removed: nothing
    /// was sent after it was begun.
    pub(crate) fn open(path: &Path, is_durable: bool) -> Result<(Self, Vec<Record>), Failure> {
        let format = Format::of(path)?;
        let unreadable = |error: &io::Error| Failure::usage(format!("{} cannot be read: {error}", path.display()));
        let file = OpenOptions::new().read(true).write(true).open(path).map_err(|error| unreadable(&error))?;
        let mut results = Self { path: path.to_owned(), format, file, is_durable };
        results.lock()?;
        let mut content = Vec::new();
        results.file.read_to_end(&mut content).map_err(|error| unreadable(&error))?;
        let whole = content.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        content.truncate(whole);
        let mut records = Vec::new();
        for (line, record) in format.read(&content) {
            let wrong = |error| Failure::usage(format!("{} is no result file: line {line}: {error}", path.display()));
            records.push(record.map_err(wrong)?);
        }
        let cut = results.file.set_len(whole as u64).and_then(|()| results.file.seek(SeekFrom::End(0)));
        cut.map_err(|error| unwritable(path, &error))?;
        Ok((results, records))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes what is known of a device now.
    pub(crate) fn note(&mut self, plan: &Plan, index: usize, outcome: &Outcome) -> Result<(), Failure> {
        self.append(&[Record::of(plan, index, outcome)], false)
    }

    /// Writes the file anew with one line for each device.
    pub(crate) fn finish(self, plan: &Plan, outcomes: &[Outcome]) -> Result<(), Failure> {
        let records: Vec<_> =
            outcomes.iter().enumerate().map(|(index, outcome)| Record::of(plan, index, outcome)).collect();
        let Self { path, format, file, .. } = self;
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".new");
        let new = path.with_file_name(name);
        let write = || {
            let mut whole = File::create(&new)?;
            whole.write_all(&format.write(&records, true)?)?;
            whole.sync_all()?;
            drop(whole);
            // Some systems do not replace a file that is open.
            drop(file);
            fs::rename(&new, &path)
        };
        write().map_err(|error| unwritable(&path, &error))
    }

    fn lock(&self) -> Result<(), Failure> {
        // A process that is just being started can hold the locks of the one that starts it for a moment.
        for _ in 0..LOCK_TRIES {
            if FileExt::try_lock(&self.file).is_ok() {
                return Ok(());
            }
            std::thread::sleep(LOCK_PAUSE);
        }
        Err(Failure::new(Exit::Other, format!("{} is in use: another run writes it", self.path.display())))
    }

    fn append(&mut self, records: &[Record], is_beginning: bool) -> Result<(), Failure> {
        let write = |file: &mut File, format: Format| {
            file.write_all(&format.write(records, is_beginning)?)?;
            file.flush()
        };
        let written = write(&mut self.file, self.format);
        let written = if self.is_durable { written.and_then(|()| self.file.sync_data()) } else { written };
        written.map_err(|error| unwritable(&self.path, &error))
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Other, format!("{} cannot be written: {error}", path.display()))
}
