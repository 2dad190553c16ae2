// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationApp`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationApp {
    /// `buildNumber`.
    pub build_number: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneySessionEventsNotificationApp {
    "buildNumber" Str build_number,
    "name" Str name,
    "namespace" Str namespace,
    "version" Str version,
});
