// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Language`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Language {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::LanguageState>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `state` in [`Language`](super::Language).
#[derive(Clone)]
#[non_exhaustive]
pub enum LanguageState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Language {
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Str version,
});

rt::setters!(Language {
    0 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 state with_state(impl Into<super::LanguageState>) clear_state,
    5 version with_version(impl Into<String>) clear_version,
});

rt::open_enum!(LanguageState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
