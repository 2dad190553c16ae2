// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeList`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeList {
    /// `newValue`.
    pub new_value: Option<Vec<rt::Value>>,
    /// `oldValue`.
    pub old_value: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsAttributeChangeList {
    "newValue" Any new_value,
    "oldValue" Any old_value,
});
