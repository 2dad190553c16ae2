// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Suggestion`.
#[non_exhaustive]
pub struct Suggestion {
    /// `answerRecordId`.
    pub answer_record_id: Option<String>,
    /// `article`.
    pub article: Option<super::Article>,
    /// `assistant`.
    pub assistant: Option<super::AddressableEntityRef>,
    /// `cannedResponse`.
    pub canned_response: Option<super::SuggestionCannedResponse>,
    /// `context`.
    pub context: Option<super::SuggestionContext>,
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `faq`.
    pub faq: Option<super::Faq>,
    /// `id`.
    pub id: Option<String>,
    /// `knowledgeArticle`.
    pub knowledge_article: Option<super::SuggestionKnowledgeArticle>,
    /// `knowledgeSearch`.
    pub knowledge_search: Option<super::SuggestionKnowledgeSearch>,
    /// `script`.
    pub script: Option<super::SuggestionScript>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::SuggestionState>,
    /// `thirdPartySuggestion`.
    pub third_party_suggestion: Option<super::ThirdPartySuggestion>,
    /// `triggerType`.
    pub trigger_type: Option<super::SuggestionTriggerType>,
    /// `type`.
    pub r#type: Option<super::SuggestionType>,
    __marks: rt::Marks,
}
/// The values of `state` in [`Suggestion`](super::Suggestion).
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestionState {
    /// `Suggested`
    Suggested,
    /// `Accepted`
    Accepted,
    /// `Dismissed`
    Dismissed,
    /// `Failed`
    Failed,
    /// `Rated`
    Rated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `triggerType` in [`Suggestion`](super::Suggestion).
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestionTriggerType {
    /// `Unknown`
    Unknown,
    /// `Fallback`
    Fallback,
    /// `ConversationStart`
    ConversationStart,
    /// `ConversationTransfer`
    ConversationTransfer,
    /// `ConversationEnd`
    ConversationEnd,
    /// `Intent`
    Intent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Suggestion`](super::Suggestion).
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestionType {
    /// `Faq`
    Faq,
    /// `Article`
    Article,
    /// `KnowledgeArticle`
    KnowledgeArticle,
    /// `KnowledgeSearch`
    KnowledgeSearch,
    /// `CannedResponse`
    CannedResponse,
    /// `Script`
    Script,
    /// `SuggestedKnowledgeAnswer`
    SuggestedKnowledgeAnswer,
    /// `ThirdPartySuggestion`
    ThirdPartySuggestion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Suggestion {
    "answerRecordId" Str answer_record_id,
    "article" Any article,
    "assistant" Any assistant,
    "cannedResponse" Any canned_response,
    "context" Any context,
    "conversation" Any conversation,
    "dateCreated" DateTime date_created,
    "faq" Any faq,
    "id" Str id,
    "knowledgeArticle" Any knowledge_article,
    "knowledgeSearch" Any knowledge_search,
    "script" Any script,
    "selfUri" Str self_uri,
    "state" Enum state,
    "thirdPartySuggestion" Any third_party_suggestion,
    "triggerType" Enum trigger_type,
    "type" Enum r#type,
});

rt::open_enum!(SuggestionState {
    Suggested = "Suggested",
    Accepted = "Accepted",
    Dismissed = "Dismissed",
    Failed = "Failed",
    Rated = "Rated",
});

rt::open_enum!(SuggestionTriggerType {
    Unknown = "Unknown",
    Fallback = "Fallback",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
    Intent = "Intent",
});

rt::open_enum!(SuggestionType {
    Faq = "Faq",
    Article = "Article",
    KnowledgeArticle = "KnowledgeArticle",
    KnowledgeSearch = "KnowledgeSearch",
    CannedResponse = "CannedResponse",
    Script = "Script",
    SuggestedKnowledgeAnswer = "SuggestedKnowledgeAnswer",
    ThirdPartySuggestion = "ThirdPartySuggestion",
});
