// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsAdminNotificationTopicAddressableEntityRef`.
#[non_exhaustive]
pub struct DecisionMetricsAdminNotificationTopicAddressableEntityRef {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DecisionMetricsAdminNotificationTopicAddressableEntityRef {
    "id" Str id,
});
