// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryResults`.
#[non_exhaustive]
pub struct QueryResults {
    /// `facetInfo`.
    pub facet_info: Option<super::QueryFacetInfo>,
    /// `results`.
    pub results: Option<super::DomainEntityListingQueryResult>,
    __marks: rt::Marks,
}

rt::model!(QueryResults {
    "facetInfo" Any facet_info,
    "results" Any results,
});
