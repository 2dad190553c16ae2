// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationPresence`.
///
/// The service requires `languageLabels` in requests.
#[non_exhaustive]
pub struct OrganizationPresence {
    /// `createdBy`.
    pub created_by: Option<super::User>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `deactivated`.
    pub deactivated: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `languageLabels`, required.
    pub language_labels: Option<std::collections::BTreeMap<String, String>>,
    /// `modifiedBy`.
    pub modified_by: Option<super::User>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `primary`.
    pub primary: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `systemPresence`.
    pub system_presence: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OrganizationPresence {
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "deactivated" Bool deactivated,
    "id" Str id,
    "languageLabels" Any language_labels,
    "modifiedBy" Any modified_by,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "primary" Bool primary,
    "selfUri" Str self_uri,
    "systemPresence" Str system_presence,
});

rt::setters!(OrganizationPresence {
    0 created_by with_created_by(super::User) clear_created_by,
    1 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    2 deactivated with_deactivated(bool) clear_deactivated,
    3 id with_id(impl Into<String>) clear_id,
    4 language_labels with_language_labels(std::collections::BTreeMap<String, String>) clear_language_labels,
    5 modified_by with_modified_by(super::User) clear_modified_by,
    6 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    7 name with_name(impl Into<String>) clear_name,
    8 primary with_primary(bool) clear_primary,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    10 system_presence with_system_presence(impl Into<String>) clear_system_presence,
});
