// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateShiftTradeStateResult`.
#[non_exhaustive]
pub struct BulkUpdateShiftTradeStateResult {
    /// `entities`.
    pub entities: Option<Vec<super::BulkUpdateShiftTradeStateResultItem>>,
    __marks: rt::Marks,
}

rt::model!(BulkUpdateShiftTradeStateResult {
    "entities" Any entities,
});
