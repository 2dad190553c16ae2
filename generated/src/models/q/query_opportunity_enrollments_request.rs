// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryOpportunityEnrollmentsRequest`.
#[non_exhaustive]
pub struct QueryOpportunityEnrollmentsRequest {
    /// `opportunityId`.
    pub opportunity_id: Option<String>,
    /// `range`.
    pub range: Option<super::RequiredDateRange>,
    __marks: rt::Marks,
}

rt::model!(QueryOpportunityEnrollmentsRequest {
    "opportunityId" Str opportunity_id,
    "range" Any range,
});

rt::setters!(QueryOpportunityEnrollmentsRequest {
    0 opportunity_id with_opportunity_id(impl Into<String>) clear_opportunity_id,
    1 range with_range(super::RequiredDateRange) clear_range,
});
