//! The console and the file.
//!
//! Records are written by the thread that makes the call, each with one write.
//! A queue to a thread of its own would lose its last records when the process
//! ends, and grow when nobody reads; an append to a file is a copy into the
//! memory of the system, some microseconds. An application whose console may
//! block gives the client a [`LogSink`](super::LogSink) with a queue.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::level::{LogFormat, LogLevel};
use super::record::LogRecord;
use super::settings::LogSettings;

/// Where the records of one set of settings go.
pub(super) struct Output {
    format: LogFormat,
    to_console: bool,
    file: Option<Arc<LogFile>>,
}

impl Output {
    /// The file of `before` stays open if it is the same.
    pub(super) fn new(settings: &LogSettings, before: Option<&Output>) -> Self {
        let file = settings.file_path().map(|path| {
            before
                .and_then(|before| before.file.as_ref())
                .filter(|file| file.path == path)
                .map_or_else(|| Arc::new(LogFile::new(path)), Arc::clone)
        });
        Self {
            format: settings.format(),
            to_console: settings.to_console(),
            file,
        }
    }

    pub(super) fn is_none(&self) -> bool {
        !self.to_console && self.file.is_none()
    }

    pub(super) fn emit(&self, record: &LogRecord<'_>) {
        let mut text = match self.format {
            LogFormat::Text => record.to_text(),
            LogFormat::Json => record.to_json(),
        };
        text.push('\n');
        if self.to_console {
            // A console that nobody reads is no reason to fail a call.
            let _ = console(record.level(), text.as_bytes());
        }
        if let Some(file) = &self.file {
            file.append(text.as_bytes());
        }
    }
}

/// Errors go to the standard error, as a Unix program's do.
fn console(level: LogLevel, text: &[u8]) -> io::Result<()> {
    if level == LogLevel::Error {
        return io::stderr().lock().write_all(text);
    }
    let mut out = io::stdout().lock();
    out.write_all(text)?;
    out.flush()
}

/// A file that is opened with its first record.
struct LogFile {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    file: Option<File>,
    /// A fault is told once, until a write succeeds.
    reported: bool,
}

impl LogFile {
    fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            state: Mutex::default(),
        }
    }

    fn append(&self, text: &[u8]) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match self.try_append(&mut state, text) {
            Ok(()) => state.reported = false,
            Err(_) if state.reported => {}
            Err(fault) => {
                state.reported = true;
                let path = self.path.display();
                let _ = writeln!(
                    io::stderr(),
                    "calls are not logged to {path}: {fault}; check the path and its permissions"
                );
            }
        }
    }

    fn try_append(&self, state: &mut State, text: &[u8]) -> io::Result<()> {
        if state.file.as_ref().is_some_and(|file| self.is_gone(file)) {
            state.file = None;
        }
        let file = match &mut state.file {
            Some(file) => file,
            closed => closed.insert(open(&self.path)?),
        };
        file.write_all(text)
    }

    /// Whether the path leads to another file by now, or to none: a rotation
    /// moved the open one away.
    #[cfg(unix)]
    fn is_gone(&self, file: &File) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let (Ok(open), Ok(found)) = (file.metadata(), std::fs::metadata(&self.path)) else {
            return true;
        };
        (open.dev(), open.ino()) != (found.dev(), found.ino())
    }

    #[cfg(not(unix))]
    fn is_gone(&self, _: &File) -> bool {
        false
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}
