// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestDocumentVariationContext`.
#[non_exhaustive]
pub struct KnowledgeGuestDocumentVariationContext {
    /// `context`, required.
    pub context: Option<super::AddressableEntityRef>,
    /// `values`, required.
    pub values: Option<Vec<super::AddressableEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeGuestDocumentVariationContext {
    "context" Any context,
    "values" Any values,
});
