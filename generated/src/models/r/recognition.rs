// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Recognition`.
#[non_exhaustive]
pub struct Recognition {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `contextType`.
    pub context_type: Option<super::RecognitionContextType>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateAcknowledged`.
    pub date_acknowledged: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateDisplayed`.
    pub date_displayed: Option<rt::DateTime>,
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
    pub r#type: Option<super::RecognitionType>,
    __marks: rt::Marks,
}
/// The values of `contextType` in [`Recognition`](super::Recognition).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecognitionContextType {
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
/// The values of `type` in [`Recognition`](super::Recognition).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecognitionType {
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

rt::model!(Recognition {
    "contextId" Str context_id,
    "contextType" Enum context_type,
    "createdBy" Any created_by,
    "dateAcknowledged" DateTime date_acknowledged,
    "dateCreated" DateTime date_created,
    "dateDisplayed" DateTime date_displayed,
    "id" Str id,
    "note" Str note,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "title" Str title,
    "type" Enum r#type,
});

rt::open_enum!(RecognitionContextType {
    Interaction = "Interaction",
    Insights = "Insights",
    Development = "Development",
    Scorecard = "Scorecard",
});

rt::open_enum!(RecognitionType {
    ThankYou = "ThankYou",
    Congratulations = "Congratulations",
    HighPerformance = "HighPerformance",
    CompanyValues = "CompanyValues",
});
