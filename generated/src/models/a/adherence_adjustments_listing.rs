// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceAdjustmentsListing`.
#[non_exhaustive]
pub struct AdherenceAdjustmentsListing {
    /// `entities`.
    pub entities: Option<Vec<super::AdherenceAdjustment>>,
    __marks: rt::Marks,
}

rt::model!(AdherenceAdjustmentsListing {
    "entities" Any entities,
});
