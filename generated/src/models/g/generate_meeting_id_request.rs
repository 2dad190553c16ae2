// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenerateMeetingIdRequest`.
///
/// The service requires `ephemeral` in requests.
#[non_exhaustive]
pub struct GenerateMeetingIdRequest {
    /// `conferenceId`.
    pub conference_id: Option<String>,
    /// `ephemeral`, required.
    pub ephemeral: Option<bool>,
    /// `expireTimeDays`.
    pub expire_time_days: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GenerateMeetingIdRequest {
    "conferenceId" Str conference_id,
    "ephemeral" Bool ephemeral,
    "expireTimeDays" Int expire_time_days,
});

rt::setters!(GenerateMeetingIdRequest {
    0 conference_id with_conference_id(impl Into<String>) clear_conference_id,
    1 ephemeral with_ephemeral(bool) clear_ephemeral,
    2 expire_time_days with_expire_time_days(i64) clear_expire_time_days,
});
