// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenAIPhrasesJobTopic`.
///
/// The service requires `dialect`, `name` in requests.
#[non_exhaustive]
pub struct GenAIPhrasesJobTopic {
    /// `description`.
    pub description: Option<String>,
    /// `dialect`, required.
    pub dialect: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `phrases`.
    pub phrases: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(GenAIPhrasesJobTopic {
    "description" Str description,
    "dialect" Str dialect,
    "name" Str name,
    "phrases" Texts phrases,
});

rt::setters!(GenAIPhrasesJobTopic {
    0 description with_description(impl Into<String>) clear_description,
    1 dialect with_dialect(impl Into<String>) clear_dialect,
    2 name with_name(impl Into<String>) clear_name,
    3 phrases with_phrases(Vec<String>) clear_phrases,
});
