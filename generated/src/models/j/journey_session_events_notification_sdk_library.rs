// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationSdkLibrary`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationSdkLibrary {
    /// `name`.
    pub name: Option<String>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneySessionEventsNotificationSdkLibrary {
    "name" Str name,
    "version" Str version,
});
