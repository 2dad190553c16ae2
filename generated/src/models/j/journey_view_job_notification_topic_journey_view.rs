// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewJobNotificationTopicJourneyView`.
#[non_exhaustive]
pub struct JourneyViewJobNotificationTopicJourneyView {
    /// `id`.
    pub id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewJobNotificationTopicJourneyView {
    "id" Str id,
    "version" Int version,
});
