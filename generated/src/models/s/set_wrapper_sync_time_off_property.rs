// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetWrapperSyncTimeOffProperty`.
#[non_exhaustive]
pub struct SetWrapperSyncTimeOffProperty {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SetWrapperSyncTimeOffProperty {
    "values" Texts values,
});

rt::setters!(SetWrapperSyncTimeOffProperty {
    0 values with_values(Vec<String>) clear_values,
});
