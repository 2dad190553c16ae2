// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentBulkAddOpportunityEnrollment`.
#[non_exhaustive]
pub struct AgentBulkAddOpportunityEnrollment {
    /// `id`.
    pub id: Option<String>,
    /// `opportunityId`, required.
    pub opportunity_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentBulkAddOpportunityEnrollment {
    "id" Str id,
    "opportunityId" Str opportunity_id,
});
