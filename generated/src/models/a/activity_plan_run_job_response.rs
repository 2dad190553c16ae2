// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanRunJobResponse`.
#[non_exhaustive]
pub struct ActivityPlanRunJobResponse {
    /// `activityPlan`, required.
    pub activity_plan: Option<super::ActivityPlanReference>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `exceptions`, required.
    pub exceptions: Option<Vec<super::ActivityPlanJobException>>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::ActivityPlanRunJobResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ActivityPlanRunJobResponse`](super::ActivityPlanRunJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityPlanRunJobResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActivityPlanRunJobResponse {
    "activityPlan" Any activity_plan,
    "error" Any error,
    "exceptions" Any exceptions,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(ActivityPlanRunJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
