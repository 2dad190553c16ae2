// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2`.
#[non_exhaustive]
pub struct JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2 {
    /// `dateCompleted`.
    pub date_completed: Option<String>,
    /// `dateCompletionEstimated`.
    pub date_completion_estimated: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<String>,
    /// `estimatedCompletionMargin`.
    pub estimated_completion_margin: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `journeyView`.
    pub journey_view: Option<super::JourneyViewJobNotificationTopicJourneyView>,
    /// `status`.
    pub status: Option<
        super::JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2Status,
    >,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2`](super::JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2Status {
    /// `Unknown`
    Unknown,
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

rt::model!(JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2 {
    "dateCompleted" Str date_completed,
    "dateCompletionEstimated" Str date_completion_estimated,
    "dateCreated" Str date_created,
    "estimatedCompletionMargin" Int estimated_completion_margin,
    "id" Str id,
    "journeyView" Any journey_view,
    "status" Enum status,
    "userId" Str user_id,
});

rt::open_enum!(JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2Status {
    Unknown = "Unknown",
    Accepted = "Accepted",
    Executing = "Executing",
    Complete = "Complete",
    Failed = "Failed",
    Cancelled = "Cancelled",
    Scheduled = "Scheduled",
});
