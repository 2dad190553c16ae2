// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJobAddResult`.
#[non_exhaustive]
pub struct BulkJobAddResult {
    /// `entity`.
    pub entity: Option<super::BulkJobAddWorkitemSummary>,
    /// `error`.
    pub error: Option<super::BulkJobError>,
    __marks: rt::Marks,
}

rt::model!(BulkJobAddResult {
    "entity" Any entity,
    "error" Any error,
});
