// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluConfusionMatrixColumn`.
#[non_exhaustive]
pub struct NluConfusionMatrixColumn {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(NluConfusionMatrixColumn {
    "name" Str name,
    "value" Float value,
});
