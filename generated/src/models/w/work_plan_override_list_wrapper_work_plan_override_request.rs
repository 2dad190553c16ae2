// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanOverrideListWrapperWorkPlanOverrideRequest`.
#[non_exhaustive]
pub struct WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
    /// `deleteAll`.
    pub delete_all: Option<bool>,
    /// `values`.
    pub values: Option<Vec<super::WorkPlanOverrideRequest>>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
    "deleteAll" Bool delete_all,
    "values" Any values,
});

rt::setters!(WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
    0 delete_all with_delete_all(bool) clear_delete_all,
    1 values with_values(Vec<super::WorkPlanOverrideRequest>) clear_values,
});
