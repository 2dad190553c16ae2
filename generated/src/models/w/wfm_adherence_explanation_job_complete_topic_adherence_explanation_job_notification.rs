// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`.
#[non_exhaustive]
pub struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification {
    /// `adherenceExplanation`.
    pub adherence_explanation: Option<
        super::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification,
    >,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::WfmAdherenceExplanationJobCompleteTopicErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationStatus,
    >,
    /// `type`.
    pub r#type: Option<
        super::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationType,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`](super::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`](super::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationType {
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

rt::model!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification {
    "adherenceExplanation" Any adherence_explanation,
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationType {
    AddExplanation = "AddExplanation",
    UpdateExplanation = "UpdateExplanation",
    QueryAgentExplanations = "QueryAgentExplanations",
    QueryBuExplanations = "QueryBuExplanations",
});
