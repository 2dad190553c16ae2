// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactImportSettings`.
///
/// The service requires `externalSourceId`, `importFields`, `mergeContacts`, `name` in requests.
#[non_exhaustive]
pub struct ContactImportSettings {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `externalSourceId`, required.
    pub external_source_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `importFields`, required.
    pub import_fields: Option<Vec<super::ContactImportField>>,
    /// `matchingCriteria`.
    pub matching_criteria: Option<Vec<String>>,
    /// `mergeContacts`, required.
    pub merge_contacts: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContactImportSettings {
    "dateCreated" DateTime date_created,
    "externalSourceId" Str external_source_id,
    "id" Str id,
    "importFields" Any import_fields,
    "matchingCriteria" Texts matching_criteria,
    "mergeContacts" Bool merge_contacts,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(ContactImportSettings {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 external_source_id with_external_source_id(impl Into<String>) clear_external_source_id,
    2 id with_id(impl Into<String>) clear_id,
    3 import_fields with_import_fields(Vec<super::ContactImportField>) clear_import_fields,
    4 matching_criteria with_matching_criteria(Vec<String>) clear_matching_criteria,
    5 merge_contacts with_merge_contacts(bool) clear_merge_contacts,
    6 name with_name(impl Into<String>) clear_name,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
