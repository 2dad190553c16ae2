//! What is logged, and where to.

use std::path::{Path, PathBuf};

use super::level::{LogFormat, LogLevel};

/// What is logged, and where to.
///
/// Default: level [`None`](LogLevel::None), text, to the console, without
/// bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct LogSettings {
    level: LogLevel,
    format: LogFormat,
    to_console: bool,
    file_path: Option<PathBuf>,
    request_body: bool,
    response_body: bool,
}

impl Default for LogSettings {
    fn default() -> Self {
        Self {
            level: LogLevel::None,
            format: LogFormat::Text,
            to_console: true,
            file_path: None,
            request_body: false,
            response_body: false,
        }
    }
}

impl LogSettings {
    /// The least grave record that is written. Default: none at all.
    pub fn with_level(mut self, level: LogLevel) -> Self {
        self.level = level;
        self
    }

    /// The form of the records in the console and in the file. Default: text.
    pub fn with_format(mut self, format: LogFormat) -> Self {
        self.format = format;
        self
    }

    /// Whether records go to the console: errors to the standard error, others
    /// to the standard output. Default: true.
    pub fn with_console(mut self, on: bool) -> Self {
        self.to_console = on;
        self
    }

    /// A file that records are appended to. A new file can be read by its
    /// owner alone (mode 0600 on Unix); its folder has to exist. A file that
    /// can not be opened is reported once on the standard error and disturbs
    /// no call. Default: none.
    pub fn with_file_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.file_path = Some(path.into());
        self
    }

    /// No file.
    pub fn without_file(mut self) -> Self {
        self.file_path = None;
        self
    }

    /// Whether the bodies of requests are logged, at every level. Credentials
    /// are taken out by the names of their fields; personal data is not.
    /// Default: false.
    pub fn with_request_body(mut self, on: bool) -> Self {
        self.request_body = on;
        self
    }

    /// Whether the bodies of answers are logged: in error records only, never
    /// in trace and debug records. Default: false.
    pub fn with_response_body(mut self, on: bool) -> Self {
        self.response_body = on;
        self
    }

    /// The least grave record that is written.
    pub fn level(&self) -> LogLevel {
        self.level
    }

    /// The form of the records in the console and in the file.
    pub fn format(&self) -> LogFormat {
        self.format
    }

    /// Whether records go to the console.
    pub fn to_console(&self) -> bool {
        self.to_console
    }

    /// The file that records are appended to.
    pub fn file_path(&self) -> Option<&Path> {
        self.file_path.as_deref()
    }

    /// Whether the bodies of requests are logged.
    pub fn request_body(&self) -> bool {
        self.request_body
    }

    /// Whether the bodies of answers are logged in error records.
    pub fn response_body(&self) -> bool {
        self.response_body
    }
}
