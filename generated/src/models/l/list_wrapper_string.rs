// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperString`.
#[non_exhaustive]
pub struct ListWrapperString {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperString {
    "values" Texts values,
});

rt::setters!(ListWrapperString {
    0 values with_values(Vec<String>) clear_values,
});
