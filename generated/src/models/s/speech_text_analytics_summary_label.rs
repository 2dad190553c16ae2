// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SpeechTextAnalyticsSummaryLabel`.
#[non_exhaustive]
pub struct SpeechTextAnalyticsSummaryLabel {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::SpeechTextAnalyticsSummaryLabelType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SpeechTextAnalyticsSummaryLabel`](super::SpeechTextAnalyticsSummaryLabel).
#[derive(Clone)]
#[non_exhaustive]
pub enum SpeechTextAnalyticsSummaryLabelType {
    /// `Unknown`
    Unknown,
    /// `CustomerSetting`
    CustomerSetting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SpeechTextAnalyticsSummaryLabel {
    "description" Str description,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(SpeechTextAnalyticsSummaryLabelType {
    Unknown = "Unknown",
    CustomerSetting = "CustomerSetting",
});
