// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSourcesSearchResponse`.
#[non_exhaustive]
pub struct KnowledgeSourcesSearchResponse {
    /// `answerGeneration`.
    pub answer_generation: Option<bool>,
    /// `application`.
    pub application: Option<super::V3KnowledgeSearchClientApplication>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeV3ConversationContextResponse>,
    /// `generationLanguage`.
    pub generation_language: Option<
        super::KnowledgeSourcesSearchResponseGenerationLanguage,
    >,
    /// `knowledgeSettingId`.
    pub knowledge_setting_id: Option<String>,
    /// `query`.
    pub query: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeSourcesSearchResponseQueryType>,
    /// `result`.
    pub result: Option<super::KnowledgeSearchResult>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `generationLanguage` in [`KnowledgeSourcesSearchResponse`](super::KnowledgeSourcesSearchResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeSourcesSearchResponseGenerationLanguage {
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
/// The values of `queryType` in [`KnowledgeSourcesSearchResponse`](super::KnowledgeSourcesSearchResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeSourcesSearchResponseQueryType {
    /// `AutoSearch`
    AutoSearch,
    /// `ManualSearch`
    ManualSearch,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeSourcesSearchResponse {
    "answerGeneration" Bool answer_generation,
    "application" Any application,
    "conversationContext" Any conversation_context,
    "generationLanguage" Enum generation_language,
    "knowledgeSettingId" Str knowledge_setting_id,
    "query" Str query,
    "queryType" Enum query_type,
    "result" Any result,
    "searchId" Str search_id,
    "sessionId" Str session_id,
});

rt::open_enum!(KnowledgeSourcesSearchResponseGenerationLanguage {
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

rt::open_enum!(KnowledgeSourcesSearchResponseQueryType {
    AutoSearch = "AutoSearch",
    ManualSearch = "ManualSearch",
});
