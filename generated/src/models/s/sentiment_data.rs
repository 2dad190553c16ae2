// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SentimentData`.
#[non_exhaustive]
pub struct SentimentData {
    /// `insights`.
    pub insights: Option<super::SentimentInsights>,
    __marks: rt::Marks,
}

rt::model!(SentimentData {
    "insights" Any insights,
});
