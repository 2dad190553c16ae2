// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowHealthIntent`.
#[non_exhaustive]
pub struct FlowHealthIntent {
    /// `flowVersionInfo`.
    pub flow_version_info: Option<super::FlowHealthIntentVersionInfo>,
    /// `health`.
    pub health: Option<super::HealthInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<super::FlowHealthIntentLanguage>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `language` in [`FlowHealthIntent`](super::FlowHealthIntent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowHealthIntentLanguage {
    /// `en-us`
    EnUs,
    /// `en-gb`
    EnGb,
    /// `en-au`
    EnAu,
    /// `en-za`
    EnZa,
    /// `en-nz`
    EnNz,
    /// `en-ie`
    EnIe,
    /// `fr-ca`
    FrCa,
    /// `fr-fr`
    FrFr,
    /// `es-us`
    EsUs,
    /// `es-es`
    EsEs,
    /// `es-mx`
    EsMx,
    /// `de-de`
    DeDe,
    /// `it-it`
    ItIt,
    /// `pt-br`
    PtBr,
    /// `pt-pt`
    PtPt,
    /// `nl-nl`
    NlNl,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowHealthIntent {
    "flowVersionInfo" Any flow_version_info,
    "health" Any health,
    "id" Str id,
    "language" Enum language,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::open_enum!(FlowHealthIntentLanguage {
    EnUs = "en-us",
    EnGb = "en-gb",
    EnAu = "en-au",
    EnZa = "en-za",
    EnNz = "en-nz",
    EnIe = "en-ie",
    FrCa = "fr-ca",
    FrFr = "fr-fr",
    EsUs = "es-us",
    EsEs = "es-es",
    EsMx = "es-mx",
    DeDe = "de-de",
    ItIt = "it-it",
    PtBr = "pt-br",
    PtPt = "pt-pt",
    NlNl = "nl-nl",
});
