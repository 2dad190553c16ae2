// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContext`.
///
/// The service requires `id`, `participant`, `text` in requests.
#[non_exhaustive]
pub struct ConversationContext {
    /// `id`, required.
    pub id: Option<String>,
    /// `participant`, required.
    pub participant: Option<super::ConversationContextParticipant>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `participant` in [`ConversationContext`](super::ConversationContext).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContextParticipant {
    /// `Internal`
    Internal,
    /// `External`
    External,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContext {
    "id" Str id,
    "participant" Enum participant,
    "text" Str text,
});

rt::setters!(ConversationContext {
    0 id with_id(impl Into<String>) clear_id,
    1 participant with_participant(impl Into<super::ConversationContextParticipant>) clear_participant,
    2 text with_text(impl Into<String>) clear_text,
});

rt::open_enum!(ConversationContextParticipant {
    Internal = "Internal",
    External = "External",
});
