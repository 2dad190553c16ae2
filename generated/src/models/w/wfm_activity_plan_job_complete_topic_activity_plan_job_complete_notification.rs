// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification`.
#[non_exhaustive]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification {
    /// `activityPlan`.
    pub activity_plan: Option<
        super::WfmActivityPlanJobCompleteTopicActivityPlanReference,
    >,
    /// `error`.
    pub error: Option<super::WfmActivityPlanJobCompleteTopicErrorBody>,
    /// `exceptions`.
    pub exceptions: Option<
        Vec<super::WfmActivityPlanJobCompleteTopicActivityPlanJobException>,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationStatus,
    >,
    /// `type`.
    pub r#type: Option<
        super::WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationType,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification`](super::WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification`](super::WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationType {
    /// `RunPlan`
    RunPlan,
    /// `DeleteOccurrence`
    DeleteOccurrence,
    /// `DeleteActivityPlan`
    DeleteActivityPlan,
    /// `DeleteOccurrences`
    DeleteOccurrences,
    /// `DeleteSessions`
    DeleteSessions,
    /// `DeleteSessionUsers`
    DeleteSessionUsers,
    /// `MaximizeOccurrence`
    MaximizeOccurrence,
    /// `CreateSession`
    CreateSession,
    /// `EditSession`
    EditSession,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification {
    "activityPlan" Any activity_plan,
    "error" Any error,
    "exceptions" Any exceptions,
    "id" Str id,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationType {
    RunPlan = "RunPlan",
    DeleteOccurrence = "DeleteOccurrence",
    DeleteActivityPlan = "DeleteActivityPlan",
    DeleteOccurrences = "DeleteOccurrences",
    DeleteSessions = "DeleteSessions",
    DeleteSessionUsers = "DeleteSessionUsers",
    MaximizeOccurrence = "MaximizeOccurrence",
    CreateSession = "CreateSession",
    EditSession = "EditSession",
});
