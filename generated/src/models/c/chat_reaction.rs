// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatReaction`.
#[non_exhaustive]
pub struct ChatReaction {
    /// `emoji`, required.
    pub emoji: Option<String>,
    /// `users`, required.
    pub users: Option<Vec<super::AddressableEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ChatReaction {
    "emoji" Str emoji,
    "users" Any users,
});
