// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DigitalRuleSet`.
///
/// The service requires `rules` in requests.
#[non_exhaustive]
pub struct DigitalRuleSet {
    /// `contactList`.
    pub contact_list: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `rules`, required.
    pub rules: Option<Vec<super::DigitalRule>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DigitalRuleSet {
    "contactList" Any contact_list,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "rules" Any rules,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(DigitalRuleSet {
    0 contact_list with_contact_list(super::DomainEntityRef) clear_contact_list,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 rules with_rules(Vec<super::DigitalRule>) clear_rules,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 version with_version(i64) clear_version,
});
