// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeInstant`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeInstant {
    /// `newValue`.
    pub new_value: Option<rt::DateTime>,
    /// `oldValue`.
    pub old_value: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsAttributeChangeInstant {
    "newValue" DateTime new_value,
    "oldValue" DateTime old_value,
});
