// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeConfig`.
#[non_exhaustive]
pub struct OutcomeConfig {
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(OutcomeConfig {
    "values" Texts values,
});
