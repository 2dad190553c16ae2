// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`.
#[non_exhaustive]
pub struct OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent {
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
        super::OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventOutboundCampaignType,
    >,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `smsAttributes`.
    pub sms_attributes: Option<
        super::OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes,
    >,
    /// `wrapupCode`.
    pub wrapup_code: Option<
        super::OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventWrapupCode,
    >,
    __marks: rt::Marks,
}
/// The values of `outboundCampaignType` in [`OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`](super::OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventOutboundCampaignType {
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
/// The values of `wrapupCode` in [`OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`](super::OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventWrapupCode {
    /// `UNKNOWN`
    Unknown,
    /// `ININ_OUTBOUND_NUMBERS_INVALID`
    IninOutboundNumbersInvalid,
    /// `ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED`
    IninOutboundContactAttemptLimitSkipped,
    /// `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`
    IninOutboundInternalErrorSkipped,
    /// `ININ_OUTBOUND_DNC_SKIPPED`
    IninOutboundDncSkipped,
    /// `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`
    IninOutboundZoneBlockedSkipped,
    /// `OUTBOUND_MESSAGE_BLANK`
    OutboundMessageBlank,
    /// `OUTBOUND_RULE_ERROR_SKIPPED`
    OutboundRuleErrorSkipped,
    /// `OUTBOUND_RULE_SKIPPED`
    OutboundRuleSkipped,
    /// `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`
    OutboundContactUncontactableSkipped,
    /// `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`
    OutboundNumberUncontactableSkipped,
    /// `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`
    OutboundContactAddressUncontactableSkipped,
    /// `OUTBOUND_INVALID_PHONE_NUMBER`
    OutboundInvalidPhoneNumber,
    /// `ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED`
    IninOutboundDncAuthenticationFailed,
    /// `ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER`
    IninOutboundDncInvalidPhoneNumber,
    /// `ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED`
    IninOutboundAutomaticTimezoneBlocked,
    /// `ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED`
    IninOutboundNumberAttemptLimitSkipped,
    /// `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`
    IninOutboundOnDoNotCallList,
    /// `ININ_OUTBOUND_NOT_CALLABLE_TIME`
    IninOutboundNotCallableTime,
    /// `OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED`
    OutboundMaxMessageLengthExceeded,
    /// `OUTBOUND_STUCK_CONTACT`
    OutboundStuckContact,
    /// `OUTBOUND_INVALID_CONTENT_TEMPLATE`
    OutboundInvalidContentTemplate,
    /// `OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED`
    OutboundContentTemplateNotAuthorized,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent {
    "contentTemplateId" Str content_template_id,
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

rt::open_enum!(OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventOutboundCampaignType {
    Unknown = "UNKNOWN",
    Email = "EMAIL",
    Sms = "SMS",
    Whatsapp = "WHATSAPP",
});

rt::open_enum!(OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventWrapupCode {
    Unknown = "UNKNOWN",
    IninOutboundNumbersInvalid = "ININ_OUTBOUND_NUMBERS_INVALID",
    IninOutboundContactAttemptLimitSkipped = "ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED",
    IninOutboundInternalErrorSkipped = "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED",
    IninOutboundDncSkipped = "ININ_OUTBOUND_DNC_SKIPPED",
    IninOutboundZoneBlockedSkipped = "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED",
    OutboundMessageBlank = "OUTBOUND_MESSAGE_BLANK",
    OutboundRuleErrorSkipped = "OUTBOUND_RULE_ERROR_SKIPPED",
    OutboundRuleSkipped = "OUTBOUND_RULE_SKIPPED",
    OutboundContactUncontactableSkipped = "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED",
    OutboundNumberUncontactableSkipped = "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED",
    OutboundContactAddressUncontactableSkipped = "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED",
    OutboundInvalidPhoneNumber = "OUTBOUND_INVALID_PHONE_NUMBER",
    IninOutboundDncAuthenticationFailed = "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED",
    IninOutboundDncInvalidPhoneNumber = "ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER",
    IninOutboundAutomaticTimezoneBlocked = "ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED",
    IninOutboundNumberAttemptLimitSkipped = "ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED",
    IninOutboundOnDoNotCallList = "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST",
    IninOutboundNotCallableTime = "ININ_OUTBOUND_NOT_CALLABLE_TIME",
    OutboundMaxMessageLengthExceeded = "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED",
    OutboundStuckContact = "OUTBOUND_STUCK_CONTACT",
    OutboundInvalidContentTemplate = "OUTBOUND_INVALID_CONTENT_TEMPLATE",
    OutboundContentTemplateNotAuthorized = "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED",
});
