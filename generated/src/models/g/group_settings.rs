// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupSettings`.
#[non_exhaustive]
pub struct GroupSettings {
    /// `maximumConcurrentSessions`.
    pub maximum_concurrent_sessions: Option<i64>,
    /// `maximumGroupSize`.
    pub maximum_group_size: Option<i64>,
    /// `maximumTotalSessions`.
    pub maximum_total_sessions: Option<i64>,
    /// `minimumGroupSize`.
    pub minimum_group_size: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GroupSettings {
    "maximumConcurrentSessions" Int maximum_concurrent_sessions,
    "maximumGroupSize" Int maximum_group_size,
    "maximumTotalSessions" Int maximum_total_sessions,
    "minimumGroupSize" Int minimum_group_size,
});

rt::setters!(GroupSettings {
    0 maximum_concurrent_sessions with_maximum_concurrent_sessions(i64) clear_maximum_concurrent_sessions,
    1 maximum_group_size with_maximum_group_size(i64) clear_maximum_group_size,
    2 maximum_total_sessions with_maximum_total_sessions(i64) clear_maximum_total_sessions,
    3 minimum_group_size with_minimum_group_size(i64) clear_minimum_group_size,
});
