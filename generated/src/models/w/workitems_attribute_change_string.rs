// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeString`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeString {
    /// `newValue`.
    pub new_value: Option<String>,
    /// `oldValue`.
    pub old_value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsAttributeChangeString {
    "newValue" Str new_value,
    "oldValue" Str old_value,
});
