// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanDeleteRequest`.
///
/// The service requires `capacityPlanIds` in requests.
#[non_exhaustive]
pub struct CapacityPlanDeleteRequest {
    /// `capacityPlanIds`, required.
    pub capacity_plan_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanDeleteRequest {
    "capacityPlanIds" Texts capacity_plan_ids,
});

rt::setters!(CapacityPlanDeleteRequest {
    0 capacity_plan_ids with_capacity_plan_ids(Vec<String>) clear_capacity_plan_ids,
});
