// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Phrase`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct Phrase {
    /// `isAIGenerated`.
    pub is_ai_generated: Option<bool>,
    /// `sentiment`.
    pub sentiment: Option<super::PhraseSentiment>,
    /// `strictness`.
    pub strictness: Option<super::PhraseStrictness>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `sentiment` in [`Phrase`](super::Phrase).
#[derive(Clone)]
#[non_exhaustive]
pub enum PhraseSentiment {
    /// `Unspecified`
    Unspecified,
    /// `Positive`
    Positive,
    /// `Neutral`
    Neutral,
    /// `Negative`
    Negative,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `strictness` in [`Phrase`](super::Phrase).
#[derive(Clone)]
#[non_exhaustive]
pub enum PhraseStrictness {
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

rt::model!(Phrase {
    "isAIGenerated" Bool is_ai_generated,
    "sentiment" Enum sentiment,
    "strictness" Enum strictness,
    "text" Str text,
});

rt::setters!(Phrase {
    0 is_ai_generated with_is_ai_generated(bool) clear_is_ai_generated,
    1 sentiment with_sentiment(impl Into<super::PhraseSentiment>) clear_sentiment,
    2 strictness with_strictness(impl Into<super::PhraseStrictness>) clear_strictness,
    3 text with_text(impl Into<String>) clear_text,
});

rt::open_enum!(PhraseSentiment {
    Unspecified = "Unspecified",
    Positive = "Positive",
    Neutral = "Neutral",
    Negative = "Negative",
});

rt::open_enum!(PhraseStrictness {
    N1 = "1",
    N55 = "55",
    N65 = "65",
    N72 = "72",
    N85 = "85",
    N90 = "90",
});
