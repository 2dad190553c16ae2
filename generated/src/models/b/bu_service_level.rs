// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuServiceLevel`.
///
/// The service requires `include` in requests.
#[non_exhaustive]
pub struct BuServiceLevel {
    /// `include`, required.
    pub include: Option<bool>,
    /// `percent`.
    pub percent: Option<i64>,
    /// `seconds`.
    pub seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuServiceLevel {
    "include" Bool include,
    "percent" Int percent,
    "seconds" Int seconds,
});

rt::setters!(BuServiceLevel {
    0 include with_include(bool) clear_include,
    1 percent with_percent(i64) clear_percent,
    2 seconds with_seconds(i64) clear_seconds,
});
