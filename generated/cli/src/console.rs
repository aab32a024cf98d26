//! The terminal: what is read from it and written to it.

use std::fmt;

use crate::progress::Progress;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};

/// Where output goes.
pub type Sink = Box<dyn Write + Send>;

/// The streams of a program.
pub struct Streams {
    /// Standard input.
    pub input: Box<dyn BufRead + Send>,
    /// Standard output: data.
    pub output: Sink,
    /// Standard error: everything else.
    pub messages: Sink,
}

/// The terminal, or what stands in for it.
pub struct Console {
    streams: Streams,
    /// Whether standard input is a terminal, so that questions can be asked.
    pub is_input_terminal: bool,
    /// Whether standard output is a terminal.
    pub is_output_terminal: bool,
    /// Whether standard error is a terminal.
    pub are_messages_terminal: bool,
    /// The width of the terminal in columns, if it is known.
    pub width: Option<usize>,
}

impl Console {
    /// The streams of this process.
    pub(crate) fn of_process() -> Self {
        let streams = Streams {
            input: Box::new(BufReader::new(io::stdin())),
            output: Box::new(io::BufWriter::with_capacity(64 * 1024, io::stdout())),
            messages: Box::new(io::stderr()),
        };
        Self {
            streams,
            is_input_terminal: io::stdin().is_terminal(),
            is_output_terminal: io::stdout().is_terminal(),
            are_messages_terminal: io::stderr().is_terminal(),
            width: terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)),
        }
    }

    /// Streams that are no terminal.
    #[must_use]
    pub fn of_streams(streams: Streams) -> Self {
        Self { streams, is_input_terminal: false, is_output_terminal: false, are_messages_terminal: false, width: None }
    }

    /// Standard output, for data.
    pub(crate) fn output(&mut self) -> &mut (dyn Write + Send) {
        &mut self.streams.output
    }

    /// Writes out what waits.
    ///
    /// # Errors
    /// Standard output cannot be written.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.streams.output.flush()
    }

    /// Standard input.
    pub(crate) fn input(&mut self) -> &mut (dyn BufRead + Send) {
        &mut self.streams.input
    }

    /// Tells something on standard error. A closed stream is no reason to stop.
    pub(crate) fn tell(&mut self, message: &str) {
        let _ = writeln!(self.streams.messages, "{message}");
    }

    /// Tells someone at a terminal what is going on.
    pub(crate) fn note(&mut self, message: &str) {
        if self.are_messages_terminal {
            self.tell(message);
        }
    }

    /// Begins to show how far a transfer is, if someone is at a terminal.
    pub(crate) fn progress(&self, name: &str) -> Progress {
        Progress::new(name, self.are_messages_terminal)
    }

    /// Tells an error.
    pub(crate) fn error(&mut self, message: &str) {
        let _ = self.flush();
        self.tell(&format!("error: {message}"));
    }

    /// Asks a question on standard error, and reads a line; `None` at the end of input.
    ///
    /// # Errors
    /// Standard input cannot be read.
    pub(crate) fn ask(&mut self, question: &str) -> io::Result<Option<String>> {
        self.flush()?;
        write!(self.streams.messages, "{question} ")?;
        self.streams.messages.flush()?;
        let mut line = String::new();
        let length = self.streams.input.read_line(&mut line)?;
        Ok((length > 0).then(|| line.trim().to_owned()))
    }
}

impl fmt::Debug for Console {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Console").field("is_output_terminal", &self.is_output_terminal).finish_non_exhaustive()
    }
}
