// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Page`.
#[non_exhaustive]
pub struct Page {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `rootContainer`.
    pub root_container: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `versionId`.
    pub version_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Page {
    "createdDate" DateTime created_date,
    "id" Str id,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "properties" Any properties,
    "rootContainer" Any root_container,
    "selfUri" Str self_uri,
    "versionId" Str version_id,
});

rt::setters!(Page {
    0 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    1 id with_id(impl Into<String>) clear_id,
    2 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    3 name with_name(impl Into<String>) clear_name,
    4 properties with_properties(std::collections::BTreeMap<String, rt::Value>) clear_properties,
    5 root_container with_root_container(std::collections::BTreeMap<String, rt::Value>) clear_root_container,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 version_id with_version_id(impl Into<String>) clear_version_id,
});
