// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SnapshotMetricData`.
#[non_exhaustive]
pub struct SnapshotMetricData {
    /// `quarterHour`.
    pub quarter_hour: Option<super::QuarterHourly>,
    /// `weekly`.
    pub weekly: Option<super::Weekly>,
    __marks: rt::Marks,
}

rt::model!(SnapshotMetricData {
    "quarterHour" Any quarter_hour,
    "weekly" Any weekly,
});
