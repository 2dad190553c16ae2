// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateDecisionTableSnapshotRequest`.
///
/// The service requires `snapshotName` in requests.
#[non_exhaustive]
pub struct CreateDecisionTableSnapshotRequest {
    /// `notes`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 200 characters
    pub notes: Option<String>,
    /// `snapshotName`, required.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 100 characters
    pub snapshot_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateDecisionTableSnapshotRequest {
    "notes" Str notes,
    "snapshotName" Str snapshot_name,
});

rt::setters!(CreateDecisionTableSnapshotRequest {
    0 notes with_notes(impl Into<String>) clear_notes,
    1 snapshot_name with_snapshot_name(impl Into<String>) clear_snapshot_name,
});
