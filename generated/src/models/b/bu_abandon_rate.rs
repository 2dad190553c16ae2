// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAbandonRate`.
///
/// The service requires `include` in requests.
#[non_exhaustive]
pub struct BuAbandonRate {
    /// `include`, required.
    pub include: Option<bool>,
    /// `percent`.
    pub percent: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuAbandonRate {
    "include" Bool include,
    "percent" Int percent,
});

rt::setters!(BuAbandonRate {
    0 include with_include(bool) clear_include,
    1 percent with_percent(i64) clear_percent,
});
