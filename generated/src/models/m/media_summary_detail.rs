// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaSummaryDetail`.
#[non_exhaustive]
pub struct MediaSummaryDetail {
    /// `active`.
    pub active: Option<i64>,
    /// `acw`.
    pub acw: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(MediaSummaryDetail {
    "active" Int active,
    "acw" Int acw,
});

rt::setters!(MediaSummaryDetail {
    0 active with_active(i64) clear_active,
    1 acw with_acw(i64) clear_acw,
});
