// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SystemMessageSystemMessage`.
#[non_exhaustive]
pub struct SystemMessageSystemMessage {
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
    pub reason: Option<super::SystemMessageSystemMessageReason>,
    /// `systemTopicType`.
    pub system_topic_type: Option<super::SystemMessageSystemMessageSystemTopicType>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `reason` in [`SystemMessageSystemMessage`](super::SystemMessageSystemMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum SystemMessageSystemMessageReason {
    /// `another_channel_subscribed`
    AnotherChannelSubscribed,
    /// `user_tokens_revoked`
    UserTokensRevoked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `systemTopicType` in [`SystemMessageSystemMessage`](super::SystemMessageSystemMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum SystemMessageSystemMessageSystemTopicType {
    /// `no_longer_subscribed`
    NoLongerSubscribed,
    /// `subscription_changed`
    SubscriptionChanged,
    /// `token_revoked`
    TokenRevoked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SystemMessageSystemMessage {
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

rt::open_enum!(SystemMessageSystemMessageReason {
    AnotherChannelSubscribed = "another_channel_subscribed",
    UserTokensRevoked = "user_tokens_revoked",
});

rt::open_enum!(SystemMessageSystemMessageSystemTopicType {
    NoLongerSubscribed = "no_longer_subscribed",
    SubscriptionChanged = "subscription_changed",
    TokenRevoked = "token_revoked",
});
