// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TopicOffset`.
#[non_exhaustive]
pub struct TopicOffset {
    /// `characterCount`.
    pub character_count: Option<i64>,
    /// `wordCount`.
    pub word_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TopicOffset {
    "characterCount" Int character_count,
    "wordCount" Int word_count,
});

rt::setters!(TopicOffset {
    0 character_count with_character_count(i64) clear_character_count,
    1 word_count with_word_count(i64) clear_word_count,
});
