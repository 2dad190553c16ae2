// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentPush`.
///
/// The service requires `deviceToken`, `deviceTokenId`, `deviceType`, `expiration`, `failedMessages`, `notificationMessage`, `pushProviderIntegration` in requests.
#[non_exhaustive]
pub struct ConversationContentPush {
    /// `deviceToken`, required.
    pub device_token: Option<String>,
    /// `deviceTokenId`, required.
    pub device_token_id: Option<String>,
    /// `deviceType`, required.
    pub device_type: Option<super::ConversationContentPushDeviceType>,
    /// `expiration`, required.
    pub expiration: Option<i64>,
    /// `failedMessages`, required.
    pub failed_messages: Option<Vec<super::ConversationPushFailedMessageReferences>>,
    /// `notificationMessage`, required.
    pub notification_message: Option<super::ConversationPushNotificationMessageLabel>,
    /// `pushProviderIntegration`, required.
    pub push_provider_integration: Option<super::ConversationPushProviderIntegration>,
    __marks: rt::Marks,
}
/// The values of `deviceType` in [`ConversationContentPush`](super::ConversationContentPush).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentPushDeviceType {
    /// `Android`
    Android,
    /// `IOS`
    Ios,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentPush {
    "deviceToken" Str device_token,
    "deviceTokenId" Str device_token_id,
    "deviceType" Enum device_type,
    "expiration" Int expiration,
    "failedMessages" Any failed_messages,
    "notificationMessage" Any notification_message,
    "pushProviderIntegration" Any push_provider_integration,
});

rt::setters!(ConversationContentPush {
    0 device_token with_device_token(impl Into<String>) clear_device_token,
    1 device_token_id with_device_token_id(impl Into<String>) clear_device_token_id,
    2 device_type with_device_type(impl Into<super::ConversationContentPushDeviceType>) clear_device_type,
    3 expiration with_expiration(i64) clear_expiration,
    4 failed_messages with_failed_messages(Vec<super::ConversationPushFailedMessageReferences>) clear_failed_messages,
    5 notification_message with_notification_message(super::ConversationPushNotificationMessageLabel) clear_notification_message,
    6 push_provider_integration with_push_provider_integration(super::ConversationPushProviderIntegration) clear_push_provider_integration,
});

rt::open_enum!(ConversationContentPushDeviceType {
    Android = "Android",
    Ios = "IOS",
});
