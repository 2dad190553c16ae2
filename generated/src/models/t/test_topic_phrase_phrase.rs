// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestTopicPhrasePhrase`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct TestTopicPhrasePhrase {
    /// `strictness`.
    pub strictness: Option<super::TestTopicPhrasePhraseStrictness>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `strictness` in [`TestTopicPhrasePhrase`](super::TestTopicPhrasePhrase).
#[derive(Clone)]
#[non_exhaustive]
pub enum TestTopicPhrasePhraseStrictness {
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

rt::model!(TestTopicPhrasePhrase {
    "strictness" Enum strictness,
    "text" Str text,
});

rt::setters!(TestTopicPhrasePhrase {
    0 strictness with_strictness(impl Into<super::TestTopicPhrasePhraseStrictness>) clear_strictness,
    1 text with_text(impl Into<String>) clear_text,
});

rt::open_enum!(TestTopicPhrasePhraseStrictness {
    N1 = "1",
    N55 = "55",
    N65 = "65",
    N72 = "72",
    N85 = "85",
    N90 = "90",
});
