// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification`.
#[non_exhaustive]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification {
    /// `activityPlan`.
    pub activity_plan: Option<
        super::WfmActivityPlanRunJobCompleteTopicActivityPlanReference,
    >,
    /// `error`.
    pub error: Option<super::WfmActivityPlanRunJobCompleteTopicErrorBody>,
    /// `exceptions`.
    pub exceptions: Option<
        Vec<super::WfmActivityPlanRunJobCompleteTopicActivityPlanJobException>,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationStatus,
    >,
    /// `type`.
    pub r#type: Option<
        super::WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationType,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification`](super::WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification`](super::WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationType {
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

rt::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification {
    "activityPlan" Any activity_plan,
    "error" Any error,
    "exceptions" Any exceptions,
    "id" Str id,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationType {
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
