// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundDetailEventTopicOutboundInitEvent`.
#[non_exhaustive]
pub struct OutboundDetailEventTopicOutboundInitEvent {
    /// `addressFrom`.
    pub address_from: Option<String>,
    /// `addressTo`.
    pub address_to: Option<String>,
    /// `ani`.
    pub ani: Option<String>,
    /// `conversationExternalContactIds`.
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`.
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `direction`.
    pub direction: Option<super::OutboundDetailEventTopicOutboundInitEventDirection>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<super::OutboundDetailEventTopicOutboundInitEventMediaType>,
    /// `messageType`.
    pub message_type: Option<
        super::OutboundDetailEventTopicOutboundInitEventMessageType,
    >,
    /// `outboundCampaignId`.
    pub outbound_campaign_id: Option<String>,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `provider`.
    pub provider: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `utilizationLabel`.
    pub utilization_label: Option<String>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`OutboundDetailEventTopicOutboundInitEvent`](super::OutboundDetailEventTopicOutboundInitEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundDetailEventTopicOutboundInitEventDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`OutboundDetailEventTopicOutboundInitEvent`](super::OutboundDetailEventTopicOutboundInitEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundDetailEventTopicOutboundInitEventMediaType {
    /// `UNKNOWN`
    Unknown,
    /// `VOICE`
    Voice,
    /// `CHAT`
    Chat,
    /// `EMAIL`
    Email,
    /// `CALLBACK`
    Callback,
    /// `COBROWSE`
    Cobrowse,
    /// `VIDEO`
    Video,
    /// `SCREENSHARE`
    Screenshare,
    /// `MESSAGE`
    Message,
    /// `INTERNALMESSAGE`
    Internalmessage,
    /// `SCREENMONITORING`
    Screenmonitoring,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `messageType` in [`OutboundDetailEventTopicOutboundInitEvent`](super::OutboundDetailEventTopicOutboundInitEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundDetailEventTopicOutboundInitEventMessageType {
    /// `UNKNOWN`
    Unknown,
    /// `SMS`
    Sms,
    /// `TWITTER`
    Twitter,
    /// `FACEBOOK`
    Facebook,
    /// `LINE`
    Line,
    /// `WHATSAPP`
    Whatsapp,
    /// `WEBMESSAGING`
    Webmessaging,
    /// `OPEN`
    Open,
    /// `INSTAGRAM`
    Instagram,
    /// `APPLE`
    Apple,
    /// `LINKEDIN`
    Linkedin,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundDetailEventTopicOutboundInitEvent {
    "addressFrom" Str address_from,
    "addressTo" Str address_to,
    "ani" Str ani,
    "conversationExternalContactIds" Texts conversation_external_contact_ids,
    "conversationExternalOrganizationIds" Texts conversation_external_organization_ids,
    "conversationId" Str conversation_id,
    "direction" Enum direction,
    "divisionId" Str division_id,
    "dnis" Str dnis,
    "eventTime" Int event_time,
    "mediaType" Enum media_type,
    "messageType" Enum message_type,
    "outboundCampaignId" Str outbound_campaign_id,
    "outboundContactId" Str outbound_contact_id,
    "outboundContactListId" Str outbound_contact_list_id,
    "participantId" Str participant_id,
    "provider" Str provider,
    "sessionId" Str session_id,
    "subject" Str subject,
    "utilizationLabel" Str utilization_label,
});

rt::open_enum!(OutboundDetailEventTopicOutboundInitEventDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

rt::open_enum!(OutboundDetailEventTopicOutboundInitEventMediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Chat = "CHAT",
    Email = "EMAIL",
    Callback = "CALLBACK",
    Cobrowse = "COBROWSE",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
    Message = "MESSAGE",
    Internalmessage = "INTERNALMESSAGE",
    Screenmonitoring = "SCREENMONITORING",
});

rt::open_enum!(OutboundDetailEventTopicOutboundInitEventMessageType {
    Unknown = "UNKNOWN",
    Sms = "SMS",
    Twitter = "TWITTER",
    Facebook = "FACEBOOK",
    Line = "LINE",
    Whatsapp = "WHATSAPP",
    Webmessaging = "WEBMESSAGING",
    Open = "OPEN",
    Instagram = "INSTAGRAM",
    Apple = "APPLE",
    Linkedin = "LINKEDIN",
});
