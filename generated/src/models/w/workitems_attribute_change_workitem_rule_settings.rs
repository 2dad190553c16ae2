// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeWorkitemRuleSettings`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeWorkitemRuleSettings {
    /// `newValue`.
    pub new_value: Option<super::WorkitemRuleSettings>,
    /// `oldValue`.
    pub old_value: Option<super::WorkitemRuleSettings>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsAttributeChangeWorkitemRuleSettings {
    "newValue" Any new_value,
    "oldValue" Any old_value,
});
