// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError`.
#[non_exhaustive]
pub struct DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError {
    /// `errors`.
    pub errors: Option<Vec<String>>,
    /// `user`.
    pub user: Option<super::DecisionMetricsAdminNotificationTopicAddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError {
    "errors" Texts errors,
    "user" Any user,
});
