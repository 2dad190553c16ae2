// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperRequiredDateRange`.
#[non_exhaustive]
pub struct ListWrapperRequiredDateRange {
    /// `values`.
    pub values: Option<Vec<super::RequiredDateRange>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperRequiredDateRange {
    "values" Any values,
});

rt::setters!(ListWrapperRequiredDateRange {
    0 values with_values(Vec<super::RequiredDateRange>) clear_values,
});
