// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenActionProperties`.
#[non_exhaustive]
pub struct OpenActionProperties {
    /// `configurationFields`.
    pub configuration_fields: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `openActionName`.
    pub open_action_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OpenActionProperties {
    "configurationFields" Any configuration_fields,
    "openActionName" Str open_action_name,
});
