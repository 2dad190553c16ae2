// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftBulkUpdateTradesResponseTemplate`.
#[non_exhaustive]
pub struct AlternativeShiftBulkUpdateTradesResponseTemplate {
    /// `entities`.
    pub entities: Option<Vec<super::AlternativeShiftTradeBulkUpdateTemplateItem>>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftBulkUpdateTradesResponseTemplate {
    "entities" Any entities,
});
