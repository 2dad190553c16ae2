// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Reaction`.
///
/// The service requires `reactionType` in requests.
#[non_exhaustive]
pub struct Reaction {
    /// `data`.
    pub data: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `reactionType`, required.
    pub reaction_type: Option<super::ReactionReactionType>,
    __marks: rt::Marks,
}
/// The values of `reactionType` in [`Reaction`](super::Reaction).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReactionReactionType {
    /// `hangup`
    Hangup,
    /// `transfer`
    Transfer,
    /// `transfer_flow`
    TransferFlow,
    /// `play_file`
    PlayFile,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Reaction {
    "data" Str data,
    "name" Str name,
    "reactionType" Enum reaction_type,
});

rt::setters!(Reaction {
    0 data with_data(impl Into<String>) clear_data,
    1 name with_name(impl Into<String>) clear_name,
    2 reaction_type with_reaction_type(impl Into<super::ReactionReactionType>) clear_reaction_type,
});

rt::open_enum!(ReactionReactionType {
    Hangup = "hangup",
    Transfer = "transfer",
    TransferFlow = "transfer_flow",
    PlayFile = "play_file",
});
