// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventMessage`.
#[non_exhaustive]
pub struct EventMessage {
    /// `code`.
    pub code: Option<super::EventMessageCode>,
    /// `documentationUri`.
    pub documentation_uri: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    /// `resourceURIs`.
    pub resource_ur_is: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `code` in [`EventMessage`](super::EventMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventMessageCode {
    /// `ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED`
    ActiveCampaignsLimitExceeded,
    /// `ALL_CAMPAIGNS_BLACKLISTED`
    AllCampaignsBlacklisted,
    /// `ANOTHER_CAMPAIGN_STARTING`
    AnotherCampaignStarting,
    /// `APPROACHING_CONTACT_LIMIT`
    ApproachingContactLimit,
    /// `APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT`
    ApproachingDncListPhoneNumberLimit,
    /// `APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT`
    ApproachingDncOrganizationPhoneNumberLimit,
    /// `APPROACHING_ENTITY_LIMIT`
    ApproachingEntityLimit,
    /// `AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID`
    AutomaticTimeZoneZipCodeInvalid,
    /// `CAMPAIGN_BLACKLISTED`
    CampaignBlacklisted,
    /// `CAMPAIGN_BUILD_CONTACT_QUEUE_ERROR`
    CampaignBuildContactQueueError,
    /// `CAMPAIGN_CHECK_JOB_DUPLICATE`
    CampaignCheckJobDuplicate,
    /// `CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH`
    CampaignContentTemplateSubstitutionMismatch,
    /// `CAMPAIGN_CALLS_PER_AGENT_LOW`
    CampaignCallsPerAgentLow,
    /// `CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED`
    CampaignEmailBodyCharacterLimitExceeded,
    /// `CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED`
    CampaignEmailSubjectCharacterLimitExceeded,
    /// `CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED`
    CampaignWhatsappHeaderValueLimitExceeded,
    /// `CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED`
    CampaignWhatsappButtonUrlValueLimitExceeded,
    /// `CAMPAIGN_INVALIDATED`
    CampaignInvalidated,
    /// `CAMPAIGN_FORCE_STOPPED`
    CampaignForceStopped,
    /// `CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED`
    CampaignMessageCharacterLimitExceeded,
    /// `CAMPAIGN_START_ERROR`
    CampaignStartError,
    /// `CAMPAIGN_RULE_START_ERROR`
    CampaignRuleStartError,
    /// `CAMPAIGN_RULE_QUEUE_ACTION_THROTTLED`
    CampaignRuleQueueActionThrottled,
    /// `CAMPAIGN_RULE_QUEUE_NOT_FOUND`
    CampaignRuleQueueNotFound,
    /// `CAMPAIGN_SCRIPT_STAGE_MISSING`
    CampaignScriptStageMissing,
    /// `CAMPAIGN_SET_DIALING_MODE_ERROR`
    CampaignSetDialingModeError,
    /// `CAMPAIGN_STOPPED`
    CampaignStopped,
    /// `CAMPAIGN_THROTTLED`
    CampaignThrottled,
    /// `CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED`
    CampaignQueueMembersLimitExceeded,
    /// `CAMPAIGN_WEIGHT_ZERO`
    CampaignWeightZero,
    /// `INVALID_CALLABLE_TIME_ZONE`
    InvalidCallableTimeZone,
    /// `CALLBACK_CREATION_INVALID_NUMBER`
    CallbackCreationInvalidNumber,
    /// `CALL_RULE_INVALID_CONTACT_COLUMN`
    CallRuleInvalidContactColumn,
    /// `CALL_RULE_MISSING_DATA_ACTION_INPUT`
    CallRuleMissingDataActionInput,
    /// `CALL_RULE_MISMATCH_TYPE`
    CallRuleMismatchType,
    /// `CALL_RULE_INVALID_OPERATOR`
    CallRuleInvalidOperator,
    /// `CALL_RULE_NO_DNC_LISTS_CONFIGURED`
    CallRuleNoDncListsConfigured,
    /// `CALL_RULE_UPDATED_PHONE_COLUMN`
    CallRuleUpdatedPhoneColumn,
    /// `CONTACT_LIST_FILTER_EVALUATION_FAILED`
    ContactListFilterEvaluationFailed,
    /// `CONTACT_LIST_FILTER_INTERNAL_ERROR`
    ContactListFilterInternalError,
    /// `CONTACT_COLUMNS_LIMIT_EXCEEDED`
    ContactColumnsLimitExceeded,
    /// `CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED`
    ContactColumnLengthLimitExceeded,
    /// `CONTACT_ID_LENGTH_LIMIT_EXCEEDED`
    ContactIdLengthLimitExceeded,
    /// `CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED`
    ContactDatumLengthLimitExceeded,
    /// `CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID`
    ContactZipCodeColumnValueInvalid,
    /// `DATA_ACTION_EXECUTION_FAILED`
    DataActionExecutionFailed,
    /// `DATA_ACTION_AUTHENTICATION_FAILURE`
    DataActionAuthenticationFailure,
    /// `DATA_ACTION_NOT_FOUND`
    DataActionNotFound,
    /// `DATA_ACTION_TOO_MANY_REQUESTS`
    DataActionTooManyRequests,
    /// `DATA_ACTION_TOO_MANY_REQUESTS_REMOTE`
    DataActionTooManyRequestsRemote,
    /// `ACTION_EXECUTION_FAILED`
    ActionExecutionFailed,
    /// `ACTION_EXECUTION_FAILED_INVALID_PARAMETER`
    ActionExecutionFailedInvalidParameter,
    /// `DIGITAL_RULE_EVALUATION_FAILED`
    DigitalRuleEvaluationFailed,
    /// `DIGITAL_RULE_INTERNAL_ERROR`
    DigitalRuleInternalError,
    /// `DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED`
    DigitalRuleNoDncListsConfigured,
    /// `DIGITAL_RULE_UPDATED_CONTACT_ADDRESS`
    DigitalRuleUpdatedContactAddress,
    /// `DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH`
    DigitalRuleSmsPhoneNumberTypeMismatch,
    /// `DIGITAL_RULE_ERROR_SKIPPED`
    DigitalRuleErrorSkipped,
    /// `DNC_AUTHENTICATION_FAILURE`
    DncAuthenticationFailure,
    /// `EXCEEDED_CONTACT_LIMIT`
    ExceededContactLimit,
    /// `EXCEEDED_DNC_RECORD_LIMIT`
    ExceededDncRecordLimit,
    /// `EXCEEDED_DNC_PHONE_NUMBER_LENGTH`
    ExceededDncPhoneNumberLength,
    /// `INACTIVE_EDGES_FAILED_PLACE_CALLS`
    InactiveEdgesFailedPlaceCalls,
    /// `INACTIVE_EDGES_TURNED_CAMPAIGN_OFF`
    InactiveEdgesTurnedCampaignOff,
    /// `INVALID_AGENT`
    InvalidAgent,
    /// `INVALID_EMAIL_ADDRESS`
    InvalidEmailAddress,
    /// `INVALID_PHONE_NUMBER`
    InvalidPhoneNumber,
    /// `IMPORT_FAILED_TO_READ_HEADERS`
    ImportFailedToReadHeaders,
    /// `IMPORT_COULD_NOT_PARSE_AN_ENTRY`
    ImportCouldNotParseAnEntry,
    /// `IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT`
    ImportContactDoesNotMatchListFormat,
    /// `IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS`
    ImportEntryDoesNotAlignWithHeaders,
    /// `IMPORT_INVALID_CUSTOM_ID`
    ImportInvalidCustomId,
    /// `IMPORT_INVALID_DATA`
    ImportInvalidData,
    /// `IMPORT_INVALID_EMAIL_ADDRESSES`
    ImportInvalidEmailAddresses,
    /// `IMPORT_INVALID_PHONE_NUMBERS`
    ImportInvalidPhoneNumbers,
    /// `IMPORT_INVALID_EXPIRATION_DATE`
    ImportInvalidExpirationDate,
    /// `IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS`
    ImportExpirationDateExceedsMaxDays,
    /// `IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT`
    ImportColumnExceedsLengthLimit,
    /// `IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT`
    ImportDatumExceedsLengthLimit,
    /// `IMPORT_MISSING_CUSTOM_ID`
    ImportMissingCustomId,
    /// `IMPORT_NO_COLUMNS_DEFINED`
    ImportNoColumnsDefined,
    /// `IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST`
    ImportColumnsDoNotExistOnList,
    /// `IMPORT_LIST_NO_LONGER_EXISTS`
    ImportListNoLongerExists,
    /// `IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER`
    ImportNoListsCreatedNoContactsMatchFilter,
    /// `IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS`
    ImportTargetContactListNameExists,
    /// `IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID`
    ImportFailedContactZipCodeColumnValueInvalid,
    /// `IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH`
    ImportFailedContactDataGreaterThanMaxLength,
    /// `IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE`
    ImportFailedContactDataNotWithinMinMaxRange,
    /// `IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE`
    ImportFailedContactDataInvalidDatatype,
    /// `IMPORT_TOO_MANY_COLUMNS`
    ImportTooManyColumns,
    /// `IMPORT_TOO_MANY_EXTRA_COLUMNS`
    ImportTooManyExtraColumns,
    /// `IMPORT_INVALID_RETENTION_TYPE`
    ImportInvalidRetentionType,
    /// `IMPORT_INVALID_RETENTION_DAYS_MUST_BE_SET`
    ImportInvalidRetentionDaysMustBeSet,
    /// `IMPORT_INVALID_RETENTION_DAYS_MUST_NOT_BE_SET`
    ImportInvalidRetentionDaysMustNotBeSet,
    /// `IMPORT_INVALID_RETENTION_DAYS_MUST_BE_POSITIVE`
    ImportInvalidRetentionDaysMustBePositive,
    /// `IMPORT_INVALID_RETENTION_DAYS_EXCEEDS_LIMIT`
    ImportInvalidRetentionDaysExceedsLimit,
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_BE_SET`
    ImportInvalidRetentionExpirationDateMustBeSet,
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_NOT_BE_SET`
    ImportInvalidRetentionExpirationDateMustNotBeSet,
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_INVALID_FORMAT`
    ImportInvalidRetentionExpirationDateInvalidFormat,
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_NO_SECONDS`
    ImportInvalidRetentionExpirationDateNoSeconds,
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_EXCEEDS_LIMIT`
    ImportInvalidRetentionExpirationDateExceedsLimit,
    /// `IMPORT_INVALID_RETENTION_MISSING_TYPE`
    ImportInvalidRetentionMissingType,
    /// `IMPORT_INVALID_RETENTION_MISSING_PREFERRED_TIMEZONE`
    ImportInvalidRetentionMissingPreferredTimezone,
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_IN_PAST`
    ImportInvalidRetentionExpirationInPast,
    /// `IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED`
    ImportContactListNameLengthExceeded,
    /// `FAILED_TO_DELETE_CONTACT_LIST`
    FailedToDeleteContactList,
    /// `RESOURCE_NOT_FOUND`
    ResourceNotFound,
    /// `INVALID_CONTACT_UPDATE`
    InvalidContactUpdate,
    /// `ORGANIZATION_HAS_NO_DOMAIN_SET`
    OrganizationHasNoDomainSet,
    /// `QUEUE_NOT_FOUND`
    QueueNotFound,
    /// `RECYCLE_CAMPAIGN`
    RecycleCampaign,
    /// `SCHEDULED_CAMPAIGN_INVALID`
    ScheduledCampaignInvalid,
    /// `SCHEDULE_UNKNOWN_ERROR`
    ScheduleUnknownError,
    /// `SMS_CONTENT_TEMPLATE_NOT_FOUND`
    SmsContentTemplateNotFound,
    /// `RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE`
    RecurringScheduleNextOccurrenceFailure,
    /// `RECURRING_SCHEDULE_ENDED`
    RecurringScheduleEnded,
    /// `RECURRING_SCHEDULE_MISSED_OCCURRENCES`
    RecurringScheduleMissedOccurrences,
    /// `VERSION_CONFLICT`
    VersionConflict,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EventMessage {
    "code" Enum code,
    "documentationUri" Str documentation_uri,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
    "resourceURIs" Texts resource_ur_is,
});

rt::open_enum!(EventMessageCode {
    ActiveCampaignsLimitExceeded = "ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED",
    AllCampaignsBlacklisted = "ALL_CAMPAIGNS_BLACKLISTED",
    AnotherCampaignStarting = "ANOTHER_CAMPAIGN_STARTING",
    ApproachingContactLimit = "APPROACHING_CONTACT_LIMIT",
    ApproachingDncListPhoneNumberLimit = "APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT",
    ApproachingDncOrganizationPhoneNumberLimit = "APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT",
    ApproachingEntityLimit = "APPROACHING_ENTITY_LIMIT",
    AutomaticTimeZoneZipCodeInvalid = "AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID",
    CampaignBlacklisted = "CAMPAIGN_BLACKLISTED",
    CampaignBuildContactQueueError = "CAMPAIGN_BUILD_CONTACT_QUEUE_ERROR",
    CampaignCheckJobDuplicate = "CAMPAIGN_CHECK_JOB_DUPLICATE",
    CampaignContentTemplateSubstitutionMismatch = "CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH",
    CampaignCallsPerAgentLow = "CAMPAIGN_CALLS_PER_AGENT_LOW",
    CampaignEmailBodyCharacterLimitExceeded = "CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED",
    CampaignEmailSubjectCharacterLimitExceeded = "CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED",
    CampaignWhatsappHeaderValueLimitExceeded = "CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED",
    CampaignWhatsappButtonUrlValueLimitExceeded = "CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED",
    CampaignInvalidated = "CAMPAIGN_INVALIDATED",
    CampaignForceStopped = "CAMPAIGN_FORCE_STOPPED",
    CampaignMessageCharacterLimitExceeded = "CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED",
    CampaignStartError = "CAMPAIGN_START_ERROR",
    CampaignRuleStartError = "CAMPAIGN_RULE_START_ERROR",
    CampaignRuleQueueActionThrottled = "CAMPAIGN_RULE_QUEUE_ACTION_THROTTLED",
    CampaignRuleQueueNotFound = "CAMPAIGN_RULE_QUEUE_NOT_FOUND",
    CampaignScriptStageMissing = "CAMPAIGN_SCRIPT_STAGE_MISSING",
    CampaignSetDialingModeError = "CAMPAIGN_SET_DIALING_MODE_ERROR",
    CampaignStopped = "CAMPAIGN_STOPPED",
    CampaignThrottled = "CAMPAIGN_THROTTLED",
    CampaignQueueMembersLimitExceeded = "CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED",
    CampaignWeightZero = "CAMPAIGN_WEIGHT_ZERO",
    InvalidCallableTimeZone = "INVALID_CALLABLE_TIME_ZONE",
    CallbackCreationInvalidNumber = "CALLBACK_CREATION_INVALID_NUMBER",
    CallRuleInvalidContactColumn = "CALL_RULE_INVALID_CONTACT_COLUMN",
    CallRuleMissingDataActionInput = "CALL_RULE_MISSING_DATA_ACTION_INPUT",
    CallRuleMismatchType = "CALL_RULE_MISMATCH_TYPE",
    CallRuleInvalidOperator = "CALL_RULE_INVALID_OPERATOR",
    CallRuleNoDncListsConfigured = "CALL_RULE_NO_DNC_LISTS_CONFIGURED",
    CallRuleUpdatedPhoneColumn = "CALL_RULE_UPDATED_PHONE_COLUMN",
    ContactListFilterEvaluationFailed = "CONTACT_LIST_FILTER_EVALUATION_FAILED",
    ContactListFilterInternalError = "CONTACT_LIST_FILTER_INTERNAL_ERROR",
    ContactColumnsLimitExceeded = "CONTACT_COLUMNS_LIMIT_EXCEEDED",
    ContactColumnLengthLimitExceeded = "CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED",
    ContactIdLengthLimitExceeded = "CONTACT_ID_LENGTH_LIMIT_EXCEEDED",
    ContactDatumLengthLimitExceeded = "CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED",
    ContactZipCodeColumnValueInvalid = "CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID",
    DataActionExecutionFailed = "DATA_ACTION_EXECUTION_FAILED",
    DataActionAuthenticationFailure = "DATA_ACTION_AUTHENTICATION_FAILURE",
    DataActionNotFound = "DATA_ACTION_NOT_FOUND",
    DataActionTooManyRequests = "DATA_ACTION_TOO_MANY_REQUESTS",
    DataActionTooManyRequestsRemote = "DATA_ACTION_TOO_MANY_REQUESTS_REMOTE",
    ActionExecutionFailed = "ACTION_EXECUTION_FAILED",
    ActionExecutionFailedInvalidParameter = "ACTION_EXECUTION_FAILED_INVALID_PARAMETER",
    DigitalRuleEvaluationFailed = "DIGITAL_RULE_EVALUATION_FAILED",
    DigitalRuleInternalError = "DIGITAL_RULE_INTERNAL_ERROR",
    DigitalRuleNoDncListsConfigured = "DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED",
    DigitalRuleUpdatedContactAddress = "DIGITAL_RULE_UPDATED_CONTACT_ADDRESS",
    DigitalRuleSmsPhoneNumberTypeMismatch = "DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH",
    DigitalRuleErrorSkipped = "DIGITAL_RULE_ERROR_SKIPPED",
    DncAuthenticationFailure = "DNC_AUTHENTICATION_FAILURE",
    ExceededContactLimit = "EXCEEDED_CONTACT_LIMIT",
    ExceededDncRecordLimit = "EXCEEDED_DNC_RECORD_LIMIT",
    ExceededDncPhoneNumberLength = "EXCEEDED_DNC_PHONE_NUMBER_LENGTH",
    InactiveEdgesFailedPlaceCalls = "INACTIVE_EDGES_FAILED_PLACE_CALLS",
    InactiveEdgesTurnedCampaignOff = "INACTIVE_EDGES_TURNED_CAMPAIGN_OFF",
    InvalidAgent = "INVALID_AGENT",
    InvalidEmailAddress = "INVALID_EMAIL_ADDRESS",
    InvalidPhoneNumber = "INVALID_PHONE_NUMBER",
    ImportFailedToReadHeaders = "IMPORT_FAILED_TO_READ_HEADERS",
    ImportCouldNotParseAnEntry = "IMPORT_COULD_NOT_PARSE_AN_ENTRY",
    ImportContactDoesNotMatchListFormat = "IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT",
    ImportEntryDoesNotAlignWithHeaders = "IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS",
    ImportInvalidCustomId = "IMPORT_INVALID_CUSTOM_ID",
    ImportInvalidData = "IMPORT_INVALID_DATA",
    ImportInvalidEmailAddresses = "IMPORT_INVALID_EMAIL_ADDRESSES",
    ImportInvalidPhoneNumbers = "IMPORT_INVALID_PHONE_NUMBERS",
    ImportInvalidExpirationDate = "IMPORT_INVALID_EXPIRATION_DATE",
    ImportExpirationDateExceedsMaxDays = "IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS",
    ImportColumnExceedsLengthLimit = "IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT",
    ImportDatumExceedsLengthLimit = "IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT",
    ImportMissingCustomId = "IMPORT_MISSING_CUSTOM_ID",
    ImportNoColumnsDefined = "IMPORT_NO_COLUMNS_DEFINED",
    ImportColumnsDoNotExistOnList = "IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST",
    ImportListNoLongerExists = "IMPORT_LIST_NO_LONGER_EXISTS",
    ImportNoListsCreatedNoContactsMatchFilter = "IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER",
    ImportTargetContactListNameExists = "IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS",
    ImportFailedContactZipCodeColumnValueInvalid = "IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID",
    ImportFailedContactDataGreaterThanMaxLength = "IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH",
    ImportFailedContactDataNotWithinMinMaxRange = "IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE",
    ImportFailedContactDataInvalidDatatype = "IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE",
    ImportTooManyColumns = "IMPORT_TOO_MANY_COLUMNS",
    ImportTooManyExtraColumns = "IMPORT_TOO_MANY_EXTRA_COLUMNS",
    ImportInvalidRetentionType = "IMPORT_INVALID_RETENTION_TYPE",
    ImportInvalidRetentionDaysMustBeSet = "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_SET",
    ImportInvalidRetentionDaysMustNotBeSet = "IMPORT_INVALID_RETENTION_DAYS_MUST_NOT_BE_SET",
    ImportInvalidRetentionDaysMustBePositive = "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_POSITIVE",
    ImportInvalidRetentionDaysExceedsLimit = "IMPORT_INVALID_RETENTION_DAYS_EXCEEDS_LIMIT",
    ImportInvalidRetentionExpirationDateMustBeSet = "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_BE_SET",
    ImportInvalidRetentionExpirationDateMustNotBeSet = "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_NOT_BE_SET",
    ImportInvalidRetentionExpirationDateInvalidFormat = "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_INVALID_FORMAT",
    ImportInvalidRetentionExpirationDateNoSeconds = "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_NO_SECONDS",
    ImportInvalidRetentionExpirationDateExceedsLimit = "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_EXCEEDS_LIMIT",
    ImportInvalidRetentionMissingType = "IMPORT_INVALID_RETENTION_MISSING_TYPE",
    ImportInvalidRetentionMissingPreferredTimezone = "IMPORT_INVALID_RETENTION_MISSING_PREFERRED_TIMEZONE",
    ImportInvalidRetentionExpirationInPast = "IMPORT_INVALID_RETENTION_EXPIRATION_IN_PAST",
    ImportContactListNameLengthExceeded = "IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED",
    FailedToDeleteContactList = "FAILED_TO_DELETE_CONTACT_LIST",
    ResourceNotFound = "RESOURCE_NOT_FOUND",
    InvalidContactUpdate = "INVALID_CONTACT_UPDATE",
    OrganizationHasNoDomainSet = "ORGANIZATION_HAS_NO_DOMAIN_SET",
    QueueNotFound = "QUEUE_NOT_FOUND",
    RecycleCampaign = "RECYCLE_CAMPAIGN",
    ScheduledCampaignInvalid = "SCHEDULED_CAMPAIGN_INVALID",
    ScheduleUnknownError = "SCHEDULE_UNKNOWN_ERROR",
    SmsContentTemplateNotFound = "SMS_CONTENT_TEMPLATE_NOT_FOUND",
    RecurringScheduleNextOccurrenceFailure = "RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE",
    RecurringScheduleEnded = "RECURRING_SCHEDULE_ENDED",
    RecurringScheduleMissedOccurrences = "RECURRING_SCHEDULE_MISSED_OCCURRENCES",
    VersionConflict = "VERSION_CONFLICT",
});
