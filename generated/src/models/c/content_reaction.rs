// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentReaction`.
///
/// The service requires `count`, `reactionType` in requests.
#[non_exhaustive]
pub struct ContentReaction {
    /// `count`, required.
    pub count: Option<i64>,
    /// `reactionType`, required.
    pub reaction_type: Option<super::ContentReactionReactionType>,
    __marks: rt::Marks,
}
/// The values of `reactionType` in [`ContentReaction`](super::ContentReaction).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentReactionReactionType {
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
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContentReaction {
    "count" Int count,
    "reactionType" Enum reaction_type,
});

rt::setters!(ContentReaction {
    0 count with_count(i64) clear_count,
    1 reaction_type with_reaction_type(impl Into<super::ContentReactionReactionType>) clear_reaction_type,
});

rt::open_enum!(ContentReactionReactionType {
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
});
