// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TopicRequest`.
///
/// The service requires `dialect`, `name` in requests.
#[non_exhaustive]
pub struct TopicRequest {
    /// `description`.
    pub description: Option<String>,
    /// `dialect`, required.
    pub dialect: Option<String>,
    /// `matchingType`.
    pub matching_type: Option<super::TopicRequestMatchingType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `participants`.
    pub participants: Option<super::TopicRequestParticipants>,
    /// `phrases`.
    pub phrases: Option<Vec<super::Phrase>>,
    /// `programIds`.
    pub program_ids: Option<Vec<String>>,
    /// `strictness`.
    pub strictness: Option<super::TopicRequestStrictness>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `matchingType` in [`TopicRequest`](super::TopicRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TopicRequestMatchingType {
    /// `Lexical`
    Lexical,
    /// `Semantic`
    Semantic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participants` in [`TopicRequest`](super::TopicRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TopicRequestParticipants {
    /// `External`
    External,
    /// `Internal`
    Internal,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `strictness` in [`TopicRequest`](super::TopicRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TopicRequestStrictness {
    /// `1`
    N1,
    /// `55`
    N55,
    /// `65`
    N65,
    /// `72`
    N72,
    /// `85`
    N85,
    /// `90`
    N90,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TopicRequest {
    "description" Str description,
    "dialect" Str dialect,
    "matchingType" Enum matching_type,
    "name" Str name,
    "participants" Enum participants,
    "phrases" Any phrases,
    "programIds" Texts program_ids,
    "strictness" Enum strictness,
    "tags" Texts tags,
});

rt::setters!(TopicRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 dialect with_dialect(impl Into<String>) clear_dialect,
    2 matching_type with_matching_type(impl Into<super::TopicRequestMatchingType>) clear_matching_type,
    3 name with_name(impl Into<String>) clear_name,
    4 participants with_participants(impl Into<super::TopicRequestParticipants>) clear_participants,
    5 phrases with_phrases(Vec<super::Phrase>) clear_phrases,
    6 program_ids with_program_ids(Vec<String>) clear_program_ids,
    7 strictness with_strictness(impl Into<super::TopicRequestStrictness>) clear_strictness,
    8 tags with_tags(Vec<String>) clear_tags,
});

rt::open_enum!(TopicRequestMatchingType {
    Lexical = "Lexical",
    Semantic = "Semantic",
});

rt::open_enum!(TopicRequestParticipants {
    External = "External",
    Internal = "Internal",
    All = "All",
});

rt::open_enum!(TopicRequestStrictness {
    N1 = "1",
    N55 = "55",
    N65 = "65",
    N72 = "72",
    N85 = "85",
    N90 = "90",
});
