// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeConversationTurn`.
#[non_exhaustive]
pub struct KnowledgeConversationTurn {
    /// `participant`.
    pub participant: Option<super::KnowledgeConversationTurnParticipant>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `participant` in [`KnowledgeConversationTurn`](super::KnowledgeConversationTurn).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeConversationTurnParticipant {
    /// `External`
    External,
    /// `Internal`
    Internal,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeConversationTurn {
    "participant" Enum participant,
    "text" Str text,
});

rt::setters!(KnowledgeConversationTurn {
    0 participant with_participant(impl Into<super::KnowledgeConversationTurnParticipant>) clear_participant,
    1 text with_text(impl Into<String>) clear_text,
});

rt::open_enum!(KnowledgeConversationTurnParticipant {
    External = "External",
    Internal = "Internal",
});
