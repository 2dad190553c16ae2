// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceExplanationListingBuQueryResponse`.
#[non_exhaustive]
pub struct AdherenceExplanationListingBuQueryResponse {
    /// `entities`.
    pub entities: Option<Vec<super::AdherenceExplanationResponse>>,
    __marks: rt::Marks,
}

rt::model!(AdherenceExplanationListingBuQueryResponse {
    "entities" Any entities,
});
