// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TouchpointResponse`.
#[non_exhaustive]
pub struct TouchpointResponse {
    /// `agentId`, required.
    pub agent_id: Option<String>,
    /// `associatedValue`, required.
    pub associated_value: Option<f64>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `mediaType`.
    pub media_type: Option<super::TouchpointResponseMediaType>,
    /// `message`.
    pub message: Option<String>,
    /// `state`, required.
    pub state: Option<super::TouchpointResponseState>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`TouchpointResponse`](super::TouchpointResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TouchpointResponseMediaType {
    /// `Email`
    Email,
    /// `Message`
    Message,
    /// `Voice`
    Voice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`TouchpointResponse`](super::TouchpointResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TouchpointResponseState {
    /// `Completed`
    Completed,
    /// `Valid`
    Valid,
    /// `Invalid`
    Invalid,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TouchpointResponse {
    "agentId" Str agent_id,
    "associatedValue" Float associated_value,
    "conversationId" Str conversation_id,
    "createdDate" DateTime created_date,
    "mediaType" Enum media_type,
    "message" Str message,
    "state" Enum state,
});

rt::open_enum!(TouchpointResponseMediaType {
    Email = "Email",
    Message = "Message",
    Voice = "Voice",
});

rt::open_enum!(TouchpointResponseState {
    Completed = "Completed",
    Valid = "Valid",
    Invalid = "Invalid",
    Failed = "Failed",
});
