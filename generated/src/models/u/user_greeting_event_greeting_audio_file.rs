// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserGreetingEventGreetingAudioFile`.
#[non_exhaustive]
pub struct UserGreetingEventGreetingAudioFile {
    /// `durationMilliseconds`.
    pub duration_milliseconds: Option<i64>,
    /// `sizeBytes`.
    pub size_bytes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UserGreetingEventGreetingAudioFile {
    "durationMilliseconds" Int duration_milliseconds,
    "sizeBytes" Int size_bytes,
});
