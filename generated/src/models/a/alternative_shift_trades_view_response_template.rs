// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftTradesViewResponseTemplate`.
#[non_exhaustive]
pub struct AlternativeShiftTradesViewResponseTemplate {
    /// `entities`.
    pub entities: Option<Vec<super::AlternativeShiftTradeResponse>>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftTradesViewResponseTemplate {
    "entities" Any entities,
});
