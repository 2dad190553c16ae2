// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJobTerminateResult`.
#[non_exhaustive]
pub struct BulkJobTerminateResult {
    /// `entity`.
    pub entity: Option<super::BulkJobTerminateResultEntity>,
    /// `error`.
    pub error: Option<super::BulkJobError>,
    __marks: rt::Marks,
}

rt::model!(BulkJobTerminateResult {
    "entity" Any entity,
    "error" Any error,
});
