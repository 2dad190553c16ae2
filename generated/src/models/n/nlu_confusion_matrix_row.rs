// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluConfusionMatrixRow`.
#[non_exhaustive]
pub struct NluConfusionMatrixRow {
    /// `columns`, required.
    pub columns: Option<Vec<super::NluConfusionMatrixColumn>>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NluConfusionMatrixRow {
    "columns" Any columns,
    "name" Str name,
});
