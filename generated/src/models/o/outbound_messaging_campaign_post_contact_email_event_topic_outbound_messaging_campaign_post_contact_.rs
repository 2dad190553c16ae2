// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`.
#[non_exhaustive]
pub struct OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent {
    /// `contentTemplateId`.
    pub content_template_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `emailAttributes`.
    pub email_attributes: Option<
        super::OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes,
    >,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `isCampaignAlwaysRunning`.
    pub is_campaign_always_running: Option<bool>,
    /// `outboundCampaignId`.
    pub outbound_campaign_id: Option<String>,
    /// `outboundCampaignType`.
    pub outbound_campaign_type: Option<
        super::OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventOutboundCampaignType,
    >,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `wrapupCode`.
    pub wrapup_code: Option<
        super::OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventWrapupCode,
    >,
    __marks: rt::Marks,
}
/// The values of `outboundCampaignType` in [`OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`](super::OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventOutboundCampaignType {
    /// `UNKNOWN`
    Unknown,
    /// `EMAIL`
    Email,
    /// `SMS`
    Sms,
    /// `WHATSAPP`
    Whatsapp,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `wrapupCode` in [`OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`](super::OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventWrapupCode {
    /// `UNKNOWN`
    Unknown,
    /// `OUTBOUND_MESSAGE_SENT`
    OutboundMessageSent,
    /// `OUTBOUND_MESSAGE_FAILED`
    OutboundMessageFailed,
    /// `OUTBOUND_MESSAGE_THROTTLED`
    OutboundMessageThrottled,
    /// `OUTBOUND_MESSAGE_AMBIGUOUS`
    OutboundMessageAmbiguous,
    /// `ININ_OUTBOUND_CAMPAIGN_FORCED_OFF`
    IninOutboundCampaignForcedOff,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent {
    "contentTemplateId" Str content_template_id,
    "conversationId" Str conversation_id,
    "divisionId" Str division_id,
    "emailAttributes" Any email_attributes,
    "eventTime" Int event_time,
    "isCampaignAlwaysRunning" Bool is_campaign_always_running,
    "outboundCampaignId" Str outbound_campaign_id,
    "outboundCampaignType" Enum outbound_campaign_type,
    "outboundContactId" Str outbound_contact_id,
    "outboundContactListId" Str outbound_contact_list_id,
    "wrapupCode" Enum wrapup_code,
});

rt::open_enum!(OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventOutboundCampaignType {
    Unknown = "UNKNOWN",
    Email = "EMAIL",
    Sms = "SMS",
    Whatsapp = "WHATSAPP",
});

rt::open_enum!(OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventWrapupCode {
    Unknown = "UNKNOWN",
    OutboundMessageSent = "OUTBOUND_MESSAGE_SENT",
    OutboundMessageFailed = "OUTBOUND_MESSAGE_FAILED",
    OutboundMessageThrottled = "OUTBOUND_MESSAGE_THROTTLED",
    OutboundMessageAmbiguous = "OUTBOUND_MESSAGE_AMBIGUOUS",
    IninOutboundCampaignForcedOff = "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF",
});
