// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperOverrideDate`.
#[non_exhaustive]
pub struct ListWrapperOverrideDate {
    /// `values`.
    pub values: Option<Vec<super::OverrideDate>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperOverrideDate {
    "values" Any values,
});

rt::setters!(ListWrapperOverrideDate {
    0 values with_values(Vec<super::OverrideDate>) clear_values,
});
