// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Topic`.
#[non_exhaustive]
pub struct Topic {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `datePublished`.
    pub date_published: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `dialect`.
    pub dialect: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `matchingType`.
    pub matching_type: Option<super::TopicMatchingType>,
    /// `modifiedBy`.
    pub modified_by: Option<super::AddressableEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `participants`.
    pub participants: Option<super::TopicParticipants>,
    /// `phrases`.
    pub phrases: Option<Vec<super::Phrase>>,
    /// `programs`.
    pub programs: Option<Vec<super::BaseProgramEntity>>,
    /// `published`.
    pub published: Option<bool>,
    /// `publishedBy`.
    pub published_by: Option<super::AddressableEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `strictness`.
    pub strictness: Option<super::TopicStrictness>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `matchingType` in [`Topic`](super::Topic).
#[derive(Clone)]
#[non_exhaustive]
pub enum TopicMatchingType {
    /// `Lexical`
    Lexical,
    /// `Semantic`
    Semantic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participants` in [`Topic`](super::Topic).
#[derive(Clone)]
#[non_exhaustive]
pub enum TopicParticipants {
    /// `External`
    External,
    /// `Internal`
    Internal,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `strictness` in [`Topic`](super::Topic).
#[derive(Clone)]
#[non_exhaustive]
pub enum TopicStrictness {
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

rt::model!(Topic {
    "dateModified" DateTime date_modified,
    "datePublished" DateTime date_published,
    "description" Str description,
    "dialect" Str dialect,
    "id" Str id,
    "matchingType" Enum matching_type,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "participants" Enum participants,
    "phrases" Any phrases,
    "programs" Any programs,
    "published" Bool published,
    "publishedBy" Any published_by,
    "selfUri" Str self_uri,
    "strictness" Enum strictness,
    "tags" Texts tags,
});

rt::open_enum!(TopicMatchingType {
    Lexical = "Lexical",
    Semantic = "Semantic",
});

rt::open_enum!(TopicParticipants {
    External = "External",
    Internal = "Internal",
    All = "All",
});

rt::open_enum!(TopicStrictness {
    N1 = "1",
    N55 = "55",
    N65 = "65",
    N72 = "72",
    N85 = "85",
    N90 = "90",
});
