// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageMetadataEvent`.
#[non_exhaustive]
pub struct ConversationMessageMetadataEvent {
    /// `eventType`.
    pub event_type: Option<super::ConversationMessageMetadataEventEventType>,
    /// `subType`.
    pub sub_type: Option<super::ConversationMessageMetadataEventSubType>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`ConversationMessageMetadataEvent`](super::ConversationMessageMetadataEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageMetadataEventEventType {
    /// `CoBrowse`
    CoBrowse,
    /// `Typing`
    Typing,
    /// `Presence`
    Presence,
    /// `Video`
    Video,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `subType` in [`ConversationMessageMetadataEvent`](super::ConversationMessageMetadataEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessageMetadataEventSubType {
    /// `On`
    On,
    /// `Join`
    Join,
    /// `Offering`
    Offering,
    /// `OfferingExpired`
    OfferingExpired,
    /// `OfferingAccepted`
    OfferingAccepted,
    /// `OfferingRejected`
    OfferingRejected,
    /// `Disconnect`
    Disconnect,
    /// `Clear`
    Clear,
    /// `SignIn`
    SignIn,
    /// `SessionExpired`
    SessionExpired,
    /// `Authenticate`
    Authenticate,
    /// `AuthenticateFailure`
    AuthenticateFailure,
    /// `AuthenticateCancel`
    AuthenticateCancel,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMessageMetadataEvent {
    "eventType" Enum event_type,
    "subType" Enum sub_type,
});

rt::setters!(ConversationMessageMetadataEvent {
    0 event_type with_event_type(impl Into<super::ConversationMessageMetadataEventEventType>) clear_event_type,
    1 sub_type with_sub_type(impl Into<super::ConversationMessageMetadataEventSubType>) clear_sub_type,
});

rt::open_enum!(ConversationMessageMetadataEventEventType {
    CoBrowse = "CoBrowse",
    Typing = "Typing",
    Presence = "Presence",
    Video = "Video",
    Unknown = "Unknown",
});

rt::open_enum!(ConversationMessageMetadataEventSubType {
    On = "On",
    Join = "Join",
    Offering = "Offering",
    OfferingExpired = "OfferingExpired",
    OfferingAccepted = "OfferingAccepted",
    OfferingRejected = "OfferingRejected",
    Disconnect = "Disconnect",
    Clear = "Clear",
    SignIn = "SignIn",
    SessionExpired = "SessionExpired",
    Authenticate = "Authenticate",
    AuthenticateFailure = "AuthenticateFailure",
    AuthenticateCancel = "AuthenticateCancel",
    Unknown = "Unknown",
});
