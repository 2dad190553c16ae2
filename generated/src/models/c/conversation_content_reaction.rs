// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentReaction`.
///
/// The service requires `count` in requests.
#[non_exhaustive]
pub struct ConversationContentReaction {
    /// `count`, required.
    pub count: Option<i64>,
    /// `reactionType`.
    pub reaction_type: Option<super::ConversationContentReactionReactionType>,
    __marks: rt::Marks,
}
/// The values of `reactionType` in [`ConversationContentReaction`](super::ConversationContentReaction).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentReactionReactionType {
    /// `None`
    None,
    /// `Like`
    Like,
    /// `Love`
    Love,
    /// `Wow`
    Wow,
    /// `Haha`
    Haha,
    /// `Sad`
    Sad,
    /// `Angry`
    Angry,
    /// `Thankful`
    Thankful,
    /// `Pride`
    Pride,
    /// `Care`
    Care,
    /// `Share`
    Share,
    /// `Comment`
    Comment,
    /// `View`
    View,
    /// `Rating`
    Rating,
    /// `Repost`
    Repost,
    /// `Save`
    Save,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentReaction {
    "count" Int count,
    "reactionType" Enum reaction_type,
});

rt::setters!(ConversationContentReaction {
    0 count with_count(i64) clear_count,
    1 reaction_type with_reaction_type(impl Into<super::ConversationContentReactionReactionType>) clear_reaction_type,
});

rt::open_enum!(ConversationContentReactionReactionType {
    None = "None",
    Like = "Like",
    Love = "Love",
    Wow = "Wow",
    Haha = "Haha",
    Sad = "Sad",
    Angry = "Angry",
    Thankful = "Thankful",
    Pride = "Pride",
    Care = "Care",
    Share = "Share",
    Comment = "Comment",
    View = "View",
    Rating = "Rating",
    Repost = "Repost",
    Save = "Save",
});
