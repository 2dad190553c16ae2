// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TwitterDataHistoricalTweetResponse`.
#[non_exhaustive]
pub struct TwitterDataHistoricalTweetResponse {
    /// `matchingTweets`.
    pub matching_tweets: Option<i64>,
    /// `previousNumberOfDays`.
    pub previous_number_of_days: Option<i64>,
    /// `usageStatistics`.
    pub usage_statistics: Option<super::TweetUsage>,
    __marks: rt::Marks,
}

rt::model!(TwitterDataHistoricalTweetResponse {
    "matchingTweets" Int matching_tweets,
    "previousNumberOfDays" Int previous_number_of_days,
    "usageStatistics" Any usage_statistics,
});
