// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestSessionContext`.
///
/// The service requires `id`, `values` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestSessionContext {
    /// `id`, required.
    pub id: Option<String>,
    /// `values`, required.
    pub values: Option<Vec<super::Entity>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeGuestSessionContext {
    "id" Str id,
    "values" Any values,
});

rt::setters!(KnowledgeGuestSessionContext {
    0 id with_id(impl Into<String>) clear_id,
    1 values with_values(Vec<super::Entity>) clear_values,
});
