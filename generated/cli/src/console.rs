//! The terminal: what is read from it and written to it.

use std::fmt;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};

use crate::environment::Environment;
use crate::output::clean;
use crate::progress::Progress;

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
    /// Whether data has colors.
    pub(crate) has_output_colors: bool,
    /// Whether everything else has colors.
    pub(crate) has_message_colors: bool,
    /// Whether the streams are those of this process, and so the terminal is the one that it runs at.
    is_of_process: bool,
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
            has_output_colors: false,
            has_message_colors: false,
            is_of_process: true,
        }
    }

    /// Streams that are no terminal.
    #[must_use]
    pub fn of_streams(streams: Streams) -> Self {
        Self {
            streams,
            is_input_terminal: false,
            is_output_terminal: false,
            are_messages_terminal: false,
            width: None,
            has_output_colors: false,
            has_message_colors: false,
            is_of_process: false,
        }
    }

    /// Takes what the environment says of colors and of the width.
    pub(crate) fn adapt(&mut self, environment: &Environment) {
        self.has_output_colors = has_colors(self.is_output_terminal, environment);
        self.has_message_colors = has_colors(self.are_messages_terminal, environment);
        self.width = self.width.or_else(|| environment.get("COLUMNS")?.parse().ok()).filter(|width| *width > 0);
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
            self.remark(message);
        }
    }

    /// Begins to show how far a transfer is, if someone is at a terminal.
    pub(crate) fn progress(&self, name: &str) -> Progress {
        Progress::of_bytes(name, self.are_messages_terminal)
    }

    /// Tells an error. It may quote the API.
    pub(crate) fn error(&mut self, message: &str) {
        let _ = self.flush();
        let title = self.alarm("error:");
        self.tell(&format!("{title} {}", clean::lines(message)));
    }

    /// A heading among messages.
    pub(crate) fn heading(&self, text: &str) -> String {
        self.painted("1", text)
    }

    /// What someone has to notice before they go on.
    pub(crate) fn warning(&self, text: &str) -> String {
        self.painted("1;33", text)
    }

    /// What has gone wrong.
    pub(crate) fn alarm(&self, text: &str) -> String {
        self.painted("1;31", text)
    }

    /// A message in a color, where messages have colors.
    fn painted(&self, color: &str, text: &str) -> String {
        if self.has_message_colors { format!("\u{1b}[{color}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// Tells something of less interest.
    pub(crate) fn remark(&mut self, message: &str) {
        let message = self.painted("2", &clean::lines(message));
        self.tell(&message);
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

    /// Asks for a secret: as [`Self::ask`], and what is typed is not shown.
    ///
    /// # Errors
    /// Standard input cannot be read.
    pub(crate) fn ask_hidden(&mut self, question: &str) -> io::Result<Option<String>> {
        if !self.is_of_process {
            return self.ask(question);
        }
        self.flush()?;
        rpassword::prompt_password(format!("{question} ")).map(Some)
    }
}

impl fmt::Debug for Console {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Console").field("is_output_terminal", &self.is_output_terminal).finish_non_exhaustive()
    }
}

/// Whether a stream has colors, by the conventions of `NO_COLOR` and `CLICOLOR`.
fn has_colors(is_terminal: bool, environment: &Environment) -> bool {
    let is_set = |name: &str| environment.get(name).is_some_and(|value| value != "0");
    let is_off = environment.get("CLICOLOR") == Some("0") || environment.get("TERM") == Some("dumb");
    environment.get("NO_COLOR").is_none() && (is_set("CLICOLOR_FORCE") || (is_terminal && !is_off))
}
