// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventCoBrowse`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ConversationEventCoBrowse {
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `sessionJoinToken`.
    pub session_join_token: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::ConversationEventCoBrowseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationEventCoBrowse`](super::ConversationEventCoBrowse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventCoBrowseType {
    /// `Offering`
    Offering,
    /// `OfferingExpired`
    OfferingExpired,
    /// `OfferingAccepted`
    OfferingAccepted,
    /// `OfferingRejected`
    OfferingRejected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventCoBrowse {
    "sessionId" Str session_id,
    "sessionJoinToken" Str session_join_token,
    "type" Enum r#type,
});

rt::setters!(ConversationEventCoBrowse {
    0 session_id with_session_id(impl Into<String>) clear_session_id,
    1 session_join_token with_session_join_token(impl Into<String>) clear_session_join_token,
    2 r#type with_type(impl Into<super::ConversationEventCoBrowseType>) clear_type,
});

rt::open_enum!(ConversationEventCoBrowseType {
    Offering = "Offering",
    OfferingExpired = "OfferingExpired",
    OfferingAccepted = "OfferingAccepted",
    OfferingRejected = "OfferingRejected",
});
