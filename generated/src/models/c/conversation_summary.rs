// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummary`.
#[non_exhaustive]
pub struct ConversationSummary {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `editedSummary`.
    pub edited_summary: Option<super::ConversationEditedInput>,
    /// `followup`.
    pub followup: Option<super::ConversationSummaryFollowup>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::ConversationSummaryMediaType>,
    /// `participants`.
    pub participants: Option<Vec<super::AddressableEntityRef>>,
    /// `predictedWrapupCodes`.
    pub predicted_wrapup_codes: Option<Vec<super::ConversationSummaryWrapupCode>>,
    /// `reason`.
    pub reason: Option<super::ConversationSummaryReason>,
    /// `resolution`.
    pub resolution: Option<super::ConversationSummaryResolution>,
    /// `status`.
    pub status: Option<super::ConversationSummaryStatus>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`ConversationSummary`](super::ConversationSummary).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryMediaType {
    /// `Email`
    Email,
    /// `Call`
    Call,
    /// `Chat`
    Chat,
    /// `Message`
    Message,
    /// `Webmessaging`
    Webmessaging,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ConversationSummary`](super::ConversationSummary).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryStatus {
    /// `Pending`
    Pending,
    /// `Queued`
    Queued,
    /// `Started`
    Started,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    /// `Processing`
    Processing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSummary {
    "confidence" Float confidence,
    "dateCreated" DateTime date_created,
    "editedSummary" Any edited_summary,
    "followup" Any followup,
    "id" Str id,
    "language" Str language,
    "mediaType" Enum media_type,
    "participants" Any participants,
    "predictedWrapupCodes" Any predicted_wrapup_codes,
    "reason" Any reason,
    "resolution" Any resolution,
    "status" Enum status,
    "text" Str text,
});

rt::open_enum!(ConversationSummaryMediaType {
    Email = "Email",
    Call = "Call",
    Chat = "Chat",
    Message = "Message",
    Webmessaging = "Webmessaging",
    Unknown = "Unknown",
});

rt::open_enum!(ConversationSummaryStatus {
    Pending = "Pending",
    Queued = "Queued",
    Started = "Started",
    Completed = "Completed",
    Error = "Error",
    Processing = "Processing",
});
