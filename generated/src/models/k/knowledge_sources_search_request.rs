// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSourcesSearchRequest`.
///
/// The service requires `knowledgeSettingId`, `query` in requests.
#[non_exhaustive]
pub struct KnowledgeSourcesSearchRequest {
    /// `application`.
    pub application: Option<super::V3KnowledgeSearchClientApplication>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeV3ConversationContext>,
    /// `conversationTurns`.
    pub conversation_turns: Option<Vec<super::KnowledgeConversationTurn>>,
    /// `generationLanguage`.
    pub generation_language: Option<
        super::KnowledgeSourcesSearchRequestGenerationLanguage,
    >,
    /// `knowledgeSettingId`, required.
    pub knowledge_setting_id: Option<String>,
    /// `query`, required.
    pub query: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeSourcesSearchRequestQueryType>,
    /// `sessionId`.
    pub session_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `generationLanguage` in [`KnowledgeSourcesSearchRequest`](super::KnowledgeSourcesSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeSourcesSearchRequestGenerationLanguage {
    /// `ar-AE`
    ArAe,
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-CH`
    DeCh,
    /// `de-DE`
    DeDe,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-HK`
    EnHk,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-NZ`
    EnNz,
    /// `en-PH`
    EnPh,
    /// `en-SG`
    EnSg,
    /// `en-US`
    EnUs,
    /// `en-ZA`
    EnZa,
    /// `es-AR`
    EsAr,
    /// `es-CO`
    EsCo,
    /// `es-ES`
    EsEs,
    /// `es-MX`
    EsMx,
    /// `es-US`
    EsUs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-CA`
    FrCa,
    /// `fr-CH`
    FrCh,
    /// `fr-FR`
    FrFr,
    /// `hi-IN`
    HiIn,
    /// `hu-HU`
    HuHu,
    /// `it-IT`
    ItIt,
    /// `ja-JP`
    JaJp,
    /// `ko-KR`
    KoKr,
    /// `nb-NO`
    NbNo,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `sv-SE`
    SvSe,
    /// `tr-TR`
    TrTr,
    /// `el-GR`
    ElGr,
    /// `fil-PH`
    FilPh,
    /// `he-IL`
    HeIl,
    /// `ms-MY`
    MsMy,
    /// `pl-PL`
    PlPl,
    /// `th-TH`
    ThTh,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `queryType` in [`KnowledgeSourcesSearchRequest`](super::KnowledgeSourcesSearchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeSourcesSearchRequestQueryType {
    /// `AutoSearch`
    AutoSearch,
    /// `ManualSearch`
    ManualSearch,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeSourcesSearchRequest {
    "application" Any application,
    "conversationContext" Any conversation_context,
    "conversationTurns" Any conversation_turns,
    "generationLanguage" Enum generation_language,
    "knowledgeSettingId" Str knowledge_setting_id,
    "query" Str query,
    "queryType" Enum query_type,
    "sessionId" Str session_id,
});

rt::setters!(KnowledgeSourcesSearchRequest {
    0 application with_application(super::V3KnowledgeSearchClientApplication) clear_application,
    1 conversation_context with_conversation_context(super::KnowledgeV3ConversationContext) clear_conversation_context,
    2 conversation_turns with_conversation_turns(Vec<super::KnowledgeConversationTurn>) clear_conversation_turns,
    3 generation_language with_generation_language(impl Into<super::KnowledgeSourcesSearchRequestGenerationLanguage>) clear_generation_language,
    4 knowledge_setting_id with_knowledge_setting_id(impl Into<String>) clear_knowledge_setting_id,
    5 query with_query(impl Into<String>) clear_query,
    6 query_type with_query_type(impl Into<super::KnowledgeSourcesSearchRequestQueryType>) clear_query_type,
    7 session_id with_session_id(impl Into<String>) clear_session_id,
});

rt::open_enum!(KnowledgeSourcesSearchRequestGenerationLanguage {
    ArAe = "ar-AE",
    CsCz = "cs-CZ",
    DaDk = "da-DK",
    DeAt = "de-AT",
    DeCh = "de-CH",
    DeDe = "de-DE",
    EnAu = "en-AU",
    EnCa = "en-CA",
    EnGb = "en-GB",
    EnHk = "en-HK",
    EnIe = "en-IE",
    EnIn = "en-IN",
    EnNz = "en-NZ",
    EnPh = "en-PH",
    EnSg = "en-SG",
    EnUs = "en-US",
    EnZa = "en-ZA",
    EsAr = "es-AR",
    EsCo = "es-CO",
    EsEs = "es-ES",
    EsMx = "es-MX",
    EsUs = "es-US",
    FiFi = "fi-FI",
    FrBe = "fr-BE",
    FrCa = "fr-CA",
    FrCh = "fr-CH",
    FrFr = "fr-FR",
    HiIn = "hi-IN",
    HuHu = "hu-HU",
    ItIt = "it-IT",
    JaJp = "ja-JP",
    KoKr = "ko-KR",
    NbNo = "nb-NO",
    NlBe = "nl-BE",
    NlNl = "nl-NL",
    PtBr = "pt-BR",
    PtPt = "pt-PT",
    SvSe = "sv-SE",
    TrTr = "tr-TR",
    ElGr = "el-GR",
    FilPh = "fil-PH",
    HeIl = "he-IL",
    MsMy = "ms-MY",
    PlPl = "pl-PL",
    ThTh = "th-TH",
});

rt::open_enum!(KnowledgeSourcesSearchRequestQueryType {
    AutoSearch = "AutoSearch",
    ManualSearch = "ManualSearch",
});
