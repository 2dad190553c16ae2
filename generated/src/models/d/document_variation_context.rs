// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentVariationContext`.
///
/// The service requires `context`, `values` in requests.
#[non_exhaustive]
pub struct DocumentVariationContext {
    /// `context`, required.
    pub context: Option<super::KnowledgeContextReference>,
    /// `values`, required.
    pub values: Option<Vec<super::KnowledgeContextValueReference>>,
    __marks: rt::Marks,
}

rt::model!(DocumentVariationContext {
    "context" Any context,
    "values" Any values,
});

rt::setters!(DocumentVariationContext {
    0 context with_context(super::KnowledgeContextReference) clear_context,
    1 values with_values(Vec<super::KnowledgeContextValueReference>) clear_values,
});
