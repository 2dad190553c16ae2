// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePublishResponse`.
#[non_exhaustive]
pub struct LearningModulePublishResponse {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LearningModulePublishResponse {
    "id" Str id,
    "selfUri" Str self_uri,
    "version" Int version,
});
