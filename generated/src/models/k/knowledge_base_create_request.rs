// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeBaseCreateRequest`.
///
/// The service requires `coreLanguage`, `name` in requests.
#[non_exhaustive]
pub struct KnowledgeBaseCreateRequest {
    /// `contentSearchEnabled`.
    pub content_search_enabled: Option<bool>,
    /// `coreLanguage`, required.
    pub core_language: Option<super::KnowledgeBaseCreateRequestCoreLanguage>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `coreLanguage` in [`KnowledgeBaseCreateRequest`](super::KnowledgeBaseCreateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeBaseCreateRequestCoreLanguage {
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

rt::model!(KnowledgeBaseCreateRequest {
    "contentSearchEnabled" Bool content_search_enabled,
    "coreLanguage" Enum core_language,
    "description" Str description,
    "name" Str name,
});

rt::setters!(KnowledgeBaseCreateRequest {
    0 content_search_enabled with_content_search_enabled(bool) clear_content_search_enabled,
    1 core_language with_core_language(impl Into<super::KnowledgeBaseCreateRequestCoreLanguage>) clear_core_language,
    2 description with_description(impl Into<String>) clear_description,
    3 name with_name(impl Into<String>) clear_name,
});

rt::open_enum!(KnowledgeBaseCreateRequestCoreLanguage {
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
