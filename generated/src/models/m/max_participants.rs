// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MaxParticipants`.
#[non_exhaustive]
pub struct MaxParticipants {
    /// `maxParticipants`.
    pub max_participants: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(MaxParticipants {
    "maxParticipants" Int max_participants,
});
