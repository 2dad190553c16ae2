// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChecklistInferenceJobResponse`.
#[non_exhaustive]
pub struct ChecklistInferenceJobResponse {
    /// `agentChecklistInfo`.
    pub agent_checklist_info: Option<super::AgentChecklistInfo>,
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `direction`.
    pub direction: Option<super::ChecklistInferenceJobResponseDirection>,
    /// `error`.
    pub error: Option<super::ErrorInfo>,
    /// `id`, required.
    pub id: Option<String>,
    /// `jobEndTime`.
    pub job_end_time: Option<rt::DateTime>,
    /// `jobStartTime`.
    pub job_start_time: Option<rt::DateTime>,
    /// `language`.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::ChecklistInferenceJobResponseMediaType>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `preview`.
    pub preview: Option<bool>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ChecklistInferenceJobResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`ChecklistInferenceJobResponse`](super::ChecklistInferenceJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChecklistInferenceJobResponseDirection {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`ChecklistInferenceJobResponse`](super::ChecklistInferenceJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChecklistInferenceJobResponseMediaType {
    /// `Voice`
    Voice,
    /// `Message`
    Message,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ChecklistInferenceJobResponse`](super::ChecklistInferenceJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChecklistInferenceJobResponseStatus {
    /// `Processing`
    Processing,
    /// `Error`
    Error,
    /// `Complete`
    Complete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ChecklistInferenceJobResponse {
    "agentChecklistInfo" Any agent_checklist_info,
    "agentId" Str agent_id,
    "assistantId" Str assistant_id,
    "direction" Enum direction,
    "error" Any error,
    "id" Str id,
    "jobEndTime" DateTime job_end_time,
    "jobStartTime" DateTime job_start_time,
    "language" Str language,
    "mediaType" Enum media_type,
    "participantId" Str participant_id,
    "preview" Bool preview,
    "queueId" Str queue_id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(ChecklistInferenceJobResponseDirection {
    Inbound = "Inbound",
    Outbound = "Outbound",
});

rt::open_enum!(ChecklistInferenceJobResponseMediaType {
    Voice = "Voice",
    Message = "Message",
    Email = "Email",
});

rt::open_enum!(ChecklistInferenceJobResponseStatus {
    Processing = "Processing",
    Error = "Error",
    Complete = "Complete",
});
