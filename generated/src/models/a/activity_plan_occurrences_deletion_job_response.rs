// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanOccurrencesDeletionJobResponse`.
#[non_exhaustive]
pub struct ActivityPlanOccurrencesDeletionJobResponse {
    /// `activityPlan`.
    pub activity_plan: Option<super::ActivityPlanStructureWithOccurrencesReference>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `exceptions`.
    pub exceptions: Option<Vec<super::ActivityPlanJobException>>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::ActivityPlanOccurrencesDeletionJobResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ActivityPlanOccurrencesDeletionJobResponse`](super::ActivityPlanOccurrencesDeletionJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanOccurrencesDeletionJobResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActivityPlanOccurrencesDeletionJobResponse {
    "activityPlan" Any activity_plan,
    "error" Any error,
    "exceptions" Any exceptions,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(ActivityPlanOccurrencesDeletionJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
