// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TweetUsage`.
#[non_exhaustive]
pub struct TweetUsage {
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `ingestionLimit`.
    pub ingestion_limit: Option<i64>,
    /// `tweetCount`.
    pub tweet_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TweetUsage {
    "dateStart" DateTime date_start,
    "ingestionLimit" Int ingestion_limit,
    "tweetCount" Int tweet_count,
});
