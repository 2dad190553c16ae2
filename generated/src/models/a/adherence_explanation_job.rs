// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceExplanationJob`.
#[non_exhaustive]
pub struct AdherenceExplanationJob {
    /// `adherenceExplanation`.
    pub adherence_explanation: Option<super::AdherenceExplanationResponse>,
    /// `agentQueryResponseTemplate`.
    pub agent_query_response_template: Option<
        super::AdherenceExplanationListingAgentQueryResponse,
    >,
    /// `buQueryResponseTemplate`.
    pub bu_query_response_template: Option<
        super::AdherenceExplanationListingBuQueryResponse,
    >,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::AdherenceExplanationJobStatus>,
    /// `type`.
    pub r#type: Option<super::AdherenceExplanationJobType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AdherenceExplanationJob`](super::AdherenceExplanationJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceExplanationJobStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AdherenceExplanationJob`](super::AdherenceExplanationJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceExplanationJobType {
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

rt::model!(AdherenceExplanationJob {
    "adherenceExplanation" Any adherence_explanation,
    "agentQueryResponseTemplate" Any agent_query_response_template,
    "buQueryResponseTemplate" Any bu_query_response_template,
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(AdherenceExplanationJobStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(AdherenceExplanationJobType {
    AddExplanation = "AddExplanation",
    UpdateExplanation = "UpdateExplanation",
    QueryAgentExplanations = "QueryAgentExplanations",
    QueryBuExplanations = "QueryBuExplanations",
});
