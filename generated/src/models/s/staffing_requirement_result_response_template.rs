// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaffingRequirementResultResponseTemplate`.
#[non_exhaustive]
pub struct StaffingRequirementResultResponseTemplate {
    /// `requirementResults`, required.
    pub requirement_results: Option<Vec<super::PlanningGroupRequirementOutput>>,
    __marks: rt::Marks,
}

rt::model!(StaffingRequirementResultResponseTemplate {
    "requirementResults" Any requirement_results,
});
