// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage`.
#[non_exhaustive]
pub struct V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `errorType`.
    pub error_type: Option<
        super::V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageErrorType,
    >,
    /// `extractedEntities`.
    pub extracted_entities: Option<
        Vec<
            super::V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity,
        >,
    >,
    /// `followupActions`.
    pub followup_actions: Option<
        Vec<
            super::V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction,
        >,
    >,
    /// `labels`.
    pub labels: Option<
        Vec<
            super::V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel,
        >,
    >,
    /// `language`.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<
        super::V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageMediaType,
    >,
    /// `reason`.
    pub reason: Option<
        super::V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage,
    >,
    /// `resolution`.
    pub resolution: Option<
        super::V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage,
    >,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `summary`.
    pub summary: Option<
        super::V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage,
    >,
    /// `summaryId`.
    pub summary_id: Option<String>,
    /// `summarySettingsId`.
    pub summary_settings_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `errorType` in [`V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage`](super::V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageErrorType {
    /// `UNKNOWN`
    Unknown,
    /// `CONVERSATION_TOO_LONG`
    ConversationTooLong,
    /// `CONVERSATION_TOO_SHORT`
    ConversationTooShort,
    /// `RATE_LIMITED`
    RateLimited,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage`](super::V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageMediaType {
    /// `UNKNOWN`
    Unknown,
    /// `MESSAGE`
    Message,
    /// `CALL`
    Call,
    /// `EMAIL`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage {
    "createdDate" DateTime created_date,
    "durationMs" Int duration_ms,
    "errorType" Enum error_type,
    "extractedEntities" Any extracted_entities,
    "followupActions" Any followup_actions,
    "labels" Any labels,
    "language" Str language,
    "mediaType" Enum media_type,
    "reason" Any reason,
    "resolution" Any resolution,
    "sessionId" Str session_id,
    "summary" Any summary,
    "summaryId" Str summary_id,
    "summarySettingsId" Str summary_settings_id,
    "userId" Str user_id,
});

rt::open_enum!(V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageErrorType {
    Unknown = "UNKNOWN",
    ConversationTooLong = "CONVERSATION_TOO_LONG",
    ConversationTooShort = "CONVERSATION_TOO_SHORT",
    RateLimited = "RATE_LIMITED",
});

rt::open_enum!(V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessageMediaType {
    Unknown = "UNKNOWN",
    Message = "MESSAGE",
    Call = "CALL",
    Email = "EMAIL",
});
