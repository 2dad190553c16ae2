// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanJobResponse`.
#[non_exhaustive]
pub struct ActivityPlanJobResponse {
    /// `activityPlan`, required.
    pub activity_plan: Option<
        super::ActivityPlanStructureWithOccurrenceSessionsUsersReference,
    >,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `exceptions`, required.
    pub exceptions: Option<Vec<super::ActivityPlanJobException>>,
    /// `id`, required.
    pub id: Option<String>,
    /// `occurrence`.
    pub occurrence: Option<super::ActivityPlanOccurrenceReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ActivityPlanJobResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::ActivityPlanJobResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ActivityPlanJobResponse`](super::ActivityPlanJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanJobResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ActivityPlanJobResponse`](super::ActivityPlanJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanJobResponseType {
    /// `RunPlan`
    RunPlan,
    /// `DeleteActivityPlan`
    DeleteActivityPlan,
    /// `DeleteOccurrence`
    DeleteOccurrence,
    /// `DeleteOccurrences`
    DeleteOccurrences,
    /// `DeleteSessions`
    DeleteSessions,
    /// `DeleteSessionUsers`
    DeleteSessionUsers,
    /// `RunOccurrence`
    RunOccurrence,
    /// `CreateSession`
    CreateSession,
    /// `EditSession`
    EditSession,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActivityPlanJobResponse {
    "activityPlan" Any activity_plan,
    "error" Any error,
    "exceptions" Any exceptions,
    "id" Str id,
    "occurrence" Any occurrence,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(ActivityPlanJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(ActivityPlanJobResponseType {
    RunPlan = "RunPlan",
    DeleteActivityPlan = "DeleteActivityPlan",
    DeleteOccurrence = "DeleteOccurrence",
    DeleteOccurrences = "DeleteOccurrences",
    DeleteSessions = "DeleteSessions",
    DeleteSessionUsers = "DeleteSessionUsers",
    RunOccurrence = "RunOccurrence",
    CreateSession = "CreateSession",
    EditSession = "EditSession",
});
