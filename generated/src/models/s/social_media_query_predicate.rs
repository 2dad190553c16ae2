// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialMediaQueryPredicate`.
#[non_exhaustive]
pub struct SocialMediaQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::SocialMediaQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::SocialMediaQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::SocialMediaQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`SocialMediaQueryPredicate`](super::SocialMediaQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaQueryPredicateDimension {
    /// `country`
    Country,
    /// `language`
    Language,
    /// `platform`
    Platform,
    /// `topic`
    Topic,
    /// `escalationStatus`
    EscalationStatus,
    /// `messageContentType`
    MessageContentType,
    /// `sentiment`
    Sentiment,
    /// `dataIngestionRule`
    DataIngestionRule,
    /// `text`
    Text,
    /// `moderationFlag`
    ModerationFlag,
    /// `sourceType`
    SourceType,
    /// `verifiedUser`
    VerifiedUser,
    /// `followerCount`
    FollowerCount,
    /// `likes`
    Likes,
    /// `shares`
    Shares,
    /// `comments`
    Comments,
    /// `views`
    Views,
    /// `postType`
    PostType,
    /// `reposts`
    Reposts,
    /// `saves`
    Saves,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`SocialMediaQueryPredicate`](super::SocialMediaQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`SocialMediaQueryPredicate`](super::SocialMediaQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialMediaQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SocialMediaQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(SocialMediaQueryPredicate {
    0 dimension with_dimension(impl Into<super::SocialMediaQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::SocialMediaQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::SocialMediaQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(SocialMediaQueryPredicateDimension {
    Country = "country",
    Language = "language",
    Platform = "platform",
    Topic = "topic",
    EscalationStatus = "escalationStatus",
    MessageContentType = "messageContentType",
    Sentiment = "sentiment",
    DataIngestionRule = "dataIngestionRule",
    Text = "text",
    ModerationFlag = "moderationFlag",
    SourceType = "sourceType",
    VerifiedUser = "verifiedUser",
    FollowerCount = "followerCount",
    Likes = "likes",
    Shares = "shares",
    Comments = "comments",
    Views = "views",
    PostType = "postType",
    Reposts = "reposts",
    Saves = "saves",
});

rt::open_enum!(SocialMediaQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(SocialMediaQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
