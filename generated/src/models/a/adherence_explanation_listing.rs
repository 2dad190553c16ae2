// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceExplanationListing`.
#[non_exhaustive]
pub struct AdherenceExplanationListing {
    /// `entities`.
    pub entities: Option<Vec<super::AdherenceExplanationResponse>>,
    __marks: rt::Marks,
}

rt::model!(AdherenceExplanationListing {
    "entities" Any entities,
});
