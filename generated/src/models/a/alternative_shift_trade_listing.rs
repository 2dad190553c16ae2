// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftTradeListing`.
#[non_exhaustive]
pub struct AlternativeShiftTradeListing {
    /// `entities`.
    pub entities: Option<Vec<super::AlternativeShiftTradeResponse>>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftTradeListing {
    "entities" Any entities,
});
