// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TopicDuration`.
#[non_exhaustive]
pub struct TopicDuration {
    /// `totalMilliseconds`.
    pub total_milliseconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TopicDuration {
    "totalMilliseconds" Int total_milliseconds,
});

rt::setters!(TopicDuration {
    0 total_milliseconds with_total_milliseconds(i64) clear_total_milliseconds,
});
