// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IgnoredActivityCodeIds`.
#[non_exhaustive]
pub struct IgnoredActivityCodeIds {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(IgnoredActivityCodeIds {
    "values" Texts values,
});

rt::setters!(IgnoredActivityCodeIds {
    0 values with_values(Vec<String>) clear_values,
});
