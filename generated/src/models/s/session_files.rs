// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SessionFiles`.
#[non_exhaustive]
pub struct SessionFiles {
    /// `averageHandleTime`.
    pub average_handle_time: Option<super::SessionMetricData>,
    /// `metaData`.
    pub meta_data: Option<super::SessionMetaData>,
    /// `offered`.
    pub offered: Option<super::SessionMetricData>,
    __marks: rt::Marks,
}

rt::model!(SessionFiles {
    "averageHandleTime" Any average_handle_time,
    "metaData" Any meta_data,
    "offered" Any offered,
});
