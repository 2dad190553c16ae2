// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeListResponse`.
#[non_exhaustive]
pub struct ShiftTradeListResponse {
    /// `entities`.
    pub entities: Option<Vec<super::ShiftTradeResponse>>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeListResponse {
    "entities" Any entities,
});
