// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeBoolean`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeBoolean {
    /// `newValue`.
    pub new_value: Option<bool>,
    /// `oldValue`.
    pub old_value: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsAttributeChangeBoolean {
    "newValue" Bool new_value,
    "oldValue" Bool old_value,
});
