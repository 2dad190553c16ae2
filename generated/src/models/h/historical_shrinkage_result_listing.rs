// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalShrinkageResultListing`.
#[non_exhaustive]
pub struct HistoricalShrinkageResultListing {
    /// `entities`.
    pub entities: Option<Vec<super::HistoricalShrinkageResult>>,
    __marks: rt::Marks,
}

rt::model!(HistoricalShrinkageResultListing {
    "entities" Any entities,
});
