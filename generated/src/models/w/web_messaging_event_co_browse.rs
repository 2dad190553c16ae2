// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingEventCoBrowse`.
#[non_exhaustive]
pub struct WebMessagingEventCoBrowse {
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `sessionJoinToken`.
    pub session_join_token: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::WebMessagingEventCoBrowseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WebMessagingEventCoBrowse`](super::WebMessagingEventCoBrowse).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingEventCoBrowseType {
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

rt::model!(WebMessagingEventCoBrowse {
    "sessionId" Str session_id,
    "sessionJoinToken" Str session_join_token,
    "type" Enum r#type,
});

rt::open_enum!(WebMessagingEventCoBrowseType {
    Offering = "Offering",
    OfferingExpired = "OfferingExpired",
    OfferingAccepted = "OfferingAccepted",
    OfferingRejected = "OfferingRejected",
});
