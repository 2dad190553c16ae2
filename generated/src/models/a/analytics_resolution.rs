// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsResolution`.
#[non_exhaustive]
pub struct AnalyticsResolution {
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `nNextContactAvoided`.
    pub n_next_contact_avoided: Option<i64>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsResolution {
    "eventTime" DateTime event_time,
    "nNextContactAvoided" Int n_next_contact_avoided,
    "queueId" Str queue_id,
    "userId" Str user_id,
});
