// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetWrapperString`.
#[non_exhaustive]
pub struct SetWrapperString {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SetWrapperString {
    "values" Texts values,
});

rt::setters!(SetWrapperString {
    0 values with_values(Vec<String>) clear_values,
});
