// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsageItem`.
#[non_exhaustive]
pub struct UsageItem {
    /// `totalDocumentByteCount`.
    pub total_document_byte_count: Option<i64>,
    /// `totalDocumentCount`.
    pub total_document_count: Option<i64>,
    /// `type`.
    pub r#type: Option<super::UsageItemType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UsageItem`](super::UsageItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsageItemType {
    /// `RECORDING`
    Recording,
    /// `FAX`
    Fax,
    /// `DOCUMENT`
    Document,
    /// `ALL`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsageItem {
    "totalDocumentByteCount" Int total_document_byte_count,
    "totalDocumentCount" Int total_document_count,
    "type" Enum r#type,
});

rt::open_enum!(UsageItemType {
    Recording = "RECORDING",
    Fax = "FAX",
    Document = "DOCUMENT",
    All = "ALL",
});
