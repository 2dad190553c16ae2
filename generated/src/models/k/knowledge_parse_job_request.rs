// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeParseJobRequest`.
///
/// The service requires `uploadKey` in requests.
#[non_exhaustive]
pub struct KnowledgeParseJobRequest {
    /// `hints`.
    pub hints: Option<Vec<String>>,
    /// `uploadKey`, required.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeParseJobRequest {
    "hints" Texts hints,
    "uploadKey" Str upload_key,
});

rt::setters!(KnowledgeParseJobRequest {
    0 hints with_hints(Vec<String>) clear_hints,
    1 upload_key with_upload_key(impl Into<String>) clear_upload_key,
});
