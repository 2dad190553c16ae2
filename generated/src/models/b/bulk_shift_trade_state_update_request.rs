// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkShiftTradeStateUpdateRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct BulkShiftTradeStateUpdateRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::BulkUpdateShiftTradeStateRequestItem>>,
    __marks: rt::Marks,
}

rt::model!(BulkShiftTradeStateUpdateRequest {
    "entities" Any entities,
});

rt::setters!(BulkShiftTradeStateUpdateRequest {
    0 entities with_entities(Vec<super::BulkUpdateShiftTradeStateRequestItem>) clear_entities,
});
