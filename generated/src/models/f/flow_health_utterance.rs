// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowHealthUtterance`.
#[non_exhaustive]
pub struct FlowHealthUtterance {
    /// `confusionInfo`.
    pub confusion_info: Option<super::ConfusionDetails>,
    /// `id`.
    pub id: Option<String>,
    /// `issueCount`.
    pub issue_count: Option<i64>,
    /// `language`.
    pub language: Option<super::FlowHealthUtteranceLanguage>,
    /// `outlierInfo`.
    pub outlier_info: Option<super::OutlierInfo>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `staticValidationResults`.
    pub static_validation_results: Option<Vec<String>>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `language` in [`FlowHealthUtterance`](super::FlowHealthUtterance).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowHealthUtteranceLanguage {
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

rt::model!(FlowHealthUtterance {
    "confusionInfo" Any confusion_info,
    "id" Str id,
    "issueCount" Int issue_count,
    "language" Enum language,
    "outlierInfo" Any outlier_info,
    "selfUri" Str self_uri,
    "staticValidationResults" Texts static_validation_results,
    "text" Str text,
});

rt::open_enum!(FlowHealthUtteranceLanguage {
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
