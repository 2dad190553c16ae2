// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerRulesetConfigChangeAction`.
#[non_exhaustive]
pub struct DialerRulesetConfigChangeAction {
    /// `actionTypeName`.
    pub action_type_name: Option<String>,
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, String>>,
    /// `type`.
    pub r#type: Option<String>,
    /// `updateOption`.
    pub update_option: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerRulesetConfigChangeAction {
    "actionTypeName" Str action_type_name,
    "additionalProperties" Any additional_properties_2,
    "properties" Any properties,
    "type" Str r#type,
    "updateOption" Str update_option,
});
