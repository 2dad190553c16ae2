// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceExplanationListingAgentQueryResponse`.
#[non_exhaustive]
pub struct AdherenceExplanationListingAgentQueryResponse {
    /// `entities`.
    pub entities: Option<Vec<super::AdherenceExplanationResponse>>,
    __marks: rt::Marks,
}

rt::model!(AdherenceExplanationListingAgentQueryResponse {
    "entities" Any entities,
});
