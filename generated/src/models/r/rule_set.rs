// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RuleSet`.
///
/// The service requires `name`, `rules` in requests.
#[non_exhaustive]
pub struct RuleSet {
    /// `contactList`.
    pub contact_list: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `rules`, required.
    pub rules: Option<Vec<super::DialerRule>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(RuleSet {
    "contactList" Any contact_list,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "queue" Any queue,
    "rules" Any rules,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(RuleSet {
    0 contact_list with_contact_list(super::DomainEntityRef) clear_contact_list,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 queue with_queue(super::DomainEntityRef) clear_queue,
    6 rules with_rules(Vec<super::DialerRule>) clear_rules,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 version with_version(i64) clear_version,
});
