// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAppEventsNotificationSdkLibrary`.
#[non_exhaustive]
pub struct JourneyAppEventsNotificationSdkLibrary {
    /// `name`.
    pub name: Option<String>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyAppEventsNotificationSdkLibrary {
    "name" Str name,
    "version" Str version,
});
