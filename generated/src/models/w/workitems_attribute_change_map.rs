// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeMap`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeMap {
    /// `newValue`.
    pub new_value: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `oldValue`.
    pub old_value: Option<std::collections::BTreeMap<String, rt::Value>>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsAttributeChangeMap {
    "newValue" Any new_value,
    "oldValue" Any old_value,
});
