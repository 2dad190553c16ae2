// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRoutingStatusUserParam`.
#[non_exhaustive]
pub struct UserRoutingStatusUserParam {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserRoutingStatusUserParam {
    "additionalProperties" Any additional_properties_2,
    "key" Str key,
    "value" Str value,
});
