// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsDataRetentionResponse`.
#[non_exhaustive]
pub struct AnalyticsDataRetentionResponse {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `retentionDays`.
    pub retention_days: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsDataRetentionResponse {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "retentionDays" Int retention_days,
});
