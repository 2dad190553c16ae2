// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperInteger`.
#[non_exhaustive]
pub struct ListWrapperInteger {
    /// `values`.
    pub values: Option<Vec<i64>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperInteger {
    "values" Any values,
});

rt::setters!(ListWrapperInteger {
    0 values with_values(Vec<i64>) clear_values,
});
