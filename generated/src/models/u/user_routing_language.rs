// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRoutingLanguage`.
#[non_exhaustive]
pub struct UserRoutingLanguage {
    /// `id`.
    pub id: Option<String>,
    /// `languageUri`.
    pub language_uri: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `proficiency`.
    pub proficiency: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::UserRoutingLanguageState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`UserRoutingLanguage`](super::UserRoutingLanguage).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserRoutingLanguageState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserRoutingLanguage {
    "id" Str id,
    "languageUri" Str language_uri,
    "name" Str name,
    "proficiency" Float proficiency,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::setters!(UserRoutingLanguage {
    0 id with_id(impl Into<String>) clear_id,
    1 language_uri with_language_uri(impl Into<String>) clear_language_uri,
    2 name with_name(impl Into<String>) clear_name,
    3 proficiency with_proficiency(f64) clear_proficiency,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 state with_state(impl Into<super::UserRoutingLanguageState>) clear_state,
});

rt::open_enum!(UserRoutingLanguageState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
