// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`.
#[non_exhaustive]
pub struct OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent {
    /// `contentTemplateId`.
    pub content_template_id: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `emailAttributes`.
    pub email_attributes: Option<
        super::OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes,
    >,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `isCampaignAlwaysRunning`.
    pub is_campaign_always_running: Option<bool>,
    /// `outboundCampaignId`.
    pub outbound_campaign_id: Option<String>,
    /// `outboundCampaignType`.
    pub outbound_campaign_type: Option<
        super::OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventOutboundCampaignType,
    >,
    /// `outboundContactId`.
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`.
    pub outbound_contact_list_id: Option<String>,
    /// `wrapupCode`.
    pub wrapup_code: Option<
        super::OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventWrapupCode,
    >,
    __marks: rt::Marks,
}
/// The values of `outboundCampaignType` in [`OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`](super::OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventOutboundCampaignType {
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
/// The values of `wrapupCode` in [`OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`](super::OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventWrapupCode {
    /// `UNKNOWN`
    Unknown,
    /// `OUTBOUND_EMAILS_INVALID_SKIPPED`
    OutboundEmailsInvalidSkipped,
    /// `OUTBOUND_INVALID_EMAIL_ADDRESS`
    OutboundInvalidEmailAddress,
    /// `OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED`
    OutboundMaxEmailSubjectLengthExceeded,
    /// `OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED`
    OutboundMaxEmailBodyLengthExceeded,
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
    /// `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`
    IninOutboundZoneBlockedSkipped,
    /// `ININ_OUTBOUND_DNC_SKIPPED`
    IninOutboundDncSkipped,
    /// `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`
    IninOutboundInternalErrorSkipped,
    /// `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`
    IninOutboundOnDoNotCallList,
    /// `ININ_OUTBOUND_NOT_CALLABLE_TIME`
    IninOutboundNotCallableTime,
    /// `OUTBOUND_STUCK_CONTACT`
    OutboundStuckContact,
    /// `OUTBOUND_CONTACT_DOMAIN_BLOCKED`
    OutboundContactDomainBlocked,
    /// `OUTBOUND_INVALID_CONTENT_TEMPLATE`
    OutboundInvalidContentTemplate,
    /// `OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED`
    OutboundContentTemplateNotAuthorized,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent {
    "contentTemplateId" Str content_template_id,
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

rt::open_enum!(OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventOutboundCampaignType {
    Unknown = "UNKNOWN",
    Email = "EMAIL",
    Sms = "SMS",
    Whatsapp = "WHATSAPP",
});

rt::open_enum!(OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventWrapupCode {
    Unknown = "UNKNOWN",
    OutboundEmailsInvalidSkipped = "OUTBOUND_EMAILS_INVALID_SKIPPED",
    OutboundInvalidEmailAddress = "OUTBOUND_INVALID_EMAIL_ADDRESS",
    OutboundMaxEmailSubjectLengthExceeded = "OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED",
    OutboundMaxEmailBodyLengthExceeded = "OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED",
    OutboundRuleErrorSkipped = "OUTBOUND_RULE_ERROR_SKIPPED",
    OutboundRuleSkipped = "OUTBOUND_RULE_SKIPPED",
    OutboundContactUncontactableSkipped = "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED",
    OutboundNumberUncontactableSkipped = "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED",
    OutboundContactAddressUncontactableSkipped = "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED",
    IninOutboundZoneBlockedSkipped = "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED",
    IninOutboundDncSkipped = "ININ_OUTBOUND_DNC_SKIPPED",
    IninOutboundInternalErrorSkipped = "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED",
    IninOutboundOnDoNotCallList = "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST",
    IninOutboundNotCallableTime = "ININ_OUTBOUND_NOT_CALLABLE_TIME",
    OutboundStuckContact = "OUTBOUND_STUCK_CONTACT",
    OutboundContactDomainBlocked = "OUTBOUND_CONTACT_DOMAIN_BLOCKED",
    OutboundInvalidContentTemplate = "OUTBOUND_INVALID_CONTENT_TEMPLATE",
    OutboundContentTemplateNotAuthorized = "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED",
});
