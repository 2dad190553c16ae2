// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WrapUpCodeConfig`.
///
/// The service requires `values` in requests.
#[non_exhaustive]
pub struct WrapUpCodeConfig {
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(WrapUpCodeConfig {
    "values" Texts values,
});

rt::setters!(WrapUpCodeConfig {
    0 values with_values(Vec<String>) clear_values,
});
