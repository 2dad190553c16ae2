// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GrammarFileUploadRequest`.
#[non_exhaustive]
pub struct GrammarFileUploadRequest {
    /// `fileType`.
    pub file_type: Option<super::GrammarFileUploadRequestFileType>,
    __marks: rt::Marks,
}
/// The values of `fileType` in [`GrammarFileUploadRequest`](super::GrammarFileUploadRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum GrammarFileUploadRequestFileType {
    /// `gram`
    Gram,
    /// `grxml`
    Grxml,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GrammarFileUploadRequest {
    "fileType" Enum file_type,
});

rt::setters!(GrammarFileUploadRequest {
    0 file_type with_file_type(impl Into<super::GrammarFileUploadRequestFileType>) clear_file_type,
});

rt::open_enum!(GrammarFileUploadRequestFileType {
    Gram = "gram",
    Grxml = "grxml",
});
