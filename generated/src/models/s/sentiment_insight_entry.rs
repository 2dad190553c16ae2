// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SentimentInsightEntry`.
#[non_exhaustive]
pub struct SentimentInsightEntry {
    /// `description`, required.
    pub description: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SentimentInsightEntry {
    "description" Str description,
    "title" Str title,
});
