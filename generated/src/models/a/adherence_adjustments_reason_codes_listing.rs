// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceAdjustmentsReasonCodesListing`.
#[non_exhaustive]
pub struct AdherenceAdjustmentsReasonCodesListing {
    /// `entities`.
    pub entities: Option<Vec<super::AdherenceAdjustmentsReasonCode>>,
    __marks: rt::Marks,
}

rt::model!(AdherenceAdjustmentsReasonCodesListing {
    "entities" Any entities,
});
