// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListedTopic`.
#[non_exhaustive]
pub struct ListedTopic {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `dialect`.
    pub dialect: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `matchingType`.
    pub matching_type: Option<super::ListedTopicMatchingType>,
    /// `modifiedBy`.
    pub modified_by: Option<super::AddressableEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `participants`.
    pub participants: Option<super::ListedTopicParticipants>,
    /// `phrasesCount`.
    pub phrases_count: Option<i64>,
    /// `programsCount`.
    pub programs_count: Option<i64>,
    /// `published`.
    pub published: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `strictness`.
    pub strictness: Option<super::ListedTopicStrictness>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `matchingType` in [`ListedTopic`](super::ListedTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum ListedTopicMatchingType {
    /// `Lexical`
    Lexical,
    /// `Semantic`
    Semantic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participants` in [`ListedTopic`](super::ListedTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum ListedTopicParticipants {
    /// `External`
    External,
    /// `Internal`
    Internal,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `strictness` in [`ListedTopic`](super::ListedTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum ListedTopicStrictness {
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

rt::model!(ListedTopic {
    "dateModified" DateTime date_modified,
    "description" Str description,
    "dialect" Str dialect,
    "id" Str id,
    "matchingType" Enum matching_type,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "participants" Enum participants,
    "phrasesCount" Int phrases_count,
    "programsCount" Int programs_count,
    "published" Bool published,
    "selfUri" Str self_uri,
    "strictness" Enum strictness,
    "tags" Texts tags,
});

rt::open_enum!(ListedTopicMatchingType {
    Lexical = "Lexical",
    Semantic = "Semantic",
});

rt::open_enum!(ListedTopicParticipants {
    External = "External",
    Internal = "Internal",
    All = "All",
});

rt::open_enum!(ListedTopicStrictness {
    N1 = "1",
    N55 = "55",
    N65 = "65",
    N72 = "72",
    N85 = "85",
    N90 = "90",
});
