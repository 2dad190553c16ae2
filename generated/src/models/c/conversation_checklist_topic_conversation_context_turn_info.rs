// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChecklistTopicConversationContextTurnInfo`.
#[non_exhaustive]
pub struct ConversationChecklistTopicConversationContextTurnInfo {
    /// `id`.
    pub id: Option<String>,
    /// `participant`.
    pub participant: Option<
        super::ConversationChecklistTopicConversationContextTurnInfoParticipant,
    >,
    __marks: rt::Marks,
}
/// The values of `participant` in [`ConversationChecklistTopicConversationContextTurnInfo`](super::ConversationChecklistTopicConversationContextTurnInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChecklistTopicConversationContextTurnInfoParticipant {
    /// `Unknown`
    Unknown,
    /// `Internal`
    Internal,
    /// `External`
    External,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationChecklistTopicConversationContextTurnInfo {
    "id" Str id,
    "participant" Enum participant,
});

rt::open_enum!(ConversationChecklistTopicConversationContextTurnInfoParticipant {
    Unknown = "Unknown",
    Internal = "Internal",
    External = "External",
});
