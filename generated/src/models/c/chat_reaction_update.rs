// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatReactionUpdate`.
///
/// The service requires `reactions` in requests.
#[non_exhaustive]
pub struct ChatReactionUpdate {
    /// `reactions`, required.
    pub reactions: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ChatReactionUpdate {
    "reactions" Texts reactions,
});

rt::setters!(ChatReactionUpdate {
    0 reactions with_reactions(Vec<String>) clear_reactions,
});
