// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperScheduleSetRequest`.
#[non_exhaustive]
pub struct ListWrapperScheduleSetRequest {
    /// `values`.
    pub values: Option<Vec<super::ScheduleSetRequest>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperScheduleSetRequest {
    "values" Any values,
});

rt::setters!(ListWrapperScheduleSetRequest {
    0 values with_values(Vec<super::ScheduleSetRequest>) clear_values,
});
