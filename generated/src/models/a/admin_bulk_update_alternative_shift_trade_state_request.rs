// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdminBulkUpdateAlternativeShiftTradeStateRequest`.
///
/// The service requires `managementUnitId` in requests.
#[non_exhaustive]
pub struct AdminBulkUpdateAlternativeShiftTradeStateRequest {
    /// `entities`.
    pub entities: Option<Vec<super::AdminBulkUpdateAlternativeShiftTradeState>>,
    /// `managementUnitId`, required.
    pub management_unit_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AdminBulkUpdateAlternativeShiftTradeStateRequest {
    "entities" Any entities,
    "managementUnitId" Str management_unit_id,
});

rt::setters!(AdminBulkUpdateAlternativeShiftTradeStateRequest {
    0 entities with_entities(Vec<super::AdminBulkUpdateAlternativeShiftTradeState>) clear_entities,
    1 management_unit_id with_management_unit_id(impl Into<String>) clear_management_unit_id,
});
