// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeParseJobRequestPatch`.
#[non_exhaustive]
pub struct KnowledgeParseJobRequestPatch {
    /// `hints`.
    pub hints: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeParseJobRequestPatch {
    "hints" Texts hints,
});

rt::setters!(KnowledgeParseJobRequestPatch {
    0 hints with_hints(Vec<String>) clear_hints,
});
