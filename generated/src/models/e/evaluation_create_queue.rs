// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationCreateQueue`.
#[non_exhaustive]
pub struct EvaluationCreateQueue {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EvaluationCreateQueue {
    "id" Str id,
    "selfUri" Str self_uri,
});

rt::setters!(EvaluationCreateQueue {
    0 id with_id(impl Into<String>) clear_id,
    1 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
