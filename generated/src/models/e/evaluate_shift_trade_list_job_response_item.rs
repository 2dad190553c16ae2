// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluateShiftTradeListJobResponseItem`.
#[non_exhaustive]
pub struct EvaluateShiftTradeListJobResponseItem {
    /// `entities`.
    pub entities: Option<Vec<super::EvaluatedShiftTradeResponseItem>>,
    __marks: rt::Marks,
}

rt::model!(EvaluateShiftTradeListJobResponseItem {
    "entities" Any entities,
});
