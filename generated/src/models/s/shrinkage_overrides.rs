// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShrinkageOverrides`.
#[non_exhaustive]
pub struct ShrinkageOverrides {
    /// `clear`.
    pub clear: Option<bool>,
    /// `values`.
    pub values: Option<Vec<super::ShrinkageOverride>>,
    __marks: rt::Marks,
}

rt::model!(ShrinkageOverrides {
    "clear" Bool clear,
    "values" Any values,
});

rt::setters!(ShrinkageOverrides {
    0 clear with_clear(bool) clear_clear,
    1 values with_values(Vec<super::ShrinkageOverride>) clear_values_2,
});
