// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeWrapupDelta`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeWrapupDelta {
    /// `newValue`.
    pub new_value: Option<super::WrapupDelta>,
    /// `oldValue`.
    pub old_value: Option<super::WrapupDelta>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsAttributeChangeWrapupDelta {
    "newValue" Any new_value,
    "oldValue" Any old_value,
});
