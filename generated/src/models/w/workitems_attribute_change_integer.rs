// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeInteger`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeInteger {
    /// `newValue`.
    pub new_value: Option<i64>,
    /// `oldValue`.
    pub old_value: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsAttributeChangeInteger {
    "newValue" Int new_value,
    "oldValue" Int old_value,
});
