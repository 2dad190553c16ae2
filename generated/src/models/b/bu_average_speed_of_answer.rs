// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAverageSpeedOfAnswer`.
///
/// The service requires `include` in requests.
#[non_exhaustive]
pub struct BuAverageSpeedOfAnswer {
    /// `include`, required.
    pub include: Option<bool>,
    /// `seconds`.
    pub seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuAverageSpeedOfAnswer {
    "include" Bool include,
    "seconds" Int seconds,
});

rt::setters!(BuAverageSpeedOfAnswer {
    0 include with_include(bool) clear_include,
    1 seconds with_seconds(i64) clear_seconds,
});
