// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GreetingAudioFile`.
#[non_exhaustive]
pub struct GreetingAudioFile {
    /// `durationMilliseconds`.
    pub duration_milliseconds: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sizeBytes`.
    pub size_bytes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GreetingAudioFile {
    "durationMilliseconds" Int duration_milliseconds,
    "selfUri" Str self_uri,
    "sizeBytes" Int size_bytes,
});

rt::setters!(GreetingAudioFile {
    0 duration_milliseconds with_duration_milliseconds(i64) clear_duration_milliseconds,
    1 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    2 size_bytes with_size_bytes(i64) clear_size_bytes,
});
