// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Term`.
///
/// The service requires `participantType`, `word` in requests.
#[non_exhaustive]
pub struct Term {
    /// `participantType`, required.
    pub participant_type: Option<super::TermParticipantType>,
    /// `word`, required.
    pub word: Option<String>,
    __marks: rt::Marks,
}
/// The values of `participantType` in [`Term`](super::Term).
#[derive(Clone)]
#[non_exhaustive]
pub enum TermParticipantType {
    /// `Internal`
    Internal,
    /// `External`
    External,
    /// `Both`
    Both,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Term {
    "participantType" Enum participant_type,
    "word" Str word,
});

rt::setters!(Term {
    0 participant_type with_participant_type(impl Into<super::TermParticipantType>) clear_participant_type,
    1 word with_word(impl Into<String>) clear_word,
});

rt::open_enum!(TermParticipantType {
    Internal = "Internal",
    External = "External",
    Both = "Both",
});
