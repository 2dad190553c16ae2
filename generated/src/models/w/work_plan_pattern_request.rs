// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanPatternRequest`.
///
/// The service requires `workPlanIds` in requests.
#[non_exhaustive]
pub struct WorkPlanPatternRequest {
    /// `workPlanIds`, required.
    pub work_plan_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanPatternRequest {
    "workPlanIds" Texts work_plan_ids,
});

rt::setters!(WorkPlanPatternRequest {
    0 work_plan_ids with_work_plan_ids(Vec<String>) clear_work_plan_ids,
});
