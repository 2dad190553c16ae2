// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SnapshotFiles`.
#[non_exhaustive]
pub struct SnapshotFiles {
    /// `averageHandleTime`.
    pub average_handle_time: Option<super::SnapshotMetricData>,
    /// `metaData`.
    pub meta_data: Option<super::SnapshotMetaData>,
    /// `offered`.
    pub offered: Option<super::SnapshotMetricData>,
    __marks: rt::Marks,
}

rt::model!(SnapshotFiles {
    "averageHandleTime" Any average_handle_time,
    "metaData" Any meta_data,
    "offered" Any offered,
});
