// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SnapshotInfo`.
#[non_exhaustive]
pub struct SnapshotInfo {
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `dateSnapshot`.
    pub date_snapshot: Option<rt::DateTime>,
    /// `planningGroupsVersion`.
    pub planning_groups_version: Option<i64>,
    /// `snapshotId`.
    pub snapshot_id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SnapshotInfo {
    "businessUnitId" Str business_unit_id,
    "dateSnapshot" DateTime date_snapshot,
    "planningGroupsVersion" Int planning_groups_version,
    "snapshotId" Str snapshot_id,
    "version" Int version,
});
