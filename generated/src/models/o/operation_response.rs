// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OperationResponse`.
#[non_exhaustive]
pub struct OperationResponse {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<super::KnowledgeOperationSource>,
    /// `status`.
    pub status: Option<String>,
    /// `type`.
    pub r#type: Option<super::OperationResponseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`OperationResponse`](super::OperationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationResponseType {
    /// `Import`
    Import,
    /// `Export`
    Export,
    /// `Parse`
    Parse,
    /// `Sync`
    Sync,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OperationResponse {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "selfUri" Str self_uri,
    "source" Any source,
    "status" Str status,
    "type" Enum r#type,
});

rt::open_enum!(OperationResponseType {
    Import = "Import",
    Export = "Export",
    Parse = "Parse",
    Sync = "Sync",
});
