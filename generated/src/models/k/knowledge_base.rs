// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeBase`.
#[non_exhaustive]
pub struct KnowledgeBase {
    /// `articleCount`.
    pub article_count: Option<i64>,
    /// `contentSearchEnabled`.
    pub content_search_enabled: Option<bool>,
    /// `coreLanguage`, required.
    pub core_language: Option<super::KnowledgeBaseCoreLanguage>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateDocumentLastModified`.
    pub date_document_last_modified: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `faqCount`.
    pub faq_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `published`.
    pub published: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `coreLanguage` in [`KnowledgeBase`](super::KnowledgeBase).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeBaseCoreLanguage {
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

rt::model!(KnowledgeBase {
    "articleCount" Int article_count,
    "contentSearchEnabled" Bool content_search_enabled,
    "coreLanguage" Enum core_language,
    "dateCreated" DateTime date_created,
    "dateDocumentLastModified" DateTime date_document_last_modified,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "faqCount" Int faq_count,
    "id" Str id,
    "name" Str name,
    "published" Bool published,
    "selfUri" Str self_uri,
});

rt::open_enum!(KnowledgeBaseCoreLanguage {
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
