// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdatedTopicSystemMessage`.
#[non_exhaustive]
pub struct UpdatedTopicSystemMessage {
    /// `channelId`.
    pub channel_id: Option<String>,
    /// `correlationId`.
    pub correlation_id: Option<String>,
    /// `data`.
    pub data: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `message`.
    pub message: Option<String>,
    /// `oauthClientId`.
    pub oauth_client_id: Option<String>,
    /// `oauthClientOrgId`.
    pub oauth_client_org_id: Option<String>,
    /// `organizationId`.
    pub organization_id: Option<String>,
    /// `reason`.
    pub reason: Option<super::UpdatedTopicSystemMessageReason>,
    /// `systemTopicType`.
    pub system_topic_type: Option<super::UpdatedTopicSystemMessageSystemTopicType>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `reason` in [`UpdatedTopicSystemMessage`](super::UpdatedTopicSystemMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdatedTopicSystemMessageReason {
    /// `another_channel_subscribed`
    AnotherChannelSubscribed,
    /// `user_tokens_revoked`
    UserTokensRevoked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `systemTopicType` in [`UpdatedTopicSystemMessage`](super::UpdatedTopicSystemMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdatedTopicSystemMessageSystemTopicType {
    /// `no_longer_subscribed`
    NoLongerSubscribed,
    /// `subscription_changed`
    SubscriptionChanged,
    /// `token_revoked`
    TokenRevoked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdatedTopicSystemMessage {
    "channelId" Str channel_id,
    "correlationId" Str correlation_id,
    "data" Any data,
    "message" Str message,
    "oauthClientId" Str oauth_client_id,
    "oauthClientOrgId" Str oauth_client_org_id,
    "organizationId" Str organization_id,
    "reason" Enum reason,
    "systemTopicType" Enum system_topic_type,
    "userId" Str user_id,
});

rt::open_enum!(UpdatedTopicSystemMessageReason {
    AnotherChannelSubscribed = "another_channel_subscribed",
    UserTokensRevoked = "user_tokens_revoked",
});

rt::open_enum!(UpdatedTopicSystemMessageSystemTopicType {
    NoLongerSubscribed = "no_longer_subscribed",
    SubscriptionChanged = "subscription_changed",
    TokenRevoked = "token_revoked",
});
