// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SIPSearchPublicRequest`.
///
/// The service requires `dateEnd`, `dateStart` in requests.
#[non_exhaustive]
pub struct SIPSearchPublicRequest {
    /// `callId`.
    pub call_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `dateEnd`, required.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`, required.
    pub date_start: Option<rt::DateTime>,
    /// `fromUser`.
    pub from_user: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `toUser`.
    pub to_user: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SIPSearchPublicRequest {
    "callId" Str call_id,
    "conversationId" Str conversation_id,
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
    "fromUser" Str from_user,
    "id" Str id,
    "name" Str name,
    "participantId" Str participant_id,
    "selfUri" Str self_uri,
    "toUser" Str to_user,
});

rt::setters!(SIPSearchPublicRequest {
    0 call_id with_call_id(impl Into<String>) clear_call_id,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 date_end with_date_end(impl Into<rt::DateTime>) clear_date_end,
    3 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
    4 from_user with_from_user(impl Into<String>) clear_from_user,
    5 id with_id(impl Into<String>) clear_id,
    6 name with_name(impl Into<String>) clear_name,
    7 participant_id with_participant_id(impl Into<String>) clear_participant_id,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 to_user with_to_user(impl Into<String>) clear_to_user,
});
