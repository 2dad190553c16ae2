// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerResponsesetConfigChangeReaction`.
#[non_exhaustive]
pub struct DialerResponsesetConfigChangeReaction {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `data`.
    pub data: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `reactionType`.
    pub reaction_type: Option<super::DialerResponsesetConfigChangeReactionReactionType>,
    __marks: rt::Marks,
}
/// The values of `reactionType` in [`DialerResponsesetConfigChangeReaction`](super::DialerResponsesetConfigChangeReaction).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerResponsesetConfigChangeReactionReactionType {
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

rt::model!(DialerResponsesetConfigChangeReaction {
    "additionalProperties" Any additional_properties_2,
    "data" Str data,
    "name" Str name,
    "reactionType" Enum reaction_type,
});

rt::open_enum!(DialerResponsesetConfigChangeReactionReactionType {
    Hangup = "hangup",
    Transfer = "transfer",
    TransferFlow = "transfer_flow",
    PlayFile = "play_file",
});
