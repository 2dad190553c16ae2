// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContinuousForecastSnapshotResponse`.
#[non_exhaustive]
pub struct ContinuousForecastSnapshotResponse {
    /// `files`.
    pub files: Option<super::SnapshotFiles>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `snapshotId`.
    pub snapshot_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContinuousForecastSnapshotResponse {
    "files" Any files,
    "sessionId" Str session_id,
    "snapshotId" Str snapshot_id,
});
