// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewJob`.
///
/// The service requires `dateCompleted`, `dateCompletionEstimated`, `dateCreated`, `estimatedCompletionMargin`, `journeyView`, `status`, `userId` in requests.
#[non_exhaustive]
pub struct JourneyViewJob {
    /// `dateCompleted`, required.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCompletionEstimated`, required.
    pub date_completion_estimated: Option<rt::DateTime>,
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `estimatedCompletionMargin`, required.
    pub estimated_completion_margin: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `journeyView`, required.
    pub journey_view: Option<super::JourneyView>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::JourneyViewJobStatus>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`JourneyViewJob`](super::JourneyViewJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewJobStatus {
    /// `Accepted`
    Accepted,
    /// `Executing`
    Executing,
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    /// `Cancelled`
    Cancelled,
    /// `Scheduled`
    Scheduled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewJob {
    "dateCompleted" DateTime date_completed,
    "dateCompletionEstimated" DateTime date_completion_estimated,
    "dateCreated" DateTime date_created,
    "estimatedCompletionMargin" Int estimated_completion_margin,
    "id" Str id,
    "journeyView" Any journey_view,
    "selfUri" Str self_uri,
    "status" Enum status,
    "userId" Str user_id,
});

rt::setters!(JourneyViewJob {
    0 date_completed with_date_completed(impl Into<rt::DateTime>) clear_date_completed,
    1 date_completion_estimated with_date_completion_estimated(impl Into<rt::DateTime>) clear_date_completion_estimated,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 estimated_completion_margin with_estimated_completion_margin(i64) clear_estimated_completion_margin,
    4 id with_id(impl Into<String>) clear_id,
    5 journey_view with_journey_view(super::JourneyView) clear_journey_view,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 status with_status(impl Into<super::JourneyViewJobStatus>) clear_status,
    8 user_id with_user_id(impl Into<String>) clear_user_id,
});

rt::open_enum!(JourneyViewJobStatus {
    Accepted = "Accepted",
    Executing = "Executing",
    Complete = "Complete",
    Failed = "Failed",
    Cancelled = "Cancelled",
    Scheduled = "Scheduled",
});
