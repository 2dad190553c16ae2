// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerRulesetConfigChangeRuleSet`.
#[non_exhaustive]
pub struct DialerRulesetConfigChangeRuleSet {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `contactList`.
    pub contact_list: Option<super::DialerRulesetConfigChangeUriReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `queue`.
    pub queue: Option<super::DialerRulesetConfigChangeUriReference>,
    /// `rules`.
    pub rules: Option<Vec<super::DialerRulesetConfigChangeRule>>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DialerRulesetConfigChangeRuleSet {
    "additionalProperties" Any additional_properties_2,
    "contactList" Any contact_list,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "queue" Any queue,
    "rules" Any rules,
    "version" Int version,
});
