// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationVersion`.
#[non_exhaustive]
pub struct EvaluationVersion {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EvaluationVersion {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(EvaluationVersion {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
