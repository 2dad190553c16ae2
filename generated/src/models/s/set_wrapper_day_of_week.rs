// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetWrapperDayOfWeek`.
#[non_exhaustive]
pub struct SetWrapperDayOfWeek {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SetWrapperDayOfWeek {
    "values" Texts values,
});

rt::setters!(SetWrapperDayOfWeek {
    0 values with_values(Vec<String>) clear_values,
});
