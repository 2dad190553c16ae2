// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GeneralProgramJobRequest`.
///
/// The service requires `dialect` in requests.
#[non_exhaustive]
pub struct GeneralProgramJobRequest {
    /// `dialect`, required.
    pub dialect: Option<super::GeneralProgramJobRequestDialect>,
    /// `mode`.
    pub mode: Option<super::GeneralProgramJobRequestMode>,
    __marks: rt::Marks,
}
/// The values of `dialect` in [`GeneralProgramJobRequest`](super::GeneralProgramJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum GeneralProgramJobRequestDialect {
    /// `ar-001`
    Ar001,
    /// `ar-AE`
    ArAe,
    /// `ar-BH`
    ArBh,
    /// `ar-EG`
    ArEg,
    /// `ar-IL`
    ArIl,
    /// `ar-SA`
    ArSa,
    /// `ar-TN`
    ArTn,
    /// `da-DK`
    DaDk,
    /// `de-CH`
    DeCh,
    /// `de-DE`
    DeDe,
    /// `en-AU`
    EnAu,
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
    /// `en-SG`
    EnSg,
    /// `en-US`
    EnUs,
    /// `en-ZA`
    EnZa,
    /// `es-ES`
    EsEs,
    /// `es-US`
    EsUs,
    /// `fi-FI`
    FiFi,
    /// `fr-CA`
    FrCa,
    /// `fr-FR`
    FrFr,
    /// `he-IL`
    HeIl,
    /// `hi-IN`
    HiIn,
    /// `it-IT`
    ItIt,
    /// `ja-JP`
    JaJp,
    /// `ko-KR`
    KoKr,
    /// `nb-NO`
    NbNo,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `sv-SE`
    SvSe,
    /// `tr-TR`
    TrTr,
    /// `zh-CN`
    ZhCn,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// `zu-ZA`
    ZuZa,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mode` in [`GeneralProgramJobRequest`](super::GeneralProgramJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum GeneralProgramJobRequestMode {
    /// `Skip`
    Skip,
    /// `Merge`
    Merge,
    /// `ReplaceMerge`
    ReplaceMerge,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GeneralProgramJobRequest {
    "dialect" Enum dialect,
    "mode" Enum mode,
});

rt::setters!(GeneralProgramJobRequest {
    0 dialect with_dialect(impl Into<super::GeneralProgramJobRequestDialect>) clear_dialect,
    1 mode with_mode(impl Into<super::GeneralProgramJobRequestMode>) clear_mode,
});

rt::open_enum!(GeneralProgramJobRequestDialect {
    Ar001 = "ar-001",
    ArAe = "ar-AE",
    ArBh = "ar-BH",
    ArEg = "ar-EG",
    ArIl = "ar-IL",
    ArSa = "ar-SA",
    ArTn = "ar-TN",
    DaDk = "da-DK",
    DeCh = "de-CH",
    DeDe = "de-DE",
    EnAu = "en-AU",
    EnGb = "en-GB",
    EnHk = "en-HK",
    EnIe = "en-IE",
    EnIn = "en-IN",
    EnNz = "en-NZ",
    EnSg = "en-SG",
    EnUs = "en-US",
    EnZa = "en-ZA",
    EsEs = "es-ES",
    EsUs = "es-US",
    FiFi = "fi-FI",
    FrCa = "fr-CA",
    FrFr = "fr-FR",
    HeIl = "he-IL",
    HiIn = "hi-IN",
    ItIt = "it-IT",
    JaJp = "ja-JP",
    KoKr = "ko-KR",
    NbNo = "nb-NO",
    NlNl = "nl-NL",
    PlPl = "pl-PL",
    PtBr = "pt-BR",
    PtPt = "pt-PT",
    SvSe = "sv-SE",
    TrTr = "tr-TR",
    ZhCn = "zh-CN",
    ZhHk = "zh-HK",
    ZhTw = "zh-TW",
    ZuZa = "zu-ZA",
});

rt::open_enum!(GeneralProgramJobRequestMode {
    Skip = "Skip",
    Merge = "Merge",
    ReplaceMerge = "ReplaceMerge",
});
