// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningGroupToStaffingGroupsListing`.
#[non_exhaustive]
pub struct PlanningGroupToStaffingGroupsListing {
    /// `entities`.
    pub entities: Option<Vec<super::PlanningGroupToStaffingGroupsResponse>>,
    __marks: rt::Marks,
}

rt::model!(PlanningGroupToStaffingGroupsListing {
    "entities" Any entities,
});
