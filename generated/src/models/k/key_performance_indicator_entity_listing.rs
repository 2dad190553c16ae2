// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KeyPerformanceIndicatorEntityListing`.
#[non_exhaustive]
pub struct KeyPerformanceIndicatorEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::KeyPerformanceIndicator>>,
    __marks: rt::Marks,
}

rt::model!(KeyPerformanceIndicatorEntityListing {
    "entities" Any entities,
});
