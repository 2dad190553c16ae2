//! How much is logged, and in which form.

use std::fmt;
use std::str::FromStr;

/// The least grave record that is written: `Trace < Debug < Error < None`.
///
/// `FromStr` takes the names in any case, with or without the `L` of other
/// languages' constants: `trace`, `TRACE`, `LTrace`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogLevel {
    /// Every call, with the headers of its answer.
    Trace,
    /// Every call, without the headers of its answer.
    Debug,
    /// Calls that fail.
    Error,
    /// Nothing. The default.
    #[default]
    None,
}

impl LogLevel {
    /// The name in a configuration file and in JSON records, such as `trace`.
    pub const fn as_str(self) -> &'static str {
        match self {
            LogLevel::Trace => "trace",
            LogLevel::Debug => "debug",
            LogLevel::Error => "error",
            LogLevel::None => "none",
        }
    }
}

impl fmt::Display for LogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for LogLevel {
    type Err = UnknownLogLevel;

    fn from_str(text: &str) -> Result<Self, UnknownLogLevel> {
        let name = text.trim().to_ascii_lowercase();
        // `LTrace` is the constant of Go and JavaScript.
        match name.strip_prefix('l').unwrap_or(&name) {
            "trace" => Ok(LogLevel::Trace),
            "debug" => Ok(LogLevel::Debug),
            "error" => Ok(LogLevel::Error),
            "none" => Ok(LogLevel::None),
            _ => Err(UnknownLogLevel(text.to_owned())),
        }
    }
}

/// The form of the records in the console and in the file.
///
/// `FromStr` takes the names in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogFormat {
    /// Several lines for people. The default.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

impl LogFormat {
    /// The name in a configuration file: `text` or `json`.
    pub const fn as_str(self) -> &'static str {
        match self {
            LogFormat::Text => "text",
            LogFormat::Json => "json",
        }
    }
}

impl fmt::Display for LogFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for LogFormat {
    type Err = UnknownLogFormat;

    fn from_str(text: &str) -> Result<Self, UnknownLogFormat> {
        match text.trim().to_ascii_lowercase().as_str() {
            "text" => Ok(LogFormat::Text),
            "json" => Ok(LogFormat::Json),
            _ => Err(UnknownLogFormat(text.to_owned())),
        }
    }
}

/// A text that names no [`LogLevel`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLogLevel(String);

impl fmt::Display for UnknownLogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is no log level: use trace, debug, error or none",
            self.0
        )
    }
}

impl std::error::Error for UnknownLogLevel {}

/// A text that names no [`LogFormat`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLogFormat(String);

impl fmt::Display for UnknownLogFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no log format: use text or json", self.0)
    }
}

impl std::error::Error for UnknownLogFormat {}

#[cfg(test)]
mod tests {
    use super::{LogFormat, LogLevel};

    #[test]
    fn levels_by_name() {
        for (text, level) in [
            ("trace", Some(LogLevel::Trace)),
            ("LTrace", Some(LogLevel::Trace)),
            (" DEBUG ", Some(LogLevel::Debug)),
            ("LDebug", Some(LogLevel::Debug)),
            ("Error", Some(LogLevel::Error)),
            ("lerror", Some(LogLevel::Error)),
            ("None", Some(LogLevel::None)),
            ("LNone", Some(LogLevel::None)),
            ("", None),
            ("l", None),
            ("lltrace", None),
            ("warn", None),
        ] {
            assert_eq!(text.parse().ok(), level, "{text:?}");
        }
        for level in [
            LogLevel::Trace,
            LogLevel::Debug,
            LogLevel::Error,
            LogLevel::None,
        ] {
            assert_eq!(level.to_string().parse(), Ok(level));
        }
    }

    #[test]
    fn levels_are_ordered() {
        assert!(LogLevel::Trace < LogLevel::Debug && LogLevel::Debug < LogLevel::Error);
        assert!(LogLevel::Error < LogLevel::None);
    }

    #[test]
    fn formats_by_name() {
        assert_eq!("JSON".parse(), Ok(LogFormat::Json));
        assert_eq!("Text".parse(), Ok(LogFormat::Text));
        let fault = "xml".parse::<LogFormat>().unwrap_err();
        assert_eq!(
            fault.to_string(),
            "\"xml\" is no log format: use text or json"
        );
    }
}
