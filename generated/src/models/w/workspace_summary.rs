// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkspaceSummary`.
#[non_exhaustive]
pub struct WorkspaceSummary {
    /// `totalDocumentByteCount`.
    pub total_document_byte_count: Option<i64>,
    /// `totalDocumentCount`.
    pub total_document_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkspaceSummary {
    "totalDocumentByteCount" Int total_document_byte_count,
    "totalDocumentCount" Int total_document_count,
});

rt::setters!(WorkspaceSummary {
    0 total_document_byte_count with_total_document_byte_count(i64) clear_total_document_byte_count,
    1 total_document_count with_total_document_count(i64) clear_total_document_count,
});
