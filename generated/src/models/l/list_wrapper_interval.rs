// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperInterval`.
#[non_exhaustive]
pub struct ListWrapperInterval {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperInterval {
    "values" Texts values,
});

rt::setters!(ListWrapperInterval {
    0 values with_values(Vec<String>) clear_values,
});
