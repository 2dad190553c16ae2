// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateRecognition`.
///
/// The service requires `recipientId`, `title`, `type` in requests.
#[non_exhaustive]
pub struct CreateRecognition {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `contextType`.
    pub context_type: Option<super::CreateRecognitionContextType>,
    /// `note`.
    pub note: Option<String>,
    /// `recipientId`, required.
    pub recipient_id: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::CreateRecognitionType>,
    __marks: rt::Marks,
}
/// The values of `contextType` in [`CreateRecognition`](super::CreateRecognition).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateRecognitionContextType {
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
/// The values of `type` in [`CreateRecognition`](super::CreateRecognition).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateRecognitionType {
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

rt::model!(CreateRecognition {
    "contextId" Str context_id,
    "contextType" Enum context_type,
    "note" Str note,
    "recipientId" Str recipient_id,
    "title" Str title,
    "type" Enum r#type,
});

rt::setters!(CreateRecognition {
    0 context_id with_context_id(impl Into<String>) clear_context_id,
    1 context_type with_context_type(impl Into<super::CreateRecognitionContextType>) clear_context_type,
    2 note with_note(impl Into<String>) clear_note,
    3 recipient_id with_recipient_id(impl Into<String>) clear_recipient_id,
    4 title with_title(impl Into<String>) clear_title,
    5 r#type with_type(impl Into<super::CreateRecognitionType>) clear_type,
});

rt::open_enum!(CreateRecognitionContextType {
    Interaction = "Interaction",
    Insights = "Insights",
    Development = "Development",
    Scorecard = "Scorecard",
});

rt::open_enum!(CreateRecognitionType {
    ThankYou = "ThankYou",
    Congratulations = "Congratulations",
    HighPerformance = "HighPerformance",
    CompanyValues = "CompanyValues",
});
