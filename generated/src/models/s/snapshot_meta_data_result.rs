// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SnapshotMetaDataResult`.
#[non_exhaustive]
pub struct SnapshotMetaDataResult {
    /// `dateForecastStart`.
    pub date_forecast_start: Option<rt::DateTime>,
    /// `snapshotInfo`.
    pub snapshot_info: Option<super::SnapshotInfo>,
    __marks: rt::Marks,
}

rt::model!(SnapshotMetaDataResult {
    "dateForecastStart" DateTime date_forecast_start,
    "snapshotInfo" Any snapshot_info,
});
