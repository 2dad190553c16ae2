// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EffectiveConfiguration`.
#[non_exhaustive]
pub struct EffectiveConfiguration {
    /// `advanced`, required.
    pub advanced: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `credentials`, required.
    pub credentials: Option<std::collections::BTreeMap<String, super::CredentialInfo>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `notes`, required.
    pub notes: Option<String>,
    /// `properties`, required.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    __marks: rt::Marks,
}

rt::model!(EffectiveConfiguration {
    "advanced" Any advanced,
    "credentials" Any credentials,
    "name" Str name,
    "notes" Str notes,
    "properties" Any properties,
});
