// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecognitionBase`.
#[non_exhaustive]
pub struct RecognitionBase {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `contextType`.
    pub context_type: Option<super::RecognitionBaseContextType>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `recipient`.
    pub recipient: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<super::RecognitionBaseType>,
    __marks: rt::Marks,
}
/// The values of `contextType` in [`RecognitionBase`](super::RecognitionBase).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecognitionBaseContextType {
    /// `Interaction`
    Interaction,
    /// `Insights`
    Insights,
    /// `Development`
    Development,
    /// `Scorecard`
    Scorecard,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`RecognitionBase`](super::RecognitionBase).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecognitionBaseType {
    /// `ThankYou`
    ThankYou,
    /// `Congratulations`
    Congratulations,
    /// `HighPerformance`
    HighPerformance,
    /// `CompanyValues`
    CompanyValues,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecognitionBase {
    "contextId" Str context_id,
    "contextType" Enum context_type,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "id" Str id,
    "note" Str note,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "title" Str title,
    "type" Enum r#type,
});

rt::open_enum!(RecognitionBaseContextType {
    Interaction = "Interaction",
    Insights = "Insights",
    Development = "Development",
    Scorecard = "Scorecard",
});

rt::open_enum!(RecognitionBaseType {
    ThankYou = "ThankYou",
    Congratulations = "Congratulations",
    HighPerformance = "HighPerformance",
    CompanyValues = "CompanyValues",
});
