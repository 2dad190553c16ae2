// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FieldList`.
#[non_exhaustive]
pub struct FieldList {
    /// `customLabels`.
    pub custom_labels: Option<bool>,
    /// `gdpr`.
    pub gdpr: Option<bool>,
    /// `instructionText`.
    pub instruction_text: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `labelKeys`.
    pub label_keys: Option<Vec<String>>,
    /// `params`.
    pub params: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `repeatable`.
    pub repeatable: Option<bool>,
    /// `required`.
    pub required: Option<bool>,
    /// `state`.
    pub state: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FieldList {
    "customLabels" Bool custom_labels,
    "gdpr" Bool gdpr,
    "instructionText" Str instruction_text,
    "key" Str key,
    "labelKeys" Texts label_keys,
    "params" Any params,
    "repeatable" Bool repeatable,
    "required" Bool required,
    "state" Str state,
    "type" Str r#type,
});
