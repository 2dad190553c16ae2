// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkResult`.
#[non_exhaustive]
pub struct BulkResult {
    /// `entity`.
    pub entity: Option<rt::Value>,
    /// `error`.
    pub error: Option<super::BulkError>,
    __marks: rt::Marks,
}

rt::model!(BulkResult {
    "entity" Json entity,
    "error" Any error,
});
