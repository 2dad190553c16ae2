// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Grammar`.
#[non_exhaustive]
pub struct Grammar {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `languages`.
    pub languages: Option<Vec<super::GrammarLanguage>>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Grammar {
    "description" Str description,
    "id" Str id,
    "languages" Any languages,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(Grammar {
    0 description with_description(impl Into<String>) clear_description,
    1 id with_id(impl Into<String>) clear_id,
    2 languages with_languages(Vec<super::GrammarLanguage>) clear_languages,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
