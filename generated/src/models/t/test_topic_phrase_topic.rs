// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestTopicPhraseTopic`.
///
/// The service requires `dialect`, `phrase` in requests.
#[non_exhaustive]
pub struct TestTopicPhraseTopic {
    /// `dialect`, required.
    pub dialect: Option<String>,
    /// `matchingType`.
    pub matching_type: Option<super::TestTopicPhraseTopicMatchingType>,
    /// `participants`.
    pub participants: Option<super::TestTopicPhraseTopicParticipants>,
    /// `phrase`, required.
    pub phrase: Option<super::TestTopicPhrasePhrase>,
    /// `strictness`.
    pub strictness: Option<super::TestTopicPhraseTopicStrictness>,
    __marks: rt::Marks,
}
/// The values of `matchingType` in [`TestTopicPhraseTopic`](super::TestTopicPhraseTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum TestTopicPhraseTopicMatchingType {
    /// `Lexical`
    Lexical,
    /// `Semantic`
    Semantic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participants` in [`TestTopicPhraseTopic`](super::TestTopicPhraseTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum TestTopicPhraseTopicParticipants {
    /// `External`
    External,
    /// `Internal`
    Internal,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `strictness` in [`TestTopicPhraseTopic`](super::TestTopicPhraseTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum TestTopicPhraseTopicStrictness {
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

rt::model!(TestTopicPhraseTopic {
    "dialect" Str dialect,
    "matchingType" Enum matching_type,
    "participants" Enum participants,
    "phrase" Any phrase,
    "strictness" Enum strictness,
});

rt::setters!(TestTopicPhraseTopic {
    0 dialect with_dialect(impl Into<String>) clear_dialect,
    1 matching_type with_matching_type(impl Into<super::TestTopicPhraseTopicMatchingType>) clear_matching_type,
    2 participants with_participants(impl Into<super::TestTopicPhraseTopicParticipants>) clear_participants,
    3 phrase with_phrase(super::TestTopicPhrasePhrase) clear_phrase,
    4 strictness with_strictness(impl Into<super::TestTopicPhraseTopicStrictness>) clear_strictness,
});

rt::open_enum!(TestTopicPhraseTopicMatchingType {
    Lexical = "Lexical",
    Semantic = "Semantic",
});

rt::open_enum!(TestTopicPhraseTopicParticipants {
    External = "External",
    Internal = "Internal",
    All = "All",
});

rt::open_enum!(TestTopicPhraseTopicStrictness {
    N1 = "1",
    N55 = "55",
    N65 = "65",
    N72 = "72",
    N85 = "85",
    N90 = "90",
});
