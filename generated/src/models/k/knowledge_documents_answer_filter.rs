// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentsAnswerFilter`.
///
/// The service requires `variationIds` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentsAnswerFilter {
    /// `answerMode`.
    pub answer_mode: Option<Vec<String>>,
    /// `appType`.
    pub app_type: Option<super::KnowledgeDocumentsAnswerFilterAppType>,
    /// `insertHighlightIntoVariationContent`.
    pub insert_highlight_into_variation_content: Option<bool>,
    /// `language`.
    pub language: Option<super::KnowledgeDocumentsAnswerFilterLanguage>,
    /// `query`.
    pub query: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeDocumentsAnswerFilterQueryType>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `variationIds`, required.
    pub variation_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `appType` in [`KnowledgeDocumentsAnswerFilter`](super::KnowledgeDocumentsAnswerFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentsAnswerFilterAppType {
    /// `Assistant`
    Assistant,
    /// `BotFlow`
    BotFlow,
    /// `MessengerKnowledgeApp`
    MessengerKnowledgeApp,
    /// `SmartAdvisor`
    SmartAdvisor,
    /// `SupportCenter`
    SupportCenter,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `language` in [`KnowledgeDocumentsAnswerFilter`](super::KnowledgeDocumentsAnswerFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentsAnswerFilterLanguage {
    /// `en-US`
    EnUs,
    /// `en-UK`
    EnUk,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-HK`
    EnHk,
    /// `en-IN`
    EnIn,
    /// `en-IE`
    EnIe,
    /// `en-NZ`
    EnNz,
    /// `en-PH`
    EnPh,
    /// `en-SG`
    EnSg,
    /// `en-ZA`
    EnZa,
    /// `de-DE`
    DeDe,
    /// `de-AT`
    DeAt,
    /// `de-CH`
    DeCh,
    /// `es-AR`
    EsAr,
    /// `es-CO`
    EsCo,
    /// `es-MX`
    EsMx,
    /// `es-US`
    EsUs,
    /// `es-ES`
    EsEs,
    /// `fr-FR`
    FrFr,
    /// `fr-BE`
    FrBe,
    /// `fr-CA`
    FrCa,
    /// `fr-CH`
    FrCh,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `nl-NL`
    NlNl,
    /// `nl-BE`
    NlBe,
    /// `it-IT`
    ItIt,
    /// `ca-ES`
    CaEs,
    /// `tr-TR`
    TrTr,
    /// `sv-SE`
    SvSe,
    /// `fi-FI`
    FiFi,
    /// `nb-NO`
    NbNo,
    /// `da-DK`
    DaDk,
    /// `ja-JP`
    JaJp,
    /// `ar-AE`
    ArAe,
    /// `zh-CN`
    ZhCn,
    /// `zh-TW`
    ZhTw,
    /// `zh-HK`
    ZhHk,
    /// `ko-KR`
    KoKr,
    /// `pl-PL`
    PlPl,
    /// `hi-IN`
    HiIn,
    /// `th-TH`
    ThTh,
    /// `hu-HU`
    HuHu,
    /// `vi-VN`
    ViVn,
    /// `uk-UA`
    UkUa,
    /// `cs-CZ`
    CsCz,
    /// `fil-PH`
    FilPh,
    /// `ms-MY`
    MsMy,
    /// `he-IL`
    HeIl,
    /// `el-GR`
    ElGr,
    /// `ar-SA`
    ArSa,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `queryType` in [`KnowledgeDocumentsAnswerFilter`](super::KnowledgeDocumentsAnswerFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentsAnswerFilterQueryType {
    /// `Unknown`
    Unknown,
    /// `Article`
    Article,
    /// `AutoSearch`
    AutoSearch,
    /// `Category`
    Category,
    /// `ManualSearch`
    ManualSearch,
    /// `Recommendation`
    Recommendation,
    /// `Suggestion`
    Suggestion,
    /// `ExpandedArticle`
    ExpandedArticle,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentsAnswerFilter {
    "answerMode" Texts answer_mode,
    "appType" Enum app_type,
    "insertHighlightIntoVariationContent" Bool insert_highlight_into_variation_content,
    "language" Enum language,
    "query" Str query,
    "queryType" Enum query_type,
    "searchId" Str search_id,
    "variationIds" Texts variation_ids,
});

rt::setters!(KnowledgeDocumentsAnswerFilter {
    0 answer_mode with_answer_mode(Vec<String>) clear_answer_mode,
    1 app_type with_app_type(impl Into<super::KnowledgeDocumentsAnswerFilterAppType>) clear_app_type,
    2 insert_highlight_into_variation_content with_insert_highlight_into_variation_content(bool) clear_insert_highlight_into_variation_content,
    3 language with_language(impl Into<super::KnowledgeDocumentsAnswerFilterLanguage>) clear_language,
    4 query with_query(impl Into<String>) clear_query,
    5 query_type with_query_type(impl Into<super::KnowledgeDocumentsAnswerFilterQueryType>) clear_query_type,
    6 search_id with_search_id(impl Into<String>) clear_search_id,
    7 variation_ids with_variation_ids(Vec<String>) clear_variation_ids,
});

rt::open_enum!(KnowledgeDocumentsAnswerFilterAppType {
    Assistant = "Assistant",
    BotFlow = "BotFlow",
    MessengerKnowledgeApp = "MessengerKnowledgeApp",
    SmartAdvisor = "SmartAdvisor",
    SupportCenter = "SupportCenter",
});

rt::open_enum!(KnowledgeDocumentsAnswerFilterLanguage {
    EnUs = "en-US",
    EnUk = "en-UK",
    EnAu = "en-AU",
    EnCa = "en-CA",
    EnHk = "en-HK",
    EnIn = "en-IN",
    EnIe = "en-IE",
    EnNz = "en-NZ",
    EnPh = "en-PH",
    EnSg = "en-SG",
    EnZa = "en-ZA",
    DeDe = "de-DE",
    DeAt = "de-AT",
    DeCh = "de-CH",
    EsAr = "es-AR",
    EsCo = "es-CO",
    EsMx = "es-MX",
    EsUs = "es-US",
    EsEs = "es-ES",
    FrFr = "fr-FR",
    FrBe = "fr-BE",
    FrCa = "fr-CA",
    FrCh = "fr-CH",
    PtBr = "pt-BR",
    PtPt = "pt-PT",
    NlNl = "nl-NL",
    NlBe = "nl-BE",
    ItIt = "it-IT",
    CaEs = "ca-ES",
    TrTr = "tr-TR",
    SvSe = "sv-SE",
    FiFi = "fi-FI",
    NbNo = "nb-NO",
    DaDk = "da-DK",
    JaJp = "ja-JP",
    ArAe = "ar-AE",
    ZhCn = "zh-CN",
    ZhTw = "zh-TW",
    ZhHk = "zh-HK",
    KoKr = "ko-KR",
    PlPl = "pl-PL",
    HiIn = "hi-IN",
    ThTh = "th-TH",
    HuHu = "hu-HU",
    ViVn = "vi-VN",
    UkUa = "uk-UA",
    CsCz = "cs-CZ",
    FilPh = "fil-PH",
    MsMy = "ms-MY",
    HeIl = "he-IL",
    ElGr = "el-GR",
    ArSa = "ar-SA",
});

rt::open_enum!(KnowledgeDocumentsAnswerFilterQueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
    ExpandedArticle = "ExpandedArticle",
});
