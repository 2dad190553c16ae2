// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomerStartDetailEventTopicJourneyContext`.
#[non_exhaustive]
pub struct CustomerStartDetailEventTopicJourneyContext {
    /// `actionId`.
    pub action_id: Option<String>,
    /// `actionMapId`.
    pub action_map_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `sessionIdType`.
    pub session_id_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CustomerStartDetailEventTopicJourneyContext {
    "actionId" Str action_id,
    "actionMapId" Str action_map_id,
    "sessionId" Str session_id,
    "sessionIdType" Str session_id_type,
});
