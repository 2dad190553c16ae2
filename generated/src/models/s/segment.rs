// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Segment`.
///
/// The service requires `endTime`, `startTime` in requests.
#[non_exhaustive]
pub struct Segment {
    /// `disconnectType`.
    pub disconnect_type: Option<String>,
    /// `endTime`, required.
    pub end_time: Option<rt::DateTime>,
    /// `howEnded`.
    pub how_ended: Option<String>,
    /// `startTime`, required.
    pub start_time: Option<rt::DateTime>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Segment {
    "disconnectType" Str disconnect_type,
    "endTime" DateTime end_time,
    "howEnded" Str how_ended,
    "startTime" DateTime start_time,
    "type" Str r#type,
});

rt::setters!(Segment {
    0 disconnect_type with_disconnect_type(impl Into<String>) clear_disconnect_type,
    1 end_time with_end_time(impl Into<rt::DateTime>) clear_end_time,
    2 how_ended with_how_ended(impl Into<String>) clear_how_ended,
    3 start_time with_start_time(impl Into<rt::DateTime>) clear_start_time,
    4 r#type with_type(impl Into<String>) clear_type,
});
