// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGenerationSetting`.
///
/// The service requires `answerGeneration` in requests.
#[non_exhaustive]
pub struct KnowledgeGenerationSetting {
    /// `answerGeneration`, required.
    pub answer_generation: Option<bool>,
    /// `generationLanguage`.
    pub generation_language: Option<super::KnowledgeGenerationSettingGenerationLanguage>,
    __marks: rt::Marks,
}
/// The values of `generationLanguage` in [`KnowledgeGenerationSetting`](super::KnowledgeGenerationSetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGenerationSettingGenerationLanguage {
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

rt::model!(KnowledgeGenerationSetting {
    "answerGeneration" Bool answer_generation,
    "generationLanguage" Enum generation_language,
});

rt::setters!(KnowledgeGenerationSetting {
    0 answer_generation with_answer_generation(bool) clear_answer_generation,
    1 generation_language with_generation_language(impl Into<super::KnowledgeGenerationSettingGenerationLanguage>) clear_generation_language,
});

rt::open_enum!(KnowledgeGenerationSettingGenerationLanguage {
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
