// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRoutingLanguagePost`.
///
/// The service requires `id`, `proficiency` in requests.
#[non_exhaustive]
pub struct UserRoutingLanguagePost {
    /// `id`, required.
    pub id: Option<String>,
    /// `languageUri`.
    pub language_uri: Option<String>,
    /// `proficiency`, required.
    pub proficiency: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserRoutingLanguagePost {
    "id" Str id,
    "languageUri" Str language_uri,
    "proficiency" Float proficiency,
    "selfUri" Str self_uri,
});

rt::setters!(UserRoutingLanguagePost {
    0 id with_id(impl Into<String>) clear_id,
    1 language_uri with_language_uri(impl Into<String>) clear_language_uri,
    2 proficiency with_proficiency(f64) clear_proficiency,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
