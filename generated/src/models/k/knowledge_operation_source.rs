// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeOperationSource`.
#[non_exhaustive]
pub struct KnowledgeOperationSource {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::KnowledgeOperationSourceType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`KnowledgeOperationSource`](super::KnowledgeOperationSource).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeOperationSourceType {
    /// `Salesforce`
    Salesforce,
    /// `ServiceNow`
    ServiceNow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeOperationSource {
    "id" Str id,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::open_enum!(KnowledgeOperationSourceType {
    Salesforce = "Salesforce",
    ServiceNow = "ServiceNow",
});
