// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PublishedSurveyFormReference`.
#[non_exhaustive]
pub struct PublishedSurveyFormReference {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PublishedSurveyFormReference {
    "contextId" Str context_id,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(PublishedSurveyFormReference {
    0 context_id with_context_id(impl Into<String>) clear_context_id,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
