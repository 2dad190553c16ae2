// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaReactionsEvent`.
///
/// The service requires `reactions` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaReactionsEvent {
    /// `reactions`, required.
    pub reactions: Option<Vec<super::ContentReaction>>,
    __marks: rt::Marks,
}

rt::model!(OpenSocialMediaReactionsEvent {
    "reactions" Any reactions,
});

rt::setters!(OpenSocialMediaReactionsEvent {
    0 reactions with_reactions(Vec<super::ContentReaction>) clear_reactions,
});
