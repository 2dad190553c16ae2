// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeBaseWithDialectReference`.
///
/// The service requires `id`, `languageCode` in requests.
#[non_exhaustive]
pub struct KnowledgeBaseWithDialectReference {
    /// `id`, required.
    pub id: Option<String>,
    /// `languageCode`, required.
    pub language_code: Option<super::KnowledgeBaseWithDialectReferenceLanguageCode>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `languageCode` in [`KnowledgeBaseWithDialectReference`](super::KnowledgeBaseWithDialectReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeBaseWithDialectReferenceLanguageCode {
    /// `en-ZA`
    EnZa,
    /// `en-AU`
    EnAu,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-US`
    EnUs,
    /// `es-US`
    EsUs,
    /// `es-ES`
    EsEs,
    /// `nl-NL`
    NlNl,
    /// `fr-CA`
    FrCa,
    /// `fr-FR`
    FrFr,
    /// `de-DE`
    DeDe,
    /// `it-IT`
    ItIt,
    /// `pt-PT`
    PtPt,
    /// `pt-BR`
    PtBr,
    /// `ar-AE`
    ArAe,
    /// `ja-JP`
    JaJp,
    /// `sv-SE`
    SvSe,
    /// `de-AT`
    DeAt,
    /// `de-CH`
    DeCh,
    /// `da-DK`
    DaDk,
    /// `fr-BE`
    FrBe,
    /// `fr-CH`
    FrCh,
    /// `es-MX`
    EsMx,
    /// `es-CO`
    EsCo,
    /// `ko-KR`
    KoKr,
    /// `hi-IN`
    HiIn,
    /// `tr-TR`
    TrTr,
    /// `es-AR`
    EsAr,
    /// `fi-FI`
    FiFi,
    /// `nb-NO`
    NbNo,
    /// `cs-CZ`
    CsCz,
    /// `hu-HU`
    HuHu,
    /// `th-TH`
    ThTh,
    /// `pl-PL`
    PlPl,
    /// `nl-BE`
    NlBe,
    /// `fil-PH`
    FilPh,
    /// `ms-MY`
    MsMy,
    /// `he-IL`
    HeIl,
    /// `el-GR`
    ElGr,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeBaseWithDialectReference {
    "id" Str id,
    "languageCode" Enum language_code,
    "selfUri" Str self_uri,
});

rt::setters!(KnowledgeBaseWithDialectReference {
    0 id with_id(impl Into<String>) clear_id,
    1 language_code with_language_code(impl Into<super::KnowledgeBaseWithDialectReferenceLanguageCode>) clear_language_code,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(KnowledgeBaseWithDialectReferenceLanguageCode {
    EnZa = "en-ZA",
    EnAu = "en-AU",
    EnGb = "en-GB",
    EnIe = "en-IE",
    EnIn = "en-IN",
    EnUs = "en-US",
    EsUs = "es-US",
    EsEs = "es-ES",
    NlNl = "nl-NL",
    FrCa = "fr-CA",
    FrFr = "fr-FR",
    DeDe = "de-DE",
    ItIt = "it-IT",
    PtPt = "pt-PT",
    PtBr = "pt-BR",
    ArAe = "ar-AE",
    JaJp = "ja-JP",
    SvSe = "sv-SE",
    DeAt = "de-AT",
    DeCh = "de-CH",
    DaDk = "da-DK",
    FrBe = "fr-BE",
    FrCh = "fr-CH",
    EsMx = "es-MX",
    EsCo = "es-CO",
    KoKr = "ko-KR",
    HiIn = "hi-IN",
    TrTr = "tr-TR",
    EsAr = "es-AR",
    FiFi = "fi-FI",
    NbNo = "nb-NO",
    CsCz = "cs-CZ",
    HuHu = "hu-HU",
    ThTh = "th-TH",
    PlPl = "pl-PL",
    NlBe = "nl-BE",
    FilPh = "fil-PH",
    MsMy = "ms-MY",
    HeIl = "he-IL",
    ElGr = "el-GR",
});
