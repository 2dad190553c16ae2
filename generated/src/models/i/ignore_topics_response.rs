// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IgnoreTopicsResponse`.
#[non_exhaustive]
pub struct IgnoreTopicsResponse {
    /// `addedTopics`, required.
    pub added_topics: Option<i64>,
    /// `totalTopics`, required.
    pub total_topics: Option<i64>,
    /// `updatedTopics`, required.
    pub updated_topics: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(IgnoreTopicsResponse {
    "addedTopics" Int added_topics,
    "totalTopics" Int total_topics,
    "updatedTopics" Int updated_topics,
});
