// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentQueryOpportunities`.
#[non_exhaustive]
pub struct AgentQueryOpportunities {
    /// `businessUnits`, required.
    pub business_units: Option<Vec<super::AgentBusinessUnitOpportunities>>,
    /// `nextStartDate`.
    pub next_start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(AgentQueryOpportunities {
    "businessUnits" Any business_units,
    "nextStartDate" DateTime next_start_date,
});
