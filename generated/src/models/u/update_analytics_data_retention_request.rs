// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAnalyticsDataRetentionRequest`.
///
/// The service requires `retentionDays` in requests.
#[non_exhaustive]
pub struct UpdateAnalyticsDataRetentionRequest {
    /// `retentionDays`, required.
    pub retention_days: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UpdateAnalyticsDataRetentionRequest {
    "retentionDays" Int retention_days,
});

rt::setters!(UpdateAnalyticsDataRetentionRequest {
    0 retention_days with_retention_days(i64) clear_retention_days,
});
