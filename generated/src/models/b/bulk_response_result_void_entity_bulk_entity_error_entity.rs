// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkResponseResultVoidEntityBulkEntityErrorEntity`.
#[non_exhaustive]
pub struct BulkResponseResultVoidEntityBulkEntityErrorEntity {
    /// `entity`.
    pub entity: Option<rt::Value>,
    /// `error`.
    pub error: Option<super::BulkEntityErrorEntity>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    /// `success`.
    pub success: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(BulkResponseResultVoidEntityBulkEntityErrorEntity {
    "entity" Json entity,
    "error" Any error,
    "id" Str id,
    "status" Int status,
    "success" Bool success,
});
