//! What is wrong with a configuration.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind};

/// How many faults one error names; a file of garbage has no use for more.
const MOST: usize = 100;

/// Everything that is wrong with a configuration file, or with the variables
/// of the environment.
///
/// It names places and what is allowed there, and never repeats a value, since
/// a value can be a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    path: Option<PathBuf>,
    faults: Vec<ConfigFault>,
    more: bool,
}

/// One fault of a [`ConfigError`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigFault {
    line: Option<usize>,
    section: Option<String>,
    key: Option<String>,
    message: String,
}

impl ConfigError {
    pub(super) fn new(path: Option<&Path>, mut faults: Vec<ConfigFault>) -> Self {
        let more = faults.len() > MOST;
        faults.truncate(MOST);
        Self {
            path: path.map(Path::to_owned),
            faults,
            more,
        }
    }

    /// The file; `None` for the environment.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The faults in the order of the file, at most 100.
    pub fn faults(&self) -> &[ConfigFault] {
        &self.faults
    }
}

impl ConfigFault {
    /// A fault of the file as a whole.
    pub(super) fn of_file(message: impl Into<String>) -> Self {
        Self {
            line: None,
            section: None,
            key: None,
            message: message.into(),
        }
    }

    pub(super) fn at(
        line: Option<usize>,
        section: Option<&str>,
        key: Option<&str>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            line,
            section: section.map(str::to_owned),
            key: key.map(str::to_owned),
            message: message.into(),
        }
    }

    /// The line, from 1, where it is known: in an INI file, or where a JSON
    /// file ends to be JSON.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The section of the file.
    pub fn section(&self) -> Option<&str> {
        self.section.as_deref()
    }

    /// The key in the section, or the name of the variable.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// What is wrong, or what is allowed.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ConfigFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        match (&self.section, &self.key) {
            (Some(section), Some(key)) => write!(f, "[{section}] {key}: ")?,
            (Some(section), None) => write!(f, "[{section}]: ")?,
            (None, Some(key)) => write!(f, "{key}: ")?,
            (None, None) => {}
        }
        f.write_str(&self.message)
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            Some(path) => write!(f, "the configuration file {} is faulty: ", path.display())?,
            None => f.write_str("the environment is faulty: ")?,
        }
        for (index, fault) in self.faults.iter().enumerate() {
            let gap = if index == 0 { "" } else { "; " };
            write!(f, "{gap}{fault}")?;
        }
        if self.more {
            f.write_str("; and more")?;
        }
        Ok(())
    }
}

impl std::error::Error for ConfigError {}

impl From<ConfigError> for Error {
    /// A [`Config`](ErrorKind::Config) error that says all; its source is the
    /// typed one.
    fn from(fault: ConfigError) -> Self {
        Self::new(ErrorKind::Config, fault.to_string()).with_source(fault)
    }
}
