// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAdherenceAdjustmentsQueryJobsReferenceListing`.
#[non_exhaustive]
pub struct BuAdherenceAdjustmentsQueryJobsReferenceListing {
    /// `entities`.
    pub entities: Option<Vec<super::BuAdherenceAdjustmentsQueryJobsReference>>,
    __marks: rt::Marks,
}

rt::model!(BuAdherenceAdjustmentsQueryJobsReferenceListing {
    "entities" Any entities,
});
