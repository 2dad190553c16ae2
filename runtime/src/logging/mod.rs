//! What is written about calls.
//!
//! Nothing is logged until a level is set:
//!
//! ```
//! use platform_client_runtime::logging::{LogFormat, LogLevel, LogSettings};
//!
//! let settings = LogSettings::default()
//!     .with_level(LogLevel::Error)
//!     .with_format(LogFormat::Json)
//!     .with_file_path("calls.log");
//! assert_eq!(settings.level(), LogLevel::Error);
//! ```
//!
//! Credentials are taken out before a record exists, so no [`LogSink`] can see
//! one.

// The pipeline of calls is the user of the crate-wide part.

mod level;
mod logger;
mod output;
mod record;
mod redact;
mod settings;
mod span;
#[cfg(test)]
mod tests;
#[cfg(feature = "tracing")]
mod tracing;

pub use level::{LogFormat, LogLevel, UnknownLogFormat, UnknownLogLevel};
pub(crate) use logger::{Logger, Observed};
pub use record::{LogRecord, LogSink};
pub use settings::LogSettings;
pub(crate) use span::{in_call_span, record_outcome};

#[cfg(feature = "tracing")]
pub use self::tracing::TracingSink;
