// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent`.
#[non_exhaustive]
pub struct OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent {
    /// `contentTemplateId`.
    pub content_template_id: Option<String>,
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
        super::OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventOutboundCampaignType,
    >,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `whatsAppAttributes`.
    pub whats_app_attributes: Option<
        super::OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes,
    >,
    /// `wrapupCode`.
    pub wrapup_code: Option<
        super::OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventWrapupCode,
    >,
    __marks: rt::Marks,
}
/// The values of `outboundCampaignType` in [`OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent`](super::OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventOutboundCampaignType {
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
/// The values of `wrapupCode` in [`OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent`](super::OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventWrapupCode {
    /// `UNKNOWN`
    Unknown,
    /// `ININ_OUTBOUND_NUMBERS_INVALID`
    IninOutboundNumbersInvalid,
    /// `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`
    IninOutboundInternalErrorSkipped,
    /// `ININ_OUTBOUND_DNC_SKIPPED`
    IninOutboundDncSkipped,
    /// `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`
    IninOutboundZoneBlockedSkipped,
    /// `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`
    OutboundContactUncontactableSkipped,
    /// `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`
    OutboundNumberUncontactableSkipped,
    /// `OUTBOUND_INVALID_PHONE_NUMBER`
    OutboundInvalidPhoneNumber,
    /// `ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED`
    IninOutboundDncAuthenticationFailed,
    /// `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`
    IninOutboundOnDoNotCallList,
    /// `OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED`
    OutboundMaxMessageLengthExceeded,
    /// `OUTBOUND_STUCK_CONTACT`
    OutboundStuckContact,
    /// `OUTBOUND_MESSAGE_HEADER_PARAMETER_VALUE_TOO_LONG`
    OutboundMessageHeaderParameterValueTooLong,
    /// `OUTBOUND_MESSAGE_BUTTON_URL_PARAMETER_VALUE_TOO_LONG`
    OutboundMessageButtonUrlParameterValueTooLong,
    /// `OUTBOUND_RULE_ERROR_SKIPPED`
    OutboundRuleErrorSkipped,
    /// `OUTBOUND_RULE_SKIPPED`
    OutboundRuleSkipped,
    /// `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`
    OutboundContactAddressUncontactableSkipped,
    /// `ININ_OUTBOUND_NOT_CALLABLE_TIME`
    IninOutboundNotCallableTime,
    /// `OUTBOUND_MESSAGE_BODY_PARAMETER_VALUE_TOO_LONG`
    OutboundMessageBodyParameterValueTooLong,
    /// `OUTBOUND_INVALID_CONTENT_TEMPLATE`
    OutboundInvalidContentTemplate,
    /// `OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED`
    OutboundContentTemplateNotAuthorized,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent {
    "contentTemplateId" Str content_template_id,
    "divisionId" Str division_id,
    "eventTime" Int event_time,
    "isCampaignAlwaysRunning" Bool is_campaign_always_running,
    "outboundCampaignId" Str outbound_campaign_id,
    "outboundCampaignType" Enum outbound_campaign_type,
    "outboundContactId" Str outbound_contact_id,
    "outboundContactListId" Str outbound_contact_list_id,
    "whatsAppAttributes" Any whats_app_attributes,
    "wrapupCode" Enum wrapup_code,
});

rt::open_enum!(OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventOutboundCampaignType {
    Unknown = "UNKNOWN",
    Email = "EMAIL",
    Sms = "SMS",
    Whatsapp = "WHATSAPP",
});

rt::open_enum!(OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventWrapupCode {
    Unknown = "UNKNOWN",
    IninOutboundNumbersInvalid = "ININ_OUTBOUND_NUMBERS_INVALID",
    IninOutboundInternalErrorSkipped = "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED",
    IninOutboundDncSkipped = "ININ_OUTBOUND_DNC_SKIPPED",
    IninOutboundZoneBlockedSkipped = "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED",
    OutboundContactUncontactableSkipped = "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED",
    OutboundNumberUncontactableSkipped = "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED",
    OutboundInvalidPhoneNumber = "OUTBOUND_INVALID_PHONE_NUMBER",
    IninOutboundDncAuthenticationFailed = "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED",
    IninOutboundOnDoNotCallList = "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST",
    OutboundMaxMessageLengthExceeded = "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED",
    OutboundStuckContact = "OUTBOUND_STUCK_CONTACT",
    OutboundMessageHeaderParameterValueTooLong = "OUTBOUND_MESSAGE_HEADER_PARAMETER_VALUE_TOO_LONG",
    OutboundMessageButtonUrlParameterValueTooLong = "OUTBOUND_MESSAGE_BUTTON_URL_PARAMETER_VALUE_TOO_LONG",
    OutboundRuleErrorSkipped = "OUTBOUND_RULE_ERROR_SKIPPED",
    OutboundRuleSkipped = "OUTBOUND_RULE_SKIPPED",
    OutboundContactAddressUncontactableSkipped = "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED",
    IninOutboundNotCallableTime = "ININ_OUTBOUND_NOT_CALLABLE_TIME",
    OutboundMessageBodyParameterValueTooLong = "OUTBOUND_MESSAGE_BODY_PARAMETER_VALUE_TOO_LONG",
    OutboundInvalidContentTemplate = "OUTBOUND_INVALID_CONTENT_TEMPLATE",
    OutboundContentTemplateNotAuthorized = "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED",
});
