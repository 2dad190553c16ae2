// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LogCaptureQueryResponse`.
#[non_exhaustive]
pub struct LogCaptureQueryResponse {
    /// `entities`.
    pub entities: Option<Vec<super::LogEntry>>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LogCaptureQueryResponse {
    "entities" Any entities,
    "nextUri" Str next_uri,
    "selfUri" Str self_uri,
});
