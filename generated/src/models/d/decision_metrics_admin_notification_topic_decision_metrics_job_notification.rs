// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification`.
#[non_exhaustive]
pub struct DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification {
    /// `job`.
    pub job: Option<super::DecisionMetricsAdminNotificationTopicAddressableEntityRef>,
    /// `status`.
    pub status: Option<
        super::DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotificationStatus,
    >,
    /// `updateErrors`.
    pub update_errors: Option<
        Vec<super::DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError>,
    >,
    /// `uploadKey`.
    pub upload_key: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification`](super::DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotificationStatus {
    /// `Unknown`
    Unknown,
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification {
    "job" Any job,
    "status" Enum status,
    "updateErrors" Any update_errors,
    "uploadKey" Str upload_key,
});

rt::open_enum!(DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotificationStatus {
    Unknown = "Unknown",
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
