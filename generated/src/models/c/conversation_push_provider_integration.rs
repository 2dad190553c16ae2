// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationPushProviderIntegration`.
///
/// The service requires `id`, `provider` in requests.
#[non_exhaustive]
pub struct ConversationPushProviderIntegration {
    /// `id`, required.
    pub id: Option<String>,
    /// `provider`, required.
    pub provider: Option<super::ConversationPushProviderIntegrationProvider>,
    __marks: rt::Marks,
}
/// The values of `provider` in [`ConversationPushProviderIntegration`](super::ConversationPushProviderIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationPushProviderIntegrationProvider {
    /// `FCM`
    Fcm,
    /// `APNS`
    Apns,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationPushProviderIntegration {
    "id" Str id,
    "provider" Enum provider,
});

rt::setters!(ConversationPushProviderIntegration {
    0 id with_id(impl Into<String>) clear_id,
    1 provider with_provider(impl Into<super::ConversationPushProviderIntegrationProvider>) clear_provider,
});

rt::open_enum!(ConversationPushProviderIntegrationProvider {
    Fcm = "FCM",
    Apns = "APNS",
});
