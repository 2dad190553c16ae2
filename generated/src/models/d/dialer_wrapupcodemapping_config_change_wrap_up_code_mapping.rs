// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerWrapupcodemappingConfigChangeWrapUpCodeMapping`.
#[non_exhaustive]
pub struct DialerWrapupcodemappingConfigChangeWrapUpCodeMapping {
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
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DialerWrapupcodemappingConfigChangeWrapUpCodeMapping {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "defaultSet" Texts default_set,
    "id" Str id,
    "mapping" Any mapping,
    "name" Str name,
    "version" Int version,
});
