// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAssociation`.
///
/// The service requires `communicationId`, `conversationId`, `mediaType` in requests.
#[non_exhaustive]
pub struct ConversationAssociation {
    /// `communicationId`, required.
    pub communication_id: Option<String>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `mediaType`, required.
    pub media_type: Option<super::ConversationAssociationMediaType>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`ConversationAssociation`](super::ConversationAssociation).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAssociationMediaType {
    /// `CALL`
    Call,
    /// `CALLBACK`
    Callback,
    /// `CHAT`
    Chat,
    /// `COBROWSE`
    Cobrowse,
    /// `EMAIL`
    Email,
    /// `MESSAGE`
    Message,
    /// `INTERNAL_MESSAGE`
    InternalMessage,
    /// `SCREEN_MONITORING`
    ScreenMonitoring,
    /// `SOCIAL_EXPRESSION`
    SocialExpression,
    /// `VIDEO`
    Video,
    /// `SCREENSHARE`
    Screenshare,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationAssociation {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "externalContactId" Str external_contact_id,
    "mediaType" Enum media_type,
});

rt::setters!(ConversationAssociation {
    0 communication_id with_communication_id(impl Into<String>) clear_communication_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    3 media_type with_media_type(impl Into<super::ConversationAssociationMediaType>) clear_media_type,
});

rt::open_enum!(ConversationAssociationMediaType {
    Call = "CALL",
    Callback = "CALLBACK",
    Chat = "CHAT",
    Cobrowse = "COBROWSE",
    Email = "EMAIL",
    Message = "MESSAGE",
    InternalMessage = "INTERNAL_MESSAGE",
    ScreenMonitoring = "SCREEN_MONITORING",
    SocialExpression = "SOCIAL_EXPRESSION",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
});
