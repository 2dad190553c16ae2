// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Touchpoint`.
///
/// The service requires `agentId`, `associatedValue` in requests.
#[non_exhaustive]
pub struct Touchpoint {
    /// `agentId`, required.
    pub agent_id: Option<String>,
    /// `associatedValue`, required.
    pub associated_value: Option<f64>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `mediaType`.
    pub media_type: Option<super::TouchpointMediaType>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`Touchpoint`](super::Touchpoint).
#[derive(Clone)]
#[non_exhaustive]
pub enum TouchpointMediaType {
    /// `Email`
    Email,
    /// `Message`
    Message,
    /// `Voice`
    Voice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Touchpoint {
    "agentId" Str agent_id,
    "associatedValue" Float associated_value,
    "conversationId" Str conversation_id,
    "createdDate" DateTime created_date,
    "mediaType" Enum media_type,
});

rt::setters!(Touchpoint {
    0 agent_id with_agent_id(impl Into<String>) clear_agent_id,
    1 associated_value with_associated_value(f64) clear_associated_value,
    2 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    3 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    4 media_type with_media_type(impl Into<super::TouchpointMediaType>) clear_media_type,
});

rt::open_enum!(TouchpointMediaType {
    Email = "Email",
    Message = "Message",
    Voice = "Voice",
});
