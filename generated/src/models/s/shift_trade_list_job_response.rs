// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeListJobResponse`.
#[non_exhaustive]
pub struct ShiftTradeListJobResponse {
    /// `entities`.
    pub entities: Option<Vec<super::ShiftTradeResponseItem>>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeListJobResponse {
    "entities" Any entities,
});
