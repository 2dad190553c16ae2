// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent`.
#[non_exhaustive]
pub struct OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent {
    /// `contentTemplateId`.
    pub content_template_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `isCampaignAlwaysRunning`.
    pub is_campaign_always_running: Option<bool>,
    /// `outboundCampaignId`.
    pub outbound_campaign_id: Option<String>,
    /// `outboundCampaignType`.
    pub outbound_campaign_type: Option<
        super::OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventOutboundCampaignType,
    >,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `smsAttributes`.
    pub sms_attributes: Option<
        super::OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes,
    >,
    /// `wrapupCode`.
    pub wrapup_code: Option<
        super::OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventWrapupCode,
    >,
    __marks: rt::Marks,
}
/// The values of `outboundCampaignType` in [`OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent`](super::OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventOutboundCampaignType {
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
/// The values of `wrapupCode` in [`OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent`](super::OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventWrapupCode {
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

rt::model!(OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent {
    "contentTemplateId" Str content_template_id,
    "conversationId" Str conversation_id,
    "divisionId" Str division_id,
    "eventTime" Int event_time,
    "isCampaignAlwaysRunning" Bool is_campaign_always_running,
    "outboundCampaignId" Str outbound_campaign_id,
    "outboundCampaignType" Enum outbound_campaign_type,
    "outboundContactId" Str outbound_contact_id,
    "outboundContactListId" Str outbound_contact_list_id,
    "smsAttributes" Any sms_attributes,
    "wrapupCode" Enum wrapup_code,
});

rt::open_enum!(OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventOutboundCampaignType {
    Unknown = "UNKNOWN",
    Email = "EMAIL",
    Sms = "SMS",
    Whatsapp = "WHATSAPP",
});

rt::open_enum!(OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventWrapupCode {
    Unknown = "UNKNOWN",
    OutboundMessageSent = "OUTBOUND_MESSAGE_SENT",
    OutboundMessageFailed = "OUTBOUND_MESSAGE_FAILED",
    OutboundMessageThrottled = "OUTBOUND_MESSAGE_THROTTLED",
    OutboundMessageAmbiguous = "OUTBOUND_MESSAGE_AMBIGUOUS",
    IninOutboundCampaignForcedOff = "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF",
});
