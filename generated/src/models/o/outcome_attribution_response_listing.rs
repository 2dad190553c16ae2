// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeAttributionResponseListing`.
#[non_exhaustive]
pub struct OutcomeAttributionResponseListing {
    /// `entities`.
    pub entities: Option<Vec<super::OutcomeAttributionResultsResponse>>,
    __marks: rt::Marks,
}

rt::model!(OutcomeAttributionResponseListing {
    "entities" Any entities,
});
