// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentAddOpportunityEnrollment`.
///
/// The service requires `opportunityId` in requests.
#[non_exhaustive]
pub struct AgentAddOpportunityEnrollment {
    /// `opportunityId`, required.
    pub opportunity_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentAddOpportunityEnrollment {
    "opportunityId" Str opportunity_id,
});

rt::setters!(AgentAddOpportunityEnrollment {
    0 opportunity_id with_opportunity_id(impl Into<String>) clear_opportunity_id,
});
