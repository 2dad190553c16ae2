// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupGreetingEventGreetingAudioFile`.
#[non_exhaustive]
pub struct GroupGreetingEventGreetingAudioFile {
    /// `durationMilliseconds`.
    pub duration_milliseconds: Option<i64>,
    /// `sizeBytes`.
    pub size_bytes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GroupGreetingEventGreetingAudioFile {
    "durationMilliseconds" Int duration_milliseconds,
    "sizeBytes" Int size_bytes,
});
