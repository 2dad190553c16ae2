// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperPlanningGroupMinimumsRequest`.
#[non_exhaustive]
pub struct ListWrapperPlanningGroupMinimumsRequest {
    /// `values`.
    pub values: Option<Vec<super::PlanningGroupMinimumsRequest>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperPlanningGroupMinimumsRequest {
    "values" Any values,
});

rt::setters!(ListWrapperPlanningGroupMinimumsRequest {
    0 values with_values(Vec<super::PlanningGroupMinimumsRequest>) clear_values,
});
