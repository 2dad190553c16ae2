// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WrapUpCodeMapping`.
#[non_exhaustive]
pub struct WrapUpCodeMapping {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `defaultSet`.
    pub default_set: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `mapping`.
    pub mapping: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WrapUpCodeMapping {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "defaultSet" Texts default_set,
    "id" Str id,
    "mapping" Any mapping,
    "name" Str name,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(WrapUpCodeMapping {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 default_set with_default_set(Vec<String>) clear_default_set,
    3 id with_id(impl Into<String>) clear_id,
    4 mapping with_mapping(std::collections::BTreeMap<String, Vec<String>>) clear_mapping,
    5 name with_name(impl Into<String>) clear_name,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 version with_version(i64) clear_version,
});
