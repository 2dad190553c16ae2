// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceExplanationJobReference`.
#[non_exhaustive]
pub struct AdherenceExplanationJobReference {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::AdherenceExplanationJobReferenceStatus>,
    /// `type`.
    pub r#type: Option<super::AdherenceExplanationJobReferenceType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AdherenceExplanationJobReference`](super::AdherenceExplanationJobReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceExplanationJobReferenceStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AdherenceExplanationJobReference`](super::AdherenceExplanationJobReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceExplanationJobReferenceType {
    /// `AddExplanation`
    AddExplanation,
    /// `UpdateExplanation`
    UpdateExplanation,
    /// `QueryAgentExplanations`
    QueryAgentExplanations,
    /// `QueryBuExplanations`
    QueryBuExplanations,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AdherenceExplanationJobReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(AdherenceExplanationJobReferenceStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(AdherenceExplanationJobReferenceType {
    AddExplanation = "AddExplanation",
    UpdateExplanation = "UpdateExplanation",
    QueryAgentExplanations = "QueryAgentExplanations",
    QueryBuExplanations = "QueryBuExplanations",
});
