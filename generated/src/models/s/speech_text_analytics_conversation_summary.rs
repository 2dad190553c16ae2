// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SpeechTextAnalyticsConversationSummary`.
#[non_exhaustive]
pub struct SpeechTextAnalyticsConversationSummary {
    /// `agentId`.
    pub agent_id: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `generated`.
    pub generated: Option<bool>,
    /// `insights`.
    pub insights: Option<Vec<super::ConversationInsight>>,
    /// `language`.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::SpeechTextAnalyticsConversationSummaryMediaType>,
    /// `sourceId`.
    pub source_id: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `summaryId`.
    pub summary_id: Option<String>,
    /// `summaryType`.
    pub summary_type: Option<super::SpeechTextAnalyticsConversationSummarySummaryType>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`SpeechTextAnalyticsConversationSummary`](super::SpeechTextAnalyticsConversationSummary).
#[derive(Clone)]
#[non_exhaustive]
pub enum SpeechTextAnalyticsConversationSummaryMediaType {
    /// `Unknown`
    Unknown,
    /// `Message`
    Message,
    /// `Call`
    Call,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `summaryType` in [`SpeechTextAnalyticsConversationSummary`](super::SpeechTextAnalyticsConversationSummary).
#[derive(Clone)]
#[non_exhaustive]
pub enum SpeechTextAnalyticsConversationSummarySummaryType {
    /// `Conversation`
    Conversation,
    /// `Agent`
    Agent,
    /// `VirtualAgent`
    VirtualAgent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SpeechTextAnalyticsConversationSummary {
    "agentId" Str agent_id,
    "dateCreated" DateTime date_created,
    "generated" Bool generated,
    "insights" Any insights,
    "language" Str language,
    "mediaType" Enum media_type,
    "sourceId" Str source_id,
    "summary" Str summary,
    "summaryId" Str summary_id,
    "summaryType" Enum summary_type,
});

rt::open_enum!(SpeechTextAnalyticsConversationSummaryMediaType {
    Unknown = "Unknown",
    Message = "Message",
    Call = "Call",
    Email = "Email",
});

rt::open_enum!(SpeechTextAnalyticsConversationSummarySummaryType {
    Conversation = "Conversation",
    Agent = "Agent",
    VirtualAgent = "VirtualAgent",
});
