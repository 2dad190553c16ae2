// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperAgentWorkPlanField`.
#[non_exhaustive]
pub struct ListWrapperAgentWorkPlanField {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperAgentWorkPlanField {
    "values" Texts values,
});

rt::setters!(ListWrapperAgentWorkPlanField {
    0 values with_values(Vec<String>) clear_values,
});
