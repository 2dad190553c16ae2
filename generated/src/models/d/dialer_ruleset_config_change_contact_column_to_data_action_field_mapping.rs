// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerRulesetConfigChangeContactColumnToDataActionFieldMapping`.
#[non_exhaustive]
pub struct DialerRulesetConfigChangeContactColumnToDataActionFieldMapping {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `contactColumnName`.
    pub contact_column_name: Option<String>,
    /// `dataActionField`.
    pub data_action_field: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerRulesetConfigChangeContactColumnToDataActionFieldMapping {
    "additionalProperties" Any additional_properties_2,
    "contactColumnName" Str contact_column_name,
    "dataActionField" Str data_action_field,
});
