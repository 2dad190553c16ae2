// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IgnoredActivityCategories`.
#[non_exhaustive]
pub struct IgnoredActivityCategories {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(IgnoredActivityCategories {
    "values" Texts values,
});

rt::setters!(IgnoredActivityCategories {
    0 values with_values(Vec<String>) clear_values,
});
