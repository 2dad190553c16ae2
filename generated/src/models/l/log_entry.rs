// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LogEntry`.
#[non_exhaustive]
pub struct LogEntry {
    /// `level`.
    pub level: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `timestamp`.
    pub timestamp: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LogEntry {
    "level" Str level,
    "message" Str message,
    "timestamp" Int timestamp,
});
